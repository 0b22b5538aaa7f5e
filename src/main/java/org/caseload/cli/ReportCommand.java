package org.caseload.cli;

import java.nio.file.Path;
import org.caseload.app.ReportOnResult;
import org.caseload.app.machine.Host;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload report}. */
@Command(
        name = "report",
        header = "Turn a finished result into a report for people who decide.",
        description = {
            "",
            "Reads report.json of a folder that run or any other verb with an answer has written, and writes into it paper.html and"
                    + " paper.docx, four pages for those who decide, annex.html and annex.docx, which hold method, assumptions, sources and the numbers behind every figure, and"
                    + " workbook.xlsx with every table. Nothing is simulated, and"
                    + " nothing is opened unless asked for.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  caseload report results/warwickshire-2018", "  caseload report results/warwickshire-2018 --open"})
final class ReportCommand implements Runnable {
    private final Host surroundings;

    @Parameters(paramLabel = "RESULT_DIR", description = "The folder of a finished result.")
    private Path folder;

    @Option(names = "--open", description = "Open paper.html afterwards.")
    private boolean open;

    ReportCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        ReportOnResult report = new ReportOnResult(surroundings);
        report.report(folder);
        if (open) {
            report.open(folder);
        }
    }
}
