package org.caseload.department.blueprint;

import java.util.Locale;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.demand.DemandProfile;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.quantity.Span;

/**
 * The largest department that one replication simulates. The bounds are assumptions: each is many times what the largest council
 * has, so that all of England is permitted for two years, and two replications of two months at any of them take less than ten seconds of
 * a processor. Checked here is what is known only once the balance is solved; the rest when a scenario is read.
 */
public final class LargestRun {
    /** Days to a year. */
    public static final double DAYS_PER_YEAR = Span.DAYS_PER_YEAR;

    /** People and vacant posts on the start date; a large county has 500 social workers, all of England 21,000 who hold cases. */
    public static final int PEOPLE = 25_000;

    /** People whom a plan brings, over all its actions. */
    public static final int STARTERS = 5_000;

    /** People times years: 5,000 for a hundred years. */
    public static final int PERSON_YEARS = 500_000;

    /** People who leave over the whole time, in FTE. */
    public static final int LEAVERS = 50_000;

    /** Spells of sickness, over everybody and the whole time. */
    public static final int ABSENCES = 1_000_000;

    /** Cases on the start date; Kent, the largest council, has about 10,000, all councils of England 320,000. */
    public static final int CASES = 400_000;

    /** Children referred over the whole time, the warm-up included; Kent has about 20,000 in a year, England 600,000. */
    public static final int REFERRALS = 1_500_000;

    /** Stages of a pathway. */
    public static final int STAGES = 50;

    /** Grades. */
    public static final int GRADES = 50;

    /** Teams, with those that the plan opens. */
    public static final int TEAMS = 200;

    private LargestRun() {}

    /** What a message says of a number beyond its bound. */
    public static String tooMany(double found, String what, double most) {
        return String.format(
                Locale.ROOT,
                "found %s %s; permitted: at most %,.0f, many times what the largest council has",
                found < 1e15 ? String.format(Locale.ROOT, "%,.0f", found) : "more than a thousand billion",
                what,
                most);
    }

    /**
     * Refuses what the balance asks for where that is beyond the bounds.
     *
     * @throws Unbalanced with what to change
     */
    static void check(DepartmentFacts facts, BalancedDepartment balance, DemandProfile demand, int days) {
        double vacancies =
                balance.teams().stream().mapToDouble(TeamBalance::vacancies).sum();
        if (!(vacancies <= PEOPLE)) {
            throw new Unbalanced(
                    "workforce/recruitment/time-to-start",
                    "at the stated turnover and time to fill a post so many stand vacant: "
                            + tooMany(vacancies, "vacant posts", PEOPLE));
        }
        double leavers = days
                * balance.teams().stream()
                        .mapToDouble(TeamBalance::leaversPerDay)
                        .sum();
        if (!(leavers <= LEAVERS)) {
            throw new Unbalanced("workforce/leaving/rate", tooMany(leavers, "people who leave", LEAVERS));
        }
        double children = demand.children() / Math.max(1 - balance.returnProbability(), 1e-9);
        if (!(children <= REFERRALS)) {
            throw new Unbalanced(
                    demandPath(facts), tooMany(children, "children referred up to the horizon", REFERRALS));
        }
    }

    private static String demandPath(DepartmentFacts facts) {
        boolean hardlyAny = facts.demand().referralsPerYear().isBalance()
                && facts.demand().frontDoor().noFurtherAction().fraction() > 0.9;
        return hardlyAny ? "demand/front-door/no-further-action" : "demand/referrals-per-year";
    }
}
