package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseload.random.Law;
import org.caseload.random.Lognormal;
import org.caseload.random.Weibull;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {
    private static final double[] EDGES = {20, 60, 120, 250, 500};
    private static final int LISTS = 400;

    /** The largest difference from an even distribution that 400 values exceed once in a hundred (Kolmogorov): 1.63 / √400. */
    private static final double ONCE_IN_A_HUNDRED = 0.0815;

    private static final Weibull WEIBULL = new Weibull(0.618, 190.6);

    @Test
    void p_is_even_where_the_law_known_before_is_right() {
        assertThat(unevenness(
                        WEIBULL,
                        spans -> GoodnessOfFit.of(spans, age -> -StrictMath.log(1 - WEIBULL.cumulative(age)), EDGES)))
                .isLessThan(ONCE_IN_A_HUNDRED);
    }

    @Test
    void p_is_even_where_a_weibull_law_was_fitted_to_times_that_are_so() {
        assertThat(unevenness(WEIBULL, spans -> fitted(LengthFamily.WEIBULL, spans)))
                .isLessThan(ONCE_IN_A_HUNDRED);
    }

    @Tag("slow")
    @Test
    void p_is_even_where_a_lognormal_law_was_fitted_to_times_that_are_so() {
        assertThat(unevenness(Lognormal.withMedianAndCv(90, 1.3), spans -> fitted(LengthFamily.LOGNORMAL, spans)))
                .isLessThan(ONCE_IN_A_HUNDRED);
    }

    @Test
    void another_family_is_mostly_found_out() {
        long found = IntStream.range(0, 40)
                .filter(seed ->
                        fitted(LengthFamily.LOGNORMAL, times(WEIBULL, seed)).p() < 0.05)
                .count();
        assertThat(found).isGreaterThan(16);
    }

    private static GoodnessOfFit fitted(LengthFamily family, List<WatchedSpan> spans) {
        return GoodnessOfFit.of(spans, LengthFit.of(family, spans), EDGES);
    }

    /** How far the p values of many lists lie from an even distribution at most. */
    private static double unevenness(Law law, Function<List<WatchedSpan>, GoodnessOfFit> test) {
        double[] p = IntStream.range(0, LISTS)
                .mapToDouble(seed -> test.apply(times(law, seed)).p())
                .sorted()
                .toArray();
        return IntStream.range(0, p.length)
                .mapToDouble(i -> Math.max(Math.abs(p[i] - (double) i / LISTS), Math.abs(p[i] - (i + 1.0) / LISTS)))
                .max()
                .orElseThrow();
    }

    /** 400 times, a third of them watched from some age on, all of them for half a year at most. */
    private static List<WatchedSpan> times(Law law, long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<WatchedSpan> spans = new ArrayList<>();
        while (spans.size() < 400) {
            double entry = spans.size() % 3 == 0 ? luck.nextDouble(600) : 0;
            double lasts = law.quantile(luck.nextDouble());
            double last = entry + 300 + luck.nextDouble(300);
            if (lasts > entry) {
                spans.add(new WatchedSpan(entry, Math.min(lasts, last), lasts <= last ? 1 : WatchedSpan.GOES_ON));
            }
        }
        return spans;
    }
}
