package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.RunStudy;
import org.caseload.app.machine.Host;
import org.caseload.app.request.RunRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ResultOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.WithStrategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload run}. */
@Command(
        name = "run",
        header = "Run a scenario: print the answer, and write tables and charts.",
        description = {
            "",
            "The same scenario, seed, replications and horizon give the same figures to the last byte, on any machine"
                    + " and any number of threads.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload run scenarios/warwickshire-2018.yaml",
            "  caseload run scenarios/warwickshire-2018.yaml --with scenarios/strategies/no-action.yaml",
            "  caseload run scenarios/warwickshire-2018.yaml --replications 2000 --seed 7",
            "  caseload run scenarios/warwickshire-2018.yaml --horizon \"3 years\" --out results/three-years"
        })
final class RunCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "FILE", description = "The scenario file.")
    private Path file;

    @Mixin
    private WithStrategies with = new WithStrategies();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_REPLICATIONS,
            description = "How many runs, 1 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Mixin
    private ResultOptions results = new ResultOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    RunCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path folder = new RunStudy(studies, surroundings)
                .run(new RunRequest(
                        options.study(file, with.files()),
                        options.settings(replications, surroundings),
                        results.out()));
        results.report(Optional.of(folder), surroundings);
    }
}
