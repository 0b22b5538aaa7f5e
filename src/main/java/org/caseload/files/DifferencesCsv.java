package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;

/**
 * {@code comparison.csv}: what each strategy does to each measure month by month, one row a measure, strategy and date. The
 * intervals hold for all strategies and dates of a measure together.
 */
public final class DifferencesCsv {
    private DifferencesCsv() {}

    /**
     * Writes the differences from the base.
     *
     * @param result the comparison
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(ComparisonResult result, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.header(
                "measure",
                "team",
                "strategy",
                "date",
                "n",
                "mean",
                "difference",
                "low",
                "high",
                "correlation",
                "varianceReduction");
        for (DifferenceSeries series : result.differences()) {
            for (DatedDifference dated : series.dates()) {
                row(csv, result, series, dated);
            }
        }
        out.flush();
    }

    private static void row(Csv csv, ComparisonResult result, DifferenceSeries series, DatedDifference dated)
            throws IOException {
        csv.text(series.measure().id())
                .text(series.measure().team())
                .text(result.strategies().get(series.strategy()).id())
                .date(dated.date())
                .whole(dated.difference().n())
                .value(dated.level())
                .value(dated.difference().value())
                .value(dated.difference().low())
                .value(dated.difference().high())
                .value(dated.correlation())
                .value(dated.varianceReduction())
                .endLine();
    }
}
