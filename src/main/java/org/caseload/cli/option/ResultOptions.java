package org.caseload.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.ReportOnResult;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Keeping;
import picocli.CommandLine.Option;

/** The options {@code --out}, {@code --report} and {@code --open}, for every verb whose results can stand in a folder. */
public final class ResultOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder for the results, instead of the usual one in results/. An older result there is replaced;"
                            + " anything else is never touched.")
    private Path out;

    @Option(names = "--report", description = "Write the report too, as caseload report does.")
    private boolean report;

    @Option(names = "--open", description = "Write the report and open report.html.")
    private boolean open;

    /** The folder asked for. */
    public Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /** Whether and where to keep what is only printed otherwise. */
    public Keeping keeping() {
        return new Keeping(out != null || report || open, out());
    }

    /** Writes the report on what stands in a folder, where it is asked for. */
    public void report(Optional<Path> folder, Host surroundings) {
        if ((report || open) && folder.isPresent()) {
            ReportOnResult written = new ReportOnResult(surroundings);
            written.report(folder.get());
            if (open) {
                written.open(folder.get());
            }
        }
    }
}
