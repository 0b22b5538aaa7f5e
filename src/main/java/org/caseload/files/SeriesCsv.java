package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Reading;
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
        Csv csv = new Csv(out);
        csv.header(
                "date", "measure", "team", "n", "mean", "low", "high", "p05", "p10", "p25", "p50", "p75", "p90", "p95");
        for (MeasureSeries series : result.series()) {
            for (Reading reading : series.weekly()) {
                row(csv, series, reading);
            }
        }
        out.flush();
    }

    private static void row(Csv csv, MeasureSeries series, Reading reading) throws IOException {
        csv.date(reading.date())
                .text(series.name().id())
                .text(series.name().team())
                .whole(reading.n())
                .value(reading.mean())
                .value(reading.low())
                .value(reading.high())
                .value(reading.p05())
                .value(reading.p10())
                .value(reading.p25())
                .value(reading.p50())
                .value(reading.p75())
                .value(reading.p90())
                .value(reading.p95())
                .endLine();
    }
}
