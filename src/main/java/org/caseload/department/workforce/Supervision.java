package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.StatedDecimals;

/**
 * How managers supervise: a manager with too many workers loses more of them and holds newly qualified staff up, and newly
 * qualified staff take somebody's hours. Holds for teams that have managers; the hours hold for every team.
 *
 * @param span workers per manager that do no harm
 * @param effect power of the span over that guide
 * @param hours hours a month that each newly qualified worker takes
 */
public record Supervision(
        @Parameter(
                says = "Case-holding workers per manager at work up to which nobody is supervised too little.",
                unit = "workers",
                defaultsTo = "6",
                min = "1",
                max = "100",
                source = "practice of councils: 1 manager for 4 to 8 workers")
        double span,

        @Parameter(
                says = "Power of (workers per manager / `span`), above the span, by which leaving rates rise and "
                        + "newly qualified staff slow down.",
                defaultsTo = "0.2",
                min = "0",
                max = "2",
                source = "assumption: no measurement exists")
        double effect,

        @Parameter(
                says = "Supervision that each newly qualified worker takes from managers, or from the team's seniors "
                        + "while it has no manager at work.",
                unit = "hours a month",
                defaultsTo = "5",
                min = "0",
                max = "40",
                source = "assumption: 4 to 6 hours a month, weekly at first and then fortnightly")
        double hours) {

    /** Working hours of a full-time month: 37 a week. */
    private static final double MONTH = 37 * 365.25 / 12 / 7;

    /** A team with no manager at work is looked after by another team's manager with half of the time. */
    private static final double STAND_IN = 0.5;

    /**
     * By how much leaving rates rise and newly qualified staff slow down.
     *
     * @param workers case-holding workers of the team, in FTE
     * @param managers its managers at work, in FTE
     * @return 1 up to the span, above it (workers per manager / span) to the power
     */
    public double factor(double workers, double managers) {
        double atWork = Math.max(STAND_IN, managers);
        boolean within = StatedDecimals.isAtMost(workers, span * atWork);
        return within || effect == 0 ? 1 : StrictMath.pow(workers / atWork / span, effect);
    }

    /**
     * Share of their capacity that supervisors keep.
     *
     * @param supervised newly qualified workers, in FTE
     * @param supervisors those who supervise them, in FTE; above 0
     * @return from one half to 1
     */
    public double keeps(double supervised, double supervisors) {
        return Math.max(0.5, 1 - supervised * hours / MONTH / supervisors);
    }
}
