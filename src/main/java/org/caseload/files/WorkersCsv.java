package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import org.caseload.result.RunResult;
import org.caseload.result.WorkerHistory;

/**
 * {@code workers.csv}: the caseload of each worker week by week in the run whose path is nearest the median, one row a
 * worker and date; weeks in which a worker is not in post have no row.
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
        Csv csv = new Csv(out);
        csv.header("replication", "worker", "team", "grade", "date", "cases");
        for (WorkerHistory.Line worker : result.workers().workers()) {
            weeks(csv, result.workers(), worker);
        }
        out.flush();
    }

    private static void weeks(Csv csv, WorkerHistory history, WorkerHistory.Line worker) throws IOException {
        int weeks = Math.min(history.dates().size(), worker.cases().size());
        for (int week = 0; week < weeks; week++) {
            int cases = worker.cases().get(week);
            if (cases >= 0) {
                csv.whole(history.replication())
                        .text(worker.worker())
                        .text(worker.team())
                        .text(worker.grade())
                        .date(history.dates().get(week))
                        .whole(cases)
                        .endLine();
            }
        }
    }
}
