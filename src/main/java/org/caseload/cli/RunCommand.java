package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.RunStudy;
import org.caseload.app.machine.Host;
import org.caseload.app.request.Printing;
import org.caseload.app.request.RunRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ClusterOption;
import org.caseload.cli.option.DetailOptions;
import org.caseload.cli.option.ReportOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_REPLICATIONS,
            description = "How many runs, 1 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/ and the file's name). An older result there is"
                    + " replaced; anything else is never touched.")
    private Path out;

    @Mixin
    private DetailOptions detail = new DetailOptions();

    @Option(names = "--start", description = "Print the numbers that were solved so that the start holds steady.")
    private boolean start;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    RunCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path results = new RunStudy(studies, surroundings)
                .run(new RunRequest(
                        options.study(scenario.file(), scenario.with()),
                        options.settings(replications, surroundings).on(cluster.on()),
                        Optional.ofNullable(out),
                        new Printing(detail.detail(), start)));
        report.write(results, surroundings);
    }
}
