package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.department.record.DepartmentObserver;
import org.junit.jupiter.api.Test;

/** Referrals are a Poisson process: their mean number is the integral of the rate, whatever its course. */
class DemandTest {
    private static final double PER_DAY = 25;

    /** Days from 1 January 2020 to 1 January 2022. */
    private static final int DAYS = 731;

    private static final double YEAR = 365.25;

    @Test
    void a_trend_compounds() {
        claim(
                "demand-trend.yaml",
                "a trend of 10 %",
                "25 × 365.25 (1.1^(731/365.25) − 1) / ln 1.1",
                "20134.3",
                grown(1.1));
        claim(
                "demand-decline.yaml",
                "a trend of −10 %",
                "25 × 365.25 (0.9^(731/365.25) − 1) / ln 0.9",
                "16476.8",
                grown(0.9));
    }

    private static double grown(double factor) {
        return PER_DAY * YEAR * (Math.pow(factor, DAYS / YEAR) - 1) / Math.log(factor);
    }

    /** Day by day: the trend's mean over the day, and the surge at its middle, where an even slope has its mean. */
    @Test
    void a_surge_multiplies_the_trend() {
        double exact = IntStream.range(0, DAYS)
                .mapToDouble(day -> PER_DAY
                        * YEAR
                        * (Math.pow(1.1, (day + 1) / YEAR) - Math.pow(1.1, day / YEAR))
                        / Math.log(1.1)
                        * (1 + 0.3 * surge(day)))
                .sum();
        claim(
                "demand-surge.yaml",
                "a surge of 30 % that fades, on it",
                "Σ over days of trend × surge",
                "21073.0",
                exact);
    }

    private static double surge(int day) {
        return day < 100 ? 0 : day < 190 ? 1 : Math.max(0, 1 - (day + 0.5 - 190) / 60);
    }

    /** Keyed thinning of a Poisson process leaves two: those who are helped, and those who come; some of the first come later. */
    @Test
    void early_help_thins_them() {
        String file = "early-help.yaml";
        double helped = PER_DAY * 0.2 * (DAYS - 100);
        double referred = PER_DAY * DAYS - helped + PER_DAY * 0.2 * 0.5 * (DAYS - 150);
        List<Referred> runs = ExactModel.of(file).replications(10, Referred::new);
        new Claim(file, "children helped before a referral", "25 × 0.2 (731 − 100)", "3155.0", helped)
                .within(0.02)
                .holdsFor(runs, run -> run.helped);
        new Claim(
                        file,
                        "children referred in spite of early help",
                        "25 (731 − 0.2 (731 − 100) + 0.1 (731 − 150))",
                        "16572.5",
                        referred)
                .holdsFor(runs, run -> run.children);
    }

    private static void claim(String file, String what, String formula, String published, double exact) {
        new Claim(file, "children referred in two years with " + what, formula, published, exact)
                .holdsFor(ExactModel.of(file).replications(10, Referred::new), run -> run.children);
    }

    private static final class Referred implements DepartmentObserver {
        private int children;
        private int helped;

        @Override
        public void diverted(double time, int children) {
            helped += children;
        }

        @Override
        public void referred(double time, int childCase, double previousReferral) {
            children++;
        }
    }
}
