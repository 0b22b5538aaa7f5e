package org.caseload.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Keeping;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every verb whose answer is printed, and kept only where somebody asks for that. */
public final class KeepOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Keep the answer in this folder. An older result there is replaced; anything else is never touched."
                            + " With --report or --open alone it is kept in results/.")
    private Path out;

    @Mixin
    private ReportOptions report = new ReportOptions();

    /** Whether and where to keep it. */
    public Keeping keeping() {
        return new Keeping(out != null || report.asked(), Optional.ofNullable(out));
    }

    /** Writes the report on what was kept, if it is asked for. */
    public void write(Optional<Path> kept, Host surroundings) {
        kept.ifPresent(folder -> report.write(folder, surroundings));
    }
}
