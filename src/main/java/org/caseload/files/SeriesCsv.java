package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;

/** {@code series.csv}: every measure week by week, one row a measure and date, blank where it is undefined. */
public final class SeriesCsv {
    private SeriesCsv() {}

    /**
     * Writes the weekly series.
     *
     * @param result the result
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(RunResult result, Writer out) throws IOException {
        Csv.write(Row.class, result.series().stream().flatMap(SeriesCsv::rows), out);
    }

    private static Stream<Row> rows(MeasureSeries series) {
        return series.weekly().stream()
                .map(reading -> new Row(
                        reading.date(), series.name().id(), series.name().team(), reading));
    }

    private record Row(
            LocalDate date,
            String measure,
            String team,
            @Unwrapped Observation reading) {}
}
