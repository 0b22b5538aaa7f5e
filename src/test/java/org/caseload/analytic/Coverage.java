package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.statistics.ProportionInterval;

/** How often intervals cover the value that is known, over many experiments; a row of the ledger for each kind. */
final class Coverage {
    private final Map<String, int[]> covered = new LinkedHashMap<>();
    private final Map<String, double[]> bounds = new LinkedHashMap<>();
    private final String file;
    private final String runs;

    /**
     * @param file the test, in this folder
     * @param runs what one experiment is, such as "100 runs"
     */
    Coverage(String file, String runs) {
        this.file = file;
        this.runs = runs;
    }

    /** Notes one interval that is to cover so often: from the one share of experiments to the other. */
    void note(String what, double least, double most, boolean covers) {
        int[] counts = covered.computeIfAbsent(what, key -> new int[2]);
        counts[0] += covers ? 1 : 0;
        counts[1]++;
        bounds.put(what, new double[] {least, most});
    }

    /** How often intervals of a kind have covered. */
    double share(String what) {
        return (double) covered.get(what)[0] / covered.get(what)[1];
    }

    void allWithin(double slack) {
        covered.keySet()
                .forEach(what -> assertThat(share(what))
                        .as(what)
                        .isBetween(bounds.get(what)[0] - slack, bounds.get(what)[1] + slack));
    }

    /** Writes or checks the rows of the ledger, and fails where one is out of its bounds. */
    void settle() {
        covered.keySet().forEach(this::settle);
        allWithin(0);
    }

    private void settle(String what) {
        double[] bound = bounds.get(what);
        int[] counts = covered.get(what);
        ProportionInterval interval = ProportionInterval.of(counts[0], counts[1], 0.95);
        List<String> cells = List.of(
                "95 %",
                String.format(
                        Locale.ROOT,
                        "%.1f %% (%.1f to %.1f)",
                        100 * interval.share(),
                        100 * interval.low(),
                        100 * interval.high()),
                bound[1] < 1
                        ? String.format(Locale.ROOT, "%.0f to %.0f %%", 100 * bound[0], 100 * bound[1])
                        : String.format(Locale.ROOT, "at least %.0f %%", 100 * bound[0]),
                counts[1] + " × " + runs);
        boolean passes = interval.share() >= bound[0] && interval.share() <= bound[1];
        new Ledger.Row(Ledger.Part.COVERAGE, what, file, cells, passes).settle();
    }
}
