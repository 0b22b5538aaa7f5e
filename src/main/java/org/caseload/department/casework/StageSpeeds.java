package org.caseload.department.casework;

/**
 * How fast the cases of each stage go on for a reason that all workers share, such as that the department closes later than it
 * did: a factor beside load, pace and presence, 1 unless somebody changes it. Of one replication.
 */
public final class StageSpeeds {
    private double[] factors = {};

    /**
     * Sets the factors from now on. Every caseload has to be told by {@link Caseload#stageSpeedsChanged()}.
     *
     * @param byStage one for each stage, 0 or more
     */
    public void set(double[] byStage) {
        factors = byStage.clone();
    }

    /** The factor of a stage by number; 1 where none was ever set. */
    double of(int stage) {
        return stage < factors.length ? factors[stage] : 1;
    }
}
