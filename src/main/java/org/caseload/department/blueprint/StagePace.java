package org.caseload.department.blueprint;

import org.caseload.calendar.WorkingTime;
import org.caseload.department.balance.BalancedDepartment;

/** How fast stages go at the department's own speed, and how much of the first is over when a child enters it. */
public final class StagePace {
    private final BalancedDepartment balance;
    private final WorkingTime workingTime;

    /** A department's, as its balance has it. */
    public StagePace(PreparedDepartment blueprint) {
        balance = blueprint.balance();
        workingTime = blueprint.workingTime();
    }

    private boolean working(int stage) {
        return balance.stages().row(stage).kind().working();
    }

    /** Work units of a stage that are over when a child enters it: the front door's time counts in the first. */
    public double entryDelay(int stage) {
        boolean first = stage == balance.stages().first();
        double perDay = working(stage) ? 1 : workingTime.workingDaysPerDay();
        return first ? balance.entryDelay() / perDay : 0;
    }

    /** Calendar days in which so much work was done, at the department's own speed. */
    public double elapsed(int stage, double work) {
        return work / balance.workPerDay()[stage];
    }

    /** Work done in a stage between a moment and the start, at time 0; working days are counted one by one. */
    public double workSince(int stage, double time) {
        double perDay = balance.workPerDay()[stage];
        return working(stage) ? -workingTime.elapsed(time) * perDay / workingTime.workingDaysPerDay() : -time * perDay;
    }

    /** The moment, before the start at time 0, since which so much work was done in a stage. */
    public double since(int stage, double work) {
        double perDay = balance.workPerDay()[stage];
        return working(stage)
                ? Math.min(0, workingTime.when(-work * workingTime.workingDaysPerDay() / perDay))
                : -work / perDay;
    }

    /** Work done in a stage over so many working days. */
    double workIn(int stage, double workingDays) {
        return workingDays * balance.workPerDay()[stage] / workingTime.workingDaysPerDay();
    }
}
