package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.caseload.result.Origin;
import org.caseload.result.ReplicationOutcome;
import org.caseload.result.RunResult;

/**
 * {@code replications.csv}: one row a run. A run that had not reached the target by the horizon says {@code no} under
 * {@code reached} and has no {@code daysToTarget}; its {@code observedDays} say how long it was watched, so that the
 * two columns together are what a survival analysis wants. Without a target {@code reached} is blank.
 */
public final class ReplicationsCsv {
    private static final String OBSERVED = "observedDays";

    private ReplicationsCsv() {}

    /**
     * Writes one row a run.
     *
     * @param result the result
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(RunResult result, Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.text("replication").text("reached").text("daysToTarget").text(OBSERVED);
        for (String column : result.outcomeColumns()) {
            csv.text(column);
        }
        csv.endLine();
        for (ReplicationOutcome outcome : result.outcomes()) {
            row(csv, result, outcome);
        }
        out.flush();
    }

    private static void row(Csv csv, RunResult result, ReplicationOutcome outcome) throws IOException {
        OptionalDouble days = outcome.daysToTarget();
        csv.cell("replication", outcome.replication())
                .text(days.isPresent() ? "yes" : result.target().isPresent() ? "no" : "")
                .cell(OBSERVED, days)
                .cell(OBSERVED, days.orElse(horizonDays(result.origin())));
        for (double value : outcome.values()) {
            csv.cell("value", value);
        }
        csv.endLine();
    }

    private static double horizonDays(Origin origin) {
        return (double) ChronoUnit.DAYS.between(origin.startDate(), origin.endDate());
    }
}
