package org.caseload.department.staffing;

import org.caseload.department.workforce.Recruitment;
import org.caseload.random.Law;

/**
 * For how long a post stands vacant after its holder has worked the notice, where the search began at the resignation: until somebody
 * found starts, or until an agency worker takes it.
 */
final class VacantTime {
    private static final int STEPS = 200;

    private final Law law;
    private final double dropOut;
    private final double notice;

    /**
     * Of posts of one grade.
     *
     * @param recruitment how long a search takes
     * @param notice what their holders work, in days
     */
    VacantTime(Recruitment recruitment, double notice) {
        this.law = recruitment.timeToStart().law();
        this.dropOut = recruitment.dropOut().fraction();
        this.notice = notice;
    }

    /** Mean days where nobody takes a vacant post. */
    double mean() {
        double early = 0;
        for (int i = 0; i < STEPS; i++) {
            early += law.cumulative((i + 0.5) * notice / STEPS) * notice / STEPS;
        }
        return law.mean() / (1 - dropOut) - notice + early * (1 - dropOut);
    }

    /**
     * The chance that a vacant post is taken before somebody starts.
     *
     * @param perDay rate at which a vacant post is taken, a day
     */
    double taken(double perDay) {
        double over = 0;
        double mean = 0;
        double early = 0;
        for (int i = 0; i < STEPS; i++) {
            double length = law.quantile((i + 0.5) / STEPS);
            over -= StrictMath.expm1(-perDay * length) / STEPS;
            mean += length / STEPS;
            double day = (i + 0.5) * notice / STEPS;
            early += law.cumulative(day) * perDay * StrictMath.exp(perDay * (notice - day)) * notice / STEPS;
        }
        // So few quantiles miss the end of a long tail, which is made good in proportion to the mean.
        double attempt = mean > 0 ? 1 - Math.min(1, over * law.mean() / mean) : 1;
        double search = (1 - dropOut) * attempt / (1 - dropOut * attempt);
        return Math.max(0, 1 - StrictMath.exp(perDay * notice) * search + (1 - dropOut) * early);
    }
}
