package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which way a change moves a department: the same futures with and without it, compared run by run. A direction holds when the
 * 95 % interval of the mean difference lies on its side of 0.
 */
@Tag("whole")
class DirectionTest {
    private static final String BASE = "directions.yaml";
    private static final int RUNS = 30;
    private static final Futures WITHOUT = Futures.of(BASE, RUNS);

    @Test
    void more_starters_lower_caseloads() {
        falls("directions-more-starters.yaml", "caseload.dfe", "twice as many starters: mean caseload of two years");
    }

    @Test
    void lower_turnover_lowers_caseloads() {
        falls("directions-lower-turnover.yaml", "caseload.dfe", "half the turnover: mean caseload of two years");
    }

    @Test
    void more_early_help_lowers_caseloads() {
        falls("directions-early-help.yaml", "caseload.dfe", "a fifth helped early: mean caseload of two years");
    }

    @Test
    void a_hard_cap_lowers_the_largest_caseload_and_lengthens_the_list() {
        String file = "directions-hard-cap.yaml";
        falls(file, "caseload.max", "hard cap of 20: largest caseload, mean of two years");
        rises(file, "unallocated.children", "hard cap of 20: children unallocated, mean of two years");
    }

    private static void falls(String file, String measure, String what) {
        MeanInterval change = change(file, measure);
        settle(file, what, "falls", change, change.high() < 0);
    }

    private static void rises(String file, String measure, String what) {
        MeanInterval change = change(file, measure);
        settle(file, what, "rises", change, change.low() > 0);
    }

    private static MeanInterval change(String file, String measure) {
        double[] with = Futures.of(file, RUNS).means(measure, 0);
        double[] without = WITHOUT.means(measure, 0);
        return MeanInterval.student(
                IntStream.range(0, RUNS).mapToDouble(i -> with[i] - without[i]).toArray(), 0.95);
    }

    private static void settle(String file, String what, String direction, MeanInterval change, boolean holds) {
        assertThat(holds).as("%s %s: %s", what, direction, change).isTrue();
        List<String> cells = List.of(
                direction,
                String.format(Locale.ROOT, "%+.2f, %+.2f to %+.2f", change.mean(), change.low(), change.high()),
                "0",
                String.valueOf(RUNS));
        new Ledger.Row(Ledger.Part.DIRECTIONS, what, file, cells, holds).settle();
    }
}
