package org.caseload.department.run;

import org.caseload.department.people.Worker;
import org.caseload.department.record.Role;
import org.caseload.department.years.ReturnToNorm;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;

/** Reads the official average on the start date, before any plan has done anything, and sets cases and posts on their way to the norm. */
final class ReturningToNorm {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Thresholds thresholds;
    private final PostsFromYearToYear posts;

    ReturningToNorm(ReplicationContext scene, Staff staff, Thresholds thresholds, PostsFromYearToYear posts) {
        this.scene = scene;
        this.staff = staff;
        this.thresholds = thresholds;
        this.posts = posts;
    }

    /** The start state is drawn. */
    void begin() {
        scene.blueprint()
                .facts()
                .fromYearToYear()
                .returnToNorm()
                .filter(facts -> facts.norm().isPresent())
                .ifPresent(this::begin);
    }

    private void begin(ReturnToNorm facts) {
        double start = scene.blueprint().warmUpDays();
        if (start > scene.now()) {
            new Timer(scene.timeline(), EventPriority.DEPARTURE, () -> setOut(facts)).at(start);
        } else {
            setOut(facts);
        }
    }

    private void setOut(ReturnToNorm facts) {
        double average = officialAverage();
        double start = scene.now();
        if (average > 0) {
            thresholds.movedBy("norm", day -> facts.logOfCases(average, day - start));
            if (facts.throughCases().fraction() < 1) {
                posts.movedBy(day -> StrictMath.exp(facts.logOfPosts(average, day - start)));
            }
        }
    }

    /** Cases held by social workers over the FTE of those who hold any; 0 where nobody does. */
    private double officialAverage() {
        double cases = 0;
        double holders = 0;
        for (Worker worker : staff.workers()) {
            boolean counts = !worker.hasLeft()
                    && worker.grade().role() == Role.SOCIAL_WORKER
                    && worker.caseload().cases() > 0;
            cases += counts ? worker.caseload().cases() : 0;
            holders += counts ? worker.fte() : 0;
        }
        return holders > 0 ? cases / holders : 0;
    }
}
