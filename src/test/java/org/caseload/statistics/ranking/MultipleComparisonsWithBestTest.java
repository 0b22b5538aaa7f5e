package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.caseload.statistics.Direction;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest.FromBest;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest.Verdict;
import org.junit.jupiter.api.Test;

class MultipleComparisonsWithBestTest {

    /** The data of Rossetti, Simulation Modeling and Arena, 5.7.3: ten runs of four systems. */
    private static final double[] MEANS = {50.036, 49.236, 44.350, 48.778};

    private static final double[] DEVIATIONS = {17.703, 16.245, 13.151, 15.942};

    /** Five runs of three systems under the same luck. */
    private static final double[][] PAIRED = {
        {14.2, 15.1, 13.8, 16.0, 15.5}, {13.1, 14.3, 13.5, 14.2, 14.8}, {12.9, 14.9, 13.0, 14.4, 13.9}
    };

    private static final Offset<Double> ROUNDED = within(5e-4);

    /** The textbook's arithmetic takes no sampling error into account: mean − best of the others, cut at 0. */
    @Test
    void cut_the_differences_at_zero() {
        List<FromBest> systems = MultipleComparisonsWithBest.of(MEANS, new double[4][4], Direction.SMALLER, 0.95)
                .systems();
        double[][] expected = {{0, 5.686}, {0, 4.886}, {-4.428, 0}, {0, 4.428}};
        for (int i = 0; i < expected.length; i++) {
            assertThat(systems.get(i).low()).isCloseTo(expected[i][0], within(1e-9));
            assertThat(systems.get(i).high()).isCloseTo(expected[i][1], within(1e-9));
        }
    }

    /** −4.428 ± d √(2 s² / 10), d = 2.13266 for 3 comparisons and 36 degrees of freedom, s² = the mean of the four variances. */
    @Test
    void know_the_sampling_error_by_hsu() {
        MultipleComparisonsWithBest hsu =
                MultipleComparisonsWithBest.hsu(MEANS, DEVIATIONS, 10, Direction.SMALLER, 0.95);
        FromBest third = hsu.systems().get(2);
        assertThat(third.difference()).isCloseTo(-4.428, within(1e-9));
        assertThat(third.low()).isCloseTo(-19.541, ROUNDED);
        assertThat(third.high()).isCloseTo(10.685, ROUNDED);
        assertThat(hsu.verdict(2, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(hsu.verdict(2, 10.69)).isEqualTo(Verdict.AS_GOOD_AS_THE_BEST);
        assertThat(hsu.verdict(0, 10.69)).isEqualTo(Verdict.UNDECIDED);
    }

    /**
     * NumPy: r = Y − row means − column means + mean; S² = 2 Σr² / 8 = 0.33866667; w = 2.21734562 · √(S² / 5) = 0.57707813; then mean
     * − the least other mean, ± w, cut at 0.
     */
    @Test
    void know_that_runs_shared_their_luck_by_nelson_and_matejcik() {
        MultipleComparisonsWithBest best = MultipleComparisonsWithBest.nelsonMatejcik(PAIRED, Direction.SMALLER, 0.95);
        double[][] expected = {
            {0, 1.6770781317524048},
            {-0.41707813175240493, 0.7370781317524052},
            {-0.7370781317524052, 0.41707813175240493}
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(best.systems().get(i).low()).isCloseTo(expected[i][0], within(1e-6));
            assertThat(best.systems().get(i).high()).isCloseTo(expected[i][1], within(1e-6));
        }
        assertThat(best.verdict(0, 0)).isEqualTo(Verdict.NOT_THE_BEST);
        assertThat(best.verdict(1, 0)).isEqualTo(Verdict.UNDECIDED);
    }

    /** Two systems have one difference: all three methods' error is then Student's one-sided t for it, t.ppf(0.95, 4) = 2.13185. */
    @Test
    void agree_on_two_systems() {
        double[][] two = {PAIRED[0], PAIRED[1]};
        double error = 2.131846786326649
                * PairedDifference.of(PAIRED[0], PAIRED[1], 0.95).difference().standardError();
        FromBest matejcik = MultipleComparisonsWithBest.nelsonMatejcik(two, Direction.SMALLER, 0.95)
                .systems()
                .get(0);
        FromBest paired = MultipleComparisonsWithBest.paired(two, Direction.SMALLER, 0.95)
                .systems()
                .get(0);
        assertThat(matejcik.high()).isCloseTo(0.94 + error, within(1e-9));
        assertThat(paired.high()).isCloseTo(0.94 + error, within(1e-9));
        assertThat(paired.low()).isEqualTo(0);
    }

    @Test
    void turn_round_where_larger_is_better() {
        double[] negative = {-50.036, -49.236, -44.350, -48.778};
        FromBest third = MultipleComparisonsWithBest.hsu(negative, DEVIATIONS, 10, Direction.LARGER, 0.95)
                .systems()
                .get(2);
        assertThat(third.low()).isCloseTo(-10.685, ROUNDED);
        assertThat(third.high()).isCloseTo(19.541, ROUNDED);
    }

    @Test
    void name_the_best_where_the_runs_tell() {
        double[][] clear = {{1, 2, 3, 2}, {11, 12, 13.1, 12}, {21, 22, 23, 22.1}};
        MultipleComparisonsWithBest best = MultipleComparisonsWithBest.paired(clear, Direction.SMALLER, 0.95);
        assertThat(best.verdict(0, 0)).isEqualTo(Verdict.BEST);
        assertThat(best.systems().get(0).high()).isEqualTo(0);
        assertThat(best.verdict(1, 0)).isEqualTo(Verdict.NOT_THE_BEST);
        assertThat(best.verdict(1, 11)).isEqualTo(Verdict.AS_GOOD_AS_THE_BEST);
    }

    @Test
    void call_systems_that_never_differ_as_good_as_each_other() {
        double[][] same = {{1, 2, 3}, {1, 2, 3}};
        for (MultipleComparisonsWithBest best : List.of(
                MultipleComparisonsWithBest.nelsonMatejcik(same, Direction.SMALLER, 0.95),
                MultipleComparisonsWithBest.paired(same, Direction.LARGER, 0.95))) {
            assertThat(best.systems()).containsOnly(new FromBest(0, 0, 0));
            assertThat(best.verdict(0, 0)).isEqualTo(Verdict.AS_GOOD_AS_THE_BEST);
        }
    }

    @Test
    void refuse_one_system() {
        assertThatThrownBy(() -> MultipleComparisonsWithBest.hsu(
                        new double[] {1}, new double[] {1}, 10, Direction.SMALLER, 0.95))
                .hasMessage("1 means, 1 deviations and 10 runs cannot be compared");
    }
}
