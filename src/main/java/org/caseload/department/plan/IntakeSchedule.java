package org.caseload.department.plan;

import org.caseload.department.people.Post;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.WorkingHours;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.random.Identity;
import org.caseload.random.Purpose;

/** The people of a steady intake, who join at random times. */
final class IntakeSchedule {
    private final ReplicationContext scene;
    private final DepartmentModel offices;
    private final TeamChooser placing;
    private final int source;
    private final SteadyIntake intake;
    private final WorkingHours hours;
    private final Timer timer;
    private final double until;
    private double at;
    private long index = -1;

    IntakeSchedule(ActionContext context, SteadyIntake intake) {
        scene = context.scene();
        offices = context.offices();
        placing = context.placing();
        source = context.source();
        this.intake = intake;
        hours = new WorkingHours(scene);
        at = scene.blueprint().day(intake.on());
        until = scene.blueprint().dayOrNever(intake.until());
        timer = new Timer(scene.timeline(), EventPriority.STAFFING, this::join);
    }

    /** Sets the alarm for the first of them. */
    void begin() {
        if (intake.rate().perDay() > 0) {
            next();
        }
    }

    private void next() {
        index++;
        at += scene.luck().exponential(Identity.of(source, index), Purpose.ARRIVAL, 0)
                / intake.rate().perDay();
        if (at < until) {
            timer.at(at);
        }
    }

    private void join() {
        long identity = Identity.of(source, index);
        int team = placing.place(intake.to(), true);
        int grade = scene.grades().find(intake.grade());
        double fte = hours.of(identity, grade);
        next();
        Post post = offices.establishment().create(identity, team, fte, grade);
        offices.establishment().fills(post, offices.staff().starts(identity, team, grade, fte));
        offices.establishment().tell(team);
    }
}
