package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.council.CalibrateEngland;
import org.caseload.app.machine.Host;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code caseload calibrate}. */
@Command(
        name = "calibrate",
        header = "Fit England's numbers to the published figures; for those who maintain the program.",
        description = {
            "",
            "How far councils lie apart, how much of that lasts, and how much of a published figure is noise of its census."
                    + " Nothing later than the year decides anything. A few minutes, most of them for the standard errors."
                    + " The numbers that ship were made so.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload calibrate --until 2022",
            "  caseload calibrate --until 2023 --data newer --out series-2023.csv"
        })
final class CalibrateCommand implements Runnable {
    private final Host surroundings;

    @Option(
            names = "--until",
            paramLabel = "YEAR",
            required = true,
            description = "The last year whose figures may decide the numbers.")
    private int until;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder of newer figures, as published or as compact tables; they count before the shipped.")
    private Path data;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many resamples of councils the standard errors come from (default: 100).")
    private int resamples;

    @Option(names = "--out", paramLabel = "FILE", description = "A new file for the table; without it, it is printed.")
    private Path out;

    CalibrateCommand(Host surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new CalibrateEngland(surroundings).fit(until, Optional.ofNullable(data), resamples, Optional.ofNullable(out));
    }
}
