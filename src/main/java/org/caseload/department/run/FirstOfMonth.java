package org.caseload.department.run;

import java.util.Iterator;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;

/** An alarm at the beginning of every month after the start date. */
final class FirstOfMonth {
    private final Runnable review;
    private final Timer timer;
    private final Iterator<Integer> midnights;

    /**
     * An alarm that is not yet set.
     *
     * @param scene the replication
     * @param review what happens in each month's first moment
     */
    FirstOfMonth(ReplicationContext scene, Runnable review) {
        this.review = review;
        timer = new Timer(scene.timeline(), EventPriority.STAFFING, this::ring);
        midnights = scene.blueprint().calendar().monthEnds().stream()
                .filter(day -> day > scene.blueprint().warmUpDays())
                .iterator();
    }

    /** Sets it. */
    void begin() {
        if (midnights.hasNext()) {
            timer.at(midnights.next());
        }
    }

    private void ring() {
        review.run();
        begin();
    }
}
