package org.caseload.analytic;

import java.util.List;
import java.util.stream.IntStream;
import org.caseload.statistics.Slope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Stages with branches, loops and children who come back: flow into a stage = what comes from outside + what other stages
 * send, open cases = flow × mean duration. A start state in balance keeps them from the first day.
 */
@Tag("whole")
class FlowTest {
    private static final String FILE = "flows.yaml";
    private static final double PER_DAY = 20;

    /**
     * a = 20 + 0.05 h, h = 0.5 a + 0.6 p, p = 0.1 a + 0.2 h. Putting p into h gives h (1 − 0.12) = 0.56 a.
     */
    @Test
    void open_cases_follow_the_traffic_equations() {
        double helpedPerAssessed = 0.56 / 0.88;
        double assessed = PER_DAY / (1 - 0.05 * helpedPerAssessed);
        double helped = helpedPerAssessed * assessed;
        double cared = 0.1 * assessed + 0.2 * helped;
        double[] exact = {assessed * 30, helped * (0.8 * 110 + 0.2 * 40), cared * 200};
        String[] published = {"619.72", "1261.97", "938.97"};
        String[] formula = {
            "a × 30, a = 20 + 0.05 h", "h (0.8 × 110 + 0.2 × 40), h = 0.5 a + 0.6 p", "p × 200, p = 0.1 a + 0.2 h"
        };
        List<OpenCases> runs = ExactModel.of(FILE).replications(30, () -> new OpenCases(0));
        IntStream.range(0, 3)
                .forEach(stage -> new Claim(
                                FILE,
                                "traffic equations: open in stage " + (stage + 1),
                                formula[stage],
                                published[stage],
                                exact[stage])
                        .holdsFor(runs, run -> run.stage(stage).mean()));
    }

    /** The chance that a closed child returns is solved from the official rate, which referrals must then show. */
    @Test
    void children_come_back_at_the_official_rate() {
        ExactModel model = ExactModel.of(FILE);
        List<ReReferrals> runs = model.replications(30, ReReferrals::new);
        new Claim(FILE, "re-referrals within 12 months of the referral before", "as stated: 20 %", "0.2", 0.2)
                .holdsFor(runs, ReReferrals::share);
        new Claim(FILE, "referrals a day, those of children who come back included", "7305 / 365.25", "20", PER_DAY)
                .holdsFor(runs, run -> run.perDay(model.blueprint().days()));
    }

    /** 2,821 cases would be held by 188 workers with 15 each: the trend is told in cases per worker. */
    @Test
    void a_balanced_start_has_no_trend() {
        double[] days =
                IntStream.range(0, 25).mapToDouble(month -> 30 * month + 0.5).toArray();
        double[] perWorkerInTwoYears = ExactModel.of(FILE).replications(50, () -> new OpenCases(0, days)).stream()
                .mapToDouble(run -> Slope.of(days, readings(run, days.length)) * 730 / 188)
                .toArray();
        new Claim(FILE, "balanced start: trend of cases per worker in 24 months", "no trend", "0", 0)
                .within(0.3)
                .holds(perWorkerInTwoYears);
    }

    private static double[] readings(OpenCases run, int count) {
        return IntStream.range(0, count).mapToDouble(run.all()::at).toArray();
    }
}
