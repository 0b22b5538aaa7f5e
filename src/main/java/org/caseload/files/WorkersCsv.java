package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.result.RunResult;
import org.caseload.result.WorkerHistory;

/**
 * {@code workers.csv}: the caseload of each worker week by week in the run whose path is nearest the median, one row a
 * worker and date; weeks in which a worker is not in post have no row. In a large department {@link WorkerHistory#shown} places of
 * each team instead, so that the file stays readable.
 */
public final class WorkersCsv {
    private WorkersCsv() {}

    /**
     * Writes the workers' weeks.
     *
     * @param result the result
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(RunResult result, Writer out) throws IOException {
        WorkerHistory history = result.workers().shown();
        Csv.write(Row.class, history.workers().stream().flatMap(worker -> weeks(history, worker)), out);
    }

    private static Stream<Row> weeks(WorkerHistory history, WorkerHistory.Line worker) {
        return IntStream.range(
                        0, Math.min(history.dates().size(), worker.cases().size()))
                .filter(week -> worker.cases().get(week) >= 0)
                .mapToObj(week -> new Row(
                        history.replication(),
                        worker,
                        history.dates().get(week),
                        worker.cases().get(week)));
    }

    private record Row(
            int replication, @Unwrapped(without = "cases") WorkerHistory.Line worker, LocalDate date, int cases) {}
}
