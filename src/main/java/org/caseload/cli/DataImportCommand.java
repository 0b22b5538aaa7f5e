package org.caseload.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.council.ImportFigures;
import org.caseload.app.machine.Host;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload data import}. */
@Command(
        name = "import",
        header = "Check files of official figures, and make compact tables of them.",
        description = {
            "",
            "Files are known by the names of their columns, in any order. Each problem is named by file, line and column."
                    + " The tables can be named by --data, as the files themselves can.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload data import csww_indicators_2017_to_2025.csv",
            "  caseload data import downloads/*.csv --out newer"
        })
final class DataImportCommand implements Runnable {
    private final Host surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files as they are published.")
    private List<Path> files;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the tables; without it the files are checked and nothing is written.")
    private Path out;

    DataImportCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new ImportFigures(surroundings).importFrom(files, Optional.ofNullable(out));
    }
}
