package org.caseload.department.plan;

import java.util.function.IntSupplier;
import org.caseload.department.people.Post;
import org.caseload.department.people.Worker;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.WorkingHours;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.Share;
import org.caseload.random.Identity;
import org.caseload.random.Purpose;

/** People of one grade who accepted: on which day each starts, who comes, to which team, into which post. */
final class NewStarters {
    private final ReplicationContext scene;
    private final DepartmentModel offices;
    private final int source;
    private final String grade;
    private final PostsRule posts;
    private final double dropOut;
    private final IntSupplier team;
    private final double until;
    private final WorkingHours hours;

    /**
     * Nobody yet.
     *
     * @param grade id of their grade
     * @param posts what they do to the establishment
     * @param dropOut share who do not come
     * @param team chooses the team of the next of them
     * @param until day of the simulation on which temporary people leave, and from which nobody starts; infinite for none
     */
    NewStarters(ActionContext context, String grade, PostsRule posts, Share dropOut, IntSupplier team, double until) {
        scene = context.scene();
        offices = context.offices();
        source = context.source();
        this.grade = grade;
        this.posts = posts;
        this.dropOut = dropOut.fraction();
        this.team = team;
        this.until = until;
        hours = new WorkingHours(scene);
    }

    /**
     * Sets an alarm for each of so many people, evenly over some days.
     *
     * @param firstLuck number of the first one's luck; the others follow
     * @param from day of the simulation on which the first starts
     * @param spread days over which they start
     */
    void begin(int people, int firstLuck, double from, double spread) {
        for (int k = 0; k < people; k++) {
            long identity = Identity.of(source, firstLuck + k);
            double day = from + Math.floor(people > 1 ? spread * k / people : 0);
            if (day < until) {
                new Timer(scene.timeline(), EventPriority.STAFFING, () -> startOne(identity)).at(day);
            }
        }
    }

    private void startOne(long identity) {
        int where = team.getAsInt();
        int which = scene.grades().find(grade);
        double fte = fte(identity, where, which);
        boolean comes = scene.luck().uniform(identity, Purpose.DROP_OUT, 0)
                >= scene.years().dropOut(dropOut, scene.now());
        Post post = posts == PostsRule.ADDED ? offices.establishment().create(identity, where, fte, which) : null;
        if (comes) {
            settle(offices.staff().starts(identity, where, which, fte), post);
        } else if (post != null) {
            offices.establishment().fillNext(post);
        }
        offices.establishment().tell(where);
    }

    /** Somebody who takes a post that is there works its hours; others their own. */
    private double fte(long identity, int where, int which) {
        double own = hours.of(identity, which);
        return hours.differ() && posts == PostsRule.FILL_VACANCIES
                ? offices.establishment().hoursOfNextPost(where).orElse(own)
                : own;
    }

    private void settle(Worker worker, Post post) {
        switch (posts) {
            case ADDED -> offices.establishment().fills(post, worker);
            case FILL_VACANCIES -> offices.establishment().takesAVacancy(worker);
            case TEMPORARY -> offices.staff().leaving(worker).leaveOn(until);
        }
    }
}
