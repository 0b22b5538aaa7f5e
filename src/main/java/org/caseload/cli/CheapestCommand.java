package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.FindCheapestPlan;
import org.caseload.app.machine.Host;
import org.caseload.app.request.CheapestRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ClusterOption;
import org.caseload.cli.option.KeepOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caseload cheapest}. */
@Command(
        name = "cheapest",
        header = "Say which of many plans reaches the target for the least money.",
        description = {
            "",
            "Takes a file with levers, such as starters of two kinds and a closing drive in several sizes, and looks among all"
                    + " plans that can be made of them for the cheapest that reaches the scenario's target by a date often enough; says how"
                    + " surely it does and that none cheaper does, and confirms it with luck that the search had not met. Finished runs"
                    + " outlive an interruption. Nothing else is written unless --out, --report or --open asks for it.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload cheapest FILE --space scenarios/spaces/people-and-thresholds.yaml --by 2027-09 --chance 80",
            "  caseload cheapest FILE --space scenarios/spaces/people-and-thresholds.yaml --by 2027-09 --budget £2m",
        })
final class CheapestCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--space",
            paramLabel = "FILE",
            required = true,
            description = "The file with the levers (`kind: plan-space`).")
    private Path space;

    @Option(
            names = "--futures",
            paramLabel = "FILE",
            description =
                    "Say too which plan is the cheapest that reaches it often enough in every future of this file.")
    private Path futures;

    @Option(
            names = "--by",
            paramLabel = "DATE",
            description =
                    "The month or day by which the target is to be reached, such as 2027-09 (default: the last day).")
    private String by;

    @Option(
            names = "--chance",
            paramLabel = "PERCENT",
            defaultValue = "80",
            description = "In how many of 100 futures it is to be reached, 5 to 95 (default: ${DEFAULT-VALUE}).")
    private double chance;

    @Option(
            names = "--budget",
            paramLabel = "MONEY",
            description = "Ask instead which plan reaches it most often for no more than that, such as £2m.")
    private String budget;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "How sure all that is said together is to be, 50 to 99.9 (default: ${DEFAULT-VALUE}).")
    private double confidence;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + CheapestRequest.USUAL_REPLICATIONS,
            description = "Runs by which what was found is confirmed, 20 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Option(
            names = "--most-runs",
            paramLabel = "N",
            defaultValue = "" + CheapestRequest.USUAL_MOST_RUNS,
            description =
                    "The most runs that the search itself may take, 100 to 10,000,000 (default: ${DEFAULT-VALUE}), but for some"
                            + " hundred at its end; what they leave open is said in pounds.")
    private long mostRuns;

    @Mixin
    private KeepOptions keep = new KeepOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    CheapestCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Optional<Path> kept = new FindCheapestPlan(studies, surroundings)
                .find(
                        new CheapestRequest(
                                options.study(scenario.file(), scenario.with()),
                                space,
                                Optional.ofNullable(futures),
                                Optional.ofNullable(by),
                                chance,
                                confidence,
                                Optional.ofNullable(budget),
                                mostRuns,
                                options.settings(replications, surroundings).on(cluster.on())),
                        keep.keeping());
        keep.write(kept, surroundings);
    }
}
