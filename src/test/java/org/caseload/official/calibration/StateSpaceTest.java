package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.caseload.official.panel.PanelSeries;
import org.junit.jupiter.api.Test;

class StateSpaceTest {
    private static final StateSpace MODEL = new StateSpace(0.08, 0.11, 0.7, 0.07, -0.3, -0.2, -0.02, 0.5);
    private static final RawRows ROWS = new RawRows();

    /** The joint normal distribution of all readings and the level, conditioned directly: no step is shared with the filter. */
    @Test
    void the_filter_is_the_conditional_mean_of_what_was_published() {
        double[] seen = {0.05, Double.NaN, 0.09, -0.03, 0.02};
        double[] holders = {80, Double.NaN, 95, 100, 140};
        ScaledPanel panel = twoCouncils(seen, holders);
        int last = ScaledPanel.FIRST_YEAR + 4;
        FilteredLevel filtered = MODEL.filter(panel, 0, last).orElseThrow();

        double[] size = holders.clone();
        size[1] = size[0];
        int n = size.length;
        RealMatrix deviations = deviationsOf(size);
        int[] read = IntStream.range(0, n).filter(t -> !Double.isNaN(seen[t])).toArray();
        RealMatrix readings = new Array2DRowRealMatrix(read.length, read.length);
        double[] misses = new double[read.length];
        double[] withNorm = new double[read.length];
        double[] withDeviation = new double[read.length];
        double expected = MODEL.likeness() * panel.alike(0, last);
        for (int i = 0; i < read.length; i++) {
            for (int j = 0; j < read.length; j++) {
                double noise = i == j ? MODEL.noiseSd(Math.log(size[read[i]])) : 0;
                readings.setEntry(
                        i, j, MODEL.normSd() * MODEL.normSd() + deviations.getEntry(read[i], read[j]) + noise * noise);
            }
            misses[i] = panel.deviation(0, ScaledPanel.FIRST_YEAR + read[i]) - expected;
            withNorm[i] = MODEL.normSd() * MODEL.normSd();
            withDeviation[i] = deviations.getEntry(n - 1, read[i]);
        }
        RealVector weighted = new LUDecomposition(readings)
                .getSolver()
                .solve(new Array2DRowRealMatrix(misses))
                .getColumnVector(0);

        assertThat(filtered.norm())
                .isCloseTo(
                        expected + weighted.dotProduct(new Array2DRowRealMatrix(withNorm).getColumnVector(0)),
                        within(1e-12));
        assertThat(filtered.deviation())
                .isCloseTo(
                        weighted.dotProduct(new Array2DRowRealMatrix(withDeviation).getColumnVector(0)), within(1e-12));
    }

    @Test
    void nothing_that_was_published_later_is_used() {
        PanelSeries caseload = ROWS.caseload();
        PanelSeries holders = ROWS.series("case-holders");
        ScaledPanel all = ScaledPanel.of(Scale.LOG, caseload, holders, ROWS.regions());
        ScaledPanel then = ScaledPanel.of(Scale.LOG, caseload.until(2020), holders.until(2020), ROWS.regions());

        for (int council = 0; council < all.councils().size(); council++) {
            assertThat(MODEL.filter(all, council, 2020)).isEqualTo(MODEL.filter(then, council, 2020));
        }
    }

    /**
     * 600 councils made by known numbers. Where luck is normal, SDs come out 4 % too wide, since misses are taken for Student's t; each
     * bound is three of the SDs that twelve such panels showed.
     */
    @Test
    void numbers_that_made_a_panel_are_found_again() {
        StateSpace truth = new StateSpace(0.15, 0.11, 0.6, 0.06, -0.3, -0.25, -0.02, 0.2);

        StateSpace found = Likelihood.fit(simulated(truth, 600, 12), ScaledPanel.FIRST_YEAR + 11);

        assertThat(found.normSd()).isCloseTo(1.04 * truth.normSd(), within(0.026));
        assertThat(found.deviationSd()).isCloseTo(1.04 * truth.deviationSd(), within(0.012));
        assertThat(found.memory()).isCloseTo(truth.memory(), within(0.11));
        assertThat(found.noiseSd()).isCloseTo(1.04 * truth.noiseSd(), within(0.015));
        assertThat(found.deviationPower()).isCloseTo(truth.deviationPower(), within(0.08));
        assertThat(found.drift()).isCloseTo(truth.drift(), within(0.0033));
    }

    @Test
    void a_mistake_of_reporting_moves_the_level_less_than_a_likely_reading() {
        double[] usual = {0.0, 0.01, -0.01, 0.0, 0.35};
        double[] mistaken = {0.0, 0.01, -0.01, 0.0, 1.5};
        double[] size = {115, 115, 115, 115, 115};
        int last = ScaledPanel.FIRST_YEAR + 4;

        double likely =
                MODEL.filter(twoCouncils(usual, size), 0, last).orElseThrow().level();
        double unlikely =
                MODEL.filter(twoCouncils(mistaken, size), 0, last).orElseThrow().level();

        assertThat(unlikely).isLessThan(likely);
    }

    private static RealMatrix deviationsOf(double[] size) {
        int n = size.length;
        double[] variance = new double[n];
        for (int t = 0; t < n; t++) {
            double sd = MODEL.deviationSd(Math.log(size[Math.max(0, t - 1)]));
            double left = MODEL.memory() * MODEL.memory();
            variance[t] = t == 0 ? sd * sd : left * variance[t - 1] + sd * sd * (1 - left);
        }
        RealMatrix covariances = new Array2DRowRealMatrix(n, n);
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                covariances.setEntry(s, t, variance[Math.min(s, t)] * Math.pow(MODEL.memory(), Math.abs(s - t)));
            }
        }
        return covariances;
    }

    /** The council of these deviations and sizes, and one that makes England's mean 0. */
    private static ScaledPanel twoCouncils(double[] deviations, double[] holders) {
        List<String> codes = List.of("one", "other");
        int first = ScaledPanel.FIRST_YEAR;
        int last = first + deviations.length - 1;
        PanelSeries series = PanelSeries.of(
                codes, first, last, (council, year) -> Math.exp((council == 0 ? 1 : -1) * deviations[year - first]));
        PanelSeries sizes = PanelSeries.of(codes, first, last, (council, year) -> holders[year - first]);
        return ScaledPanel.of(Scale.LOG, series, sizes, List.of("here", "here"));
    }

    private static ScaledPanel simulated(StateSpace truth, int councils, int years) {
        Random luck = new Random(20260);
        double[][] values = new double[councils][years];
        double[] sizes = new double[councils];
        for (int council = 0; council < councils; council++) {
            sizes[council] = ScaledPanel.USUAL_SIZE + 0.7 * luck.nextGaussian();
            double norm = truth.normSd() * luck.nextGaussian();
            double sd = truth.deviationSd(sizes[council]);
            double deviation = sd * luck.nextGaussian();
            for (int t = 0; t < years; t++) {
                double noise = truth.noiseSd(sizes[council]) * luck.nextGaussian();
                values[council][t] = Math.exp(3 + truth.drift() * t + norm + deviation + noise);
                deviation = truth.memory() * deviation
                        + sd * Math.sqrt(1 - truth.memory() * truth.memory()) * luck.nextGaussian();
            }
        }
        List<String> codes =
                IntStream.range(0, councils).mapToObj(String::valueOf).toList();
        int first = ScaledPanel.FIRST_YEAR;
        PanelSeries series = PanelSeries.of(codes, first, first + years - 1, (c, year) -> values[c][year - first]);
        PanelSeries holders = PanelSeries.of(codes, first, first + years - 1, (c, year) -> Math.exp(sizes[c]));
        String[] nowhere = new String[councils];
        Arrays.fill(nowhere, "");
        return ScaledPanel.of(Scale.LOG, series, holders, List.of(nowhere));
    }
}
