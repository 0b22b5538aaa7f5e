package org.caseload.department.length;

import org.caseload.random.Exponential;
import org.caseload.random.Law;
import org.caseload.random.Lognormal;

/**
 * The conditions under which published durations were measured: a department of ordinary sickness and turnover, whose
 * workers carry the comfortable load. The program's own defaults, held equal to them by a test.
 */
public final class ReferenceConditions {
    private static final double WORKING_DAYS = 253;

    /** Overall turnover, the rates by length of service taken together: 15 % a year. */
    private static final double LEAVING_PER_YEAR = 0.15;

    /** Handover work: 7 working days. */
    private static final double HANDOVER = 7;

    private ReferenceConditions() {}

    /** Ordinary interruptions of a case. */
    public static Interruptions interruptions() {
        Law shortSpell = Exponential.withMean(3);
        Law longSpell = Lognormal.withMeanAndCv(65, 1);
        return new Interruptions(
                1.0 / WORKING_DAYS,
                shortSpell,
                0.08 / WORKING_DAYS,
                longSpell,
                20,
                LEAVING_PER_YEAR / WORKING_DAYS,
                HANDOVER);
    }
}
