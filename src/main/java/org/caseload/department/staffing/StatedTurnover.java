package org.caseload.department.staffing;

import java.util.List;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;

/**
 * Rates of leaving that come to a stated turnover: the usual rates by length of service times one factor, solved so that the
 * permanent social workers in post on the start date leave at the stated rate, at the load of the start. Grades with rates of
 * their own keep them.
 */
final class StatedTurnover {
    private static final double HIGHEST = 1000;
    private static final double LEAST = 1e-3;
    private static final double AROUND = 0.05;
    private static final double NEAR = 1e-10;
    private static final int STEPS = 100;

    private final Workforce workforce;

    private StatedTurnover(Workforce workforce) {
        this.workforce = workforce;
    }

    /**
     * The workforce with the rates that its turnover says; itself where none is stated.
     *
     * @throws Unbalanced if no factor gives the stated turnover
     */
    static Workforce in(Workforce workforce) {
        return workforce.turnover().isPresent()
                ? workforce.leavingTimes(new StatedTurnover(workforce)
                        .factor(workforce.turnover().get().fraction()))
                : workforce;
    }

    /** By regula falsi (Illinois): the turnover rises with the factor. */
    private double factor(double stated) {
        if (stated == 0) {
            return 0;
        }
        // Turnover is nearly in proportion to the factor: what lies around the proportional one is tried first.
        double usual = turnover(1);
        double guess = usual > 0 ? Math.min(HIGHEST, stated / usual) : 1;
        double low = guess * (1 - AROUND);
        double below = turnover(low) - stated;
        double high = guess * (1 + AROUND);
        double above = turnover(high) - stated;
        while (below > 0 && low > 0) {
            low = low > LEAST ? low / 2 : 0;
            below = turnover(low) - stated;
        }
        while (above < 0 && high < HIGHEST) {
            high *= 2;
            above = turnover(high) - stated;
        }
        if (below > 0 || !(above >= 0)) {
            throw impossible(below + stated, above + stated);
        }
        for (int step = 0; step < STEPS && high - low > NEAR * high; step++) {
            double between = (low * above - high * below) / (above - below);
            double found = turnover(between) - stated;
            if (Math.abs(found) <= NEAR) {
                return between;
            }
            if (found < 0) {
                low = between;
                below = found;
                above /= 2;
            } else {
                high = between;
                above = found;
                below /= 2;
            }
        }
        return (low + high) / 2;
    }

    private Unbalanced impossible(double least, double most) {
        return new Unbalanced(
                "workforce/turnover",
                "found " + workforce.turnover().orElseThrow() + ", but these staff can leave at "
                        + StrictMath.rint(1000 * least) / 10 + " % to " + StrictMath.rint(1000 * most) / 10
                        + " % a year; permitted: a turnover between the two, or other rates of the grades' own `leaving`");
    }

    /** Leavers a year of the staff in post, as a share of them, where they leave so many times as often as usual. */
    private double turnover(double factor) {
        Workforce scaled = workforce.leavingTimes(factor);
        GradeTable grades = GradeTable.ofNoStages(scaled);
        ServiceCurves curves = new ServiceCurves(grades);
        WorkforceBalance staff = new WorkforceBalance(scaled, grades, curves);
        List<TeamBalance> teams = staff.served();
        double[][] inPost = staff.established();
        double leaving = 0;
        double all = 0;
        for (int t = 0; t < inPost.length; t++) {
            for (int g = 0; g < inPost[t].length; g++) {
                double notice = grades.row(g).notice();
                for (TeamBalance.ServiceOrigin origin : teams.get(t).origins().get(g)) {
                    leaving += inPost[t][g] * origin.share() * perDay(curves.hiredAs(g), origin, notice);
                }
                all += inPost[t][g];
            }
        }
        return all > 0 ? leaving / all * Span.DAYS_PER_YEAR : 0;
    }

    /** Leavers a day for each of those between two lengths of service, those under notice included. */
    private static double perDay(ServiceCurve curve, TeamBalance.ServiceOrigin origin, double notice) {
        double resigned = curve.staying(origin.from()) - curve.staying(origin.to());
        double served = curve.between(origin.from(), origin.to()) + notice * resigned;
        return served > 0 ? resigned / served : 0;
    }
}
