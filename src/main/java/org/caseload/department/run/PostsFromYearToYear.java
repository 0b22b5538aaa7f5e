package org.caseload.department.run;

import java.util.function.DoubleUnaryOperator;
import org.caseload.department.years.FactorPath;
import org.caseload.random.Identity;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** Posts of social workers that are added and taken away as the establishment of the start varies from year to year. */
final class PostsFromYearToYear {
    private final ReplicationContext scene;
    private final Establishment establishment;
    private final FactorPath path;
    private final FirstOfMonth month;
    private DoubleUnaryOperator also = day -> 1;
    private boolean moves;
    private final double[] atStart;

    /** By team: posts added so far less those taken away. */
    private final long[] more;

    private final long[] made;

    PostsFromYearToYear(ReplicationContext scene, Establishment establishment) {
        this.scene = scene;
        this.establishment = establishment;
        path = scene.years().posts();
        month = new FirstOfMonth(scene, this::review);
        atStart = new double[scene.blueprint().teams().size()];
        more = new long[atStart.length];
        made = new long[atStart.length];
    }

    /** The start state is drawn. */
    void begin() {
        if (!path.isSteady()) {
            setOut();
        }
    }

    /** From now on something else multiplies the posts too: by day, the factor. */
    void movedBy(DoubleUnaryOperator factor) {
        also = factor;
        setOut();
    }

    private void setOut() {
        if (!moves) {
            moves = true;
            for (int t = 0; t < atStart.length; t++) {
                atStart[t] = establishment.posts(t);
            }
            month.begin();
        }
    }

    private void review() {
        for (int t = 0; t < atStart.length; t++) {
            double exactly = atStart[t] * (path.at(scene.now()) * also.applyAsDouble(scene.now()) - 1);
            long wanted = (long) Math.floor(exactly + rounding(t));
            while (more[t] < wanted) {
                establishment.add(Identity.of(Source.ADDED_POST.number(t), made[t]++), t);
                more[t]++;
            }
            if (more[t] > wanted) {
                establishment.takeAway(t, (double) more[t] - wanted);
                more[t] = wanted;
            }
        }
    }

    /** A broken number of posts is rounded up as often as its fraction says, all the time alike in a team. */
    private double rounding(int team) {
        return scene.luck().uniform(Identity.of(Source.DEPARTMENT.number(), 1L + team), Purpose.YEARLY_POSTS, 0);
    }
}
