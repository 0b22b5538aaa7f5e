package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People alone, without cases: sickness, leaving, intake and the filling of posts each follow their own renewal process. */
@Tag("whole")
class StaffTest {
    private static final double YEAR = 365.25;

    /** 15.9 % leave within a year: 0.173164 a year. */
    private static final double HAZARD = -Math.log1p(-0.159);

    @Test
    void starters_leave_one_by_one() {
        String file = "starters.yaml";
        double[] days = {YEAR / 2, YEAR, 2 * YEAR};
        String[] published = {"27.51", "25.23", "21.22"};
        List<StaffInPost> runs = ExactModel.of(file).replications(2_000, () -> new StaffInPost(0, days));
        IntStream.range(0, days.length).forEach(i -> {
            String years = days[i] == YEAR / 2 ? "0.5" : days[i] == YEAR ? "1" : "2";
            new Claim(
                            file,
                            "starters still there of 30, years later: " + years,
                            "30 e^(−0.173164 × " + years + ")",
                            published[i],
                            30 * Math.exp(-HAZARD * days[i] / YEAR))
                    .holdsFor(runs, run -> run.inPost().at(i));
        });
        double mean = 30 * 0.841;
        new Claim(
                        file,
                        "starters still there of 30, 1 year later: variance",
                        "30 × 0.841 × 0.159 (2.003²)",
                        "4.0116",
                        30 * 0.841 * 0.159)
                .within(0.08)
                .holdsFor(
                        runs, run -> (run.inPost().at(1) - mean) * (run.inPost().at(1) - mean));
    }

    @Test
    void a_steady_intake_builds_up_a_poisson_staff() {
        String file = "staff-stock.yaml";
        double mean = 24 / HAZARD;
        List<StaffInPost> runs = ExactModel.of(file).replications(70, () -> new StaffInPost(20 * YEAR));
        new Claim(file, "staff of a steady intake, mean", "24 / 0.173164", "138.597", mean)
                .holdsFor(runs, run -> run.inPost().mean());
        new Claim(file, "staff of a steady intake, variance", "24 / 0.173164: Poisson", "138.597", mean)
                .within(0.15)
                .holdsFor(runs, run -> run.inPost().varianceAround(mean));
    }

    /** 52 weeks, a = 364 / 365.25 years, at 30 % a year, and from then on 10 %: half of the usual 20 %. */
    @Test
    void grades_leave_at_rates_of_their_own() {
        String file = "leaving-by-grade.yaml";
        double become = Math.exp(-0.3 * 364 / YEAR);
        List<StaffInPost> runs = ExactModel.of(file).replications(70, () -> new StaffInPost(20 * YEAR));
        new Claim(
                        file,
                        "staff of a steady intake whose first grade leaves more often, mean",
                        "24 ((1 − e^(−0.3 a)) / 0.3 + e^(−0.3 a) / 0.1), a = 364 / 365.25",
                        "198.653",
                        24 * ((1 - become) / 0.3 + become / 0.1))
                .holdsFor(runs, run -> run.inPost().mean());
    }

    /** Each post, on its own, is filled for 1/h and vacant for 1/r on average: binomial. */
    @Test
    void posts_fall_vacant_and_are_filled() {
        String file = "vacancies.yaml";
        double found = 2 * 0.8;
        double share = found / (found + 0.3);
        List<StaffInPost> runs = ExactModel.of(file).replications(40, () -> new StaffInPost(20 * YEAR));
        new Claim(
                        file,
                        "posts filled, mean of 60",
                        "60 r / (r + h), r = 2 × 0.8 and h = 0.3 a year",
                        "50.526",
                        60 * share)
                .holdsFor(runs, run -> run.inPost().mean());
        new Claim(file, "posts filled, variance", "60 r h / (r + h)²: binomial", "7.9778", 60 * share * (1 - share))
                .within(0.04)
                .holdsFor(runs, run -> run.inPost().varianceAround(60 * share));
    }

    /**
     * People in post, in search and in wait are a closed network: two stations at which everybody is served at once, and one
     * at which one is served after the other. Its product form, summed over all 60 = i + j + k.
     */
    @Test
    void posts_wait_for_the_market() {
        String file = "market.yaml";
        double sum = 0;
        double filled = 0;
        double square = 0;
        for (int i = 0; i <= 60; i++) {
            for (int j = 0; i + j <= 60; j++) {
                double weight = Math.exp(-i * Math.log(0.3)
                        - factorial(i)
                        - j * Math.log(1.6)
                        - factorial(j)
                        - (60 - i - j) * Math.log(15));
                sum += weight;
                filled += i * weight;
                square += i * i * weight;
            }
        }
        double mean = filled / sum;
        List<StaffInPost> runs = ExactModel.of(file).replications(40, () -> new StaffInPost(20 * YEAR));
        String network = "product form of a closed network, rates 0.3, 1.6 and 15 (one server) a year";
        new Claim(file, "posts filled where the market supplies 15 a year, mean of 60", network, "45.474", mean)
                .holdsFor(runs, run -> run.inPost().mean());
        double variance = square / sum - mean * mean;
        new Claim(file, "posts filled where the market supplies 15 a year, variance", network, "22.612", variance)
                .within(0.05)
                .holdsFor(runs, run -> run.inPost().varianceAround(mean));
    }

    private static double factorial(int n) {
        return IntStream.rangeClosed(2, n).mapToDouble(Math::log).sum();
    }

    @Test
    void sickness_alternates_with_presence() {
        String file = "sickness.yaml";
        List<StaffInPost> runs = ExactModel.of(file).replications(40, () -> new StaffInPost(0));
        new Claim(file, "days at work between spells", "10 × (1 − 0.032) / 0.032", "302.5", 10 * 0.968 / 0.032)
                .holdsFor(runs, StaffInPost::meanGap);
        new Claim(file, "share of staff absent", "10 / (302.5 + 10)", "0.032", 10 / 312.5)
                .holdsFor(runs, run -> run.absent().mean() / 400);
    }

    /** Whatever the law of its length: away on average for r m of every 1 + r m. */
    @Test
    void long_leave_alternates_with_presence() {
        String file = "long-leave.yaml";
        List<StaffInPost> runs = ExactModel.of(file).replications(100, () -> new StaffInPost(0));
        new Claim(file, "share of staff on long leave", "0.1 × 0.75 / (1 + 0.1 × 0.75)", "0.0698", 0.075 / 1.075)
                .within(0.015)
                .holdsFor(runs, run -> run.absent().mean() / 400);
        new Claim(file, "days between long leaves", "365.25 / 0.1", "3652.5", 3652.5)
                .within(0.02)
                .holdsFor(runs, StaffInPost::meanGap);
    }
}
