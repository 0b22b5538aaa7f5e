package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.ExamineSensitivity;
import org.caseload.app.machine.Host;
import org.caseload.app.request.SensitivityRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ReportOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caseload sensitivity}. */
@Command(
        name = "sensitivity",
        header = "Examine which of the numbers that nobody knows exactly matter most to one outcome.",
        description = {
            "",
            "Moves each uncertain number from a low to a high value (1 in 10 that it lies beyond each) while the others stay"
                    + " at their central values, and then draws all together. Runs that are held against each other meet the same luck.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload sensitivity scenarios/warwickshire-2018-uncertain.yaml",
            "  caseload sensitivity FILE --measure open.all --date 2019-09 --replications 500",
            "  caseload sensitivity FILE --method morris --replications 50",
            "  caseload sensitivity scenarios/wakefield-2018.yaml --tipping-point"
        })
final class SensitivityCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--measure",
            paramLabel = "KEY",
            description = "The measure asked about, such as caseload.dfe or open.all (default: the target's).")
    private String measure;

    @Option(
            names = "--date",
            paramLabel = "MONTH",
            description = "The date asked about: the first of a month, such as 2019-09 (default: the horizon).")
    private String date;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "How all numbers together are examined: sobol, shares of the variance; or morris, screening of"
                            + " many numbers with fewer runs (default: sobol up to 12 numbers, morris beyond).")
    private String method;

    @Option(
            names = "--tipping-point",
            description =
                    "Also find at how many times the stated strength of all effects of load (slower work, sickness,"
                            + " leaving) the plan turns into a spiral; up to 12 N runs more.")
    private boolean tippingPoint;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + SensitivityRequest.USUAL_REPLICATIONS,
            description = "Runs of each point, and rows or paths of all together, 2 to 1,000,000 (default:"
                    + " ${DEFAULT-VALUE}). With k numbers that makes N times 2k + 1, and N times k + 2 (sobol) or k + 1"
                    + " (morris) more.")
    private long replications;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/, the file's name and -sensitivity).")
    private Path out;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    SensitivityCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path results = new ExamineSensitivity(studies, surroundings)
                .examine(new SensitivityRequest(
                        options.study(scenario.file(), scenario.with()),
                        Optional.ofNullable(measure),
                        Optional.ofNullable(date),
                        Optional.ofNullable(method),
                        tippingPoint,
                        options.settings(replications, surroundings),
                        Optional.ofNullable(out)));
        report.write(results, surroundings);
    }
}
