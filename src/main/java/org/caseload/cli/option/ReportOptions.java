package org.caseload.cli.option;

import java.nio.file.Path;
import org.caseload.app.ReportOnResult;
import org.caseload.app.machine.Host;
import picocli.CommandLine.Option;

/** The options of every verb whose result can be reported on at once. */
public final class ReportOptions {
    @Option(names = "--report", description = "Write the report too, as caseload report does.")
    private boolean report;

    @Option(names = "--open", description = "Write the report and open paper.html.")
    private boolean open;

    /** Whether a report is asked for. */
    boolean asked() {
        return report || open;
    }

    /** Writes the report on a result, if it is asked for. */
    public void write(Path results, Host surroundings) {
        if (asked()) {
            ReportOnResult written = new ReportOnResult(surroundings);
            written.report(results);
            if (open) {
                written.open(results);
            }
        }
    }
}
