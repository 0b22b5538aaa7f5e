package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;

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
        Csv.write(Row.class, result.differences().stream().flatMap(series -> rows(result, series)), out);
    }

    private static Stream<Row> rows(ComparisonResult result, DifferenceSeries series) {
        String strategy = result.strategies().get(series.strategy()).id();
        return series.dates().stream().map(dated -> {
            Estimate estimate = dated.difference();
            return new Row(
                    series.measure().id(),
                    series.measure().team(),
                    strategy,
                    dated.date(),
                    estimate.n(),
                    dated.level(),
                    estimate.value(),
                    estimate,
                    dated);
        });
    }

    private record Row(
            String measure,
            String team,
            String strategy,
            LocalDate date,
            int n,
            double mean,
            double difference,
            @Unwrapped(without = "value") Estimate interval,
            @Unwrapped(without = "level") DatedDifference dated) {}
}
