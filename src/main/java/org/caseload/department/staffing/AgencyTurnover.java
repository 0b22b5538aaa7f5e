package org.caseload.department.staffing;

import org.caseload.department.workforce.Agency;

/**
 * How the agency staff of a team come and go in a steady department, in FTE. They resign, take posts, and are given notice as vacant
 * posts are filled, unless somebody is asked for just then, who is no longer wanted; for each of them and each post that falls vacant
 * somebody is asked for. Those under notice stay on while others come, so more are there than are wanted.
 *
 * @param converted who take a post, a day
 * @param resigning who resign, a day
 * @param dismissed who are given notice, a day
 * @param underNotice who are under notice at a moment
 * @param asked who are asked for and have not started
 */
public record AgencyTurnover(double converted, double resigning, double dismissed, double underNotice, double asked) {
    /** Of a team without agency staff. */
    public static final AgencyTurnover NONE = new AgencyTurnover(0, 0, 0, 0, 0);

    private static final int ROUNDS = 60;

    /** Whoever is wanted no longer before starting has been asked for last, so about so much of the time to a start before. */
    private static final double MIDDLE = 0.5;

    /**
     * Of a team.
     *
     * @param agency on what terms they work
     * @param inPost how many there are, in FTE
     * @param hours of each, as a share of full time
     * @param notice that they work, in days
     * @param covers share of the vacant posts that they cover
     * @param leavers permanent leavers a day, in FTE
     * @param converted agency staff who take a post a day, in FTE
     */
    static AgencyTurnover of(
            Agency agency,
            double inPost,
            double hours,
            double notice,
            double covers,
            double leavers,
            double converted) {
        double people = inPost / hours;
        double filled = covers * Math.max(0, leavers - converted) / hours;
        double vacated = covers * leavers / hours;
        double took = converted / hours;
        double rate = agency.leaving().perDay();
        double resigning = 0;
        double dismissed = 0;
        double asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            dismissed = filled * StrictMath.exp(-asked);
            resigning = rate * Math.max(0, people - dismissed * notice) / (1 + rate * notice);
            double askedADay = resigning + vacated + took * (1 - covers);
            double withdrawn = filled - dismissed;
            asked = (askedADay - withdrawn * MIDDLE) * agency.leadTime().days();
        }
        return new AgencyTurnover(
                converted,
                resigning * hours,
                dismissed * hours,
                (resigning + dismissed) * notice * hours,
                asked * hours);
    }

    /** Who leave, a day. */
    public double leaving() {
        return resigning + dismissed;
    }

    /** Who start, a day. */
    public double starting() {
        return resigning + dismissed + converted;
    }

    /** How many more are there than are wanted: those under notice, less those who are asked for in their place. */
    public double aboveWanted() {
        return underNotice - asked;
    }
}
