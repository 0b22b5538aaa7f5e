package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.council.ShowFigures;
import org.caseload.app.machine.Host;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload data show}. */
@Command(
        name = "show",
        header = "Show the official figures of a council, each with its file or with what stands in for it.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  caseload data show Nottingham", "  caseload data show \"Isle of Wight\" --year 2022 --data newer"})
final class DataShowCommand implements Runnable {
    private final Host surroundings;

    @Parameters(paramLabel = "COUNCIL", description = "A council of England by its name or its code.")
    private String council;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year (default: its newest with figures).")
    private Integer year;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder of newer figures, as published or as compact tables; they count before the shipped.")
    private Path data;

    DataShowCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        OptionalInt asked = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        new ShowFigures(surroundings).show(council, asked, Optional.ofNullable(data));
    }
}
