package org.caseload.department.run;

import org.caseload.department.balance.BalancedDepartment;

/** How fast stages go at the department's own speed, and how much of the first is over when a child enters it. */
final class StagePace {
    private final Scene scene;
    private final BalancedDepartment balance;

    StagePace(Scene scene) {
        this.scene = scene;
        balance = scene.blueprint().balance();
    }

    /** Work units of a stage that are over when a child enters it: the front door's time counts in the first. */
    double entryDelay(int stage) {
        boolean first = stage == scene.stages().first();
        double perDay = scene.stages().row(stage).kind().working()
                ? 1
                : scene.workingTime().workingDaysPerDay();
        return first ? balance.entryDelay() / perDay : 0;
    }

    /** Calendar days in which so much work was done, at the department's own speed. */
    double elapsed(int stage, double work) {
        return work / balance.workPerDay()[stage];
    }
}
