package org.caseload.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.app.PlanRuns;
import org.caseload.app.machine.Host;
import org.caseload.app.request.PlanRunsRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.KeepOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload plan-runs}. */
@Command(
        name = "plan-runs",
        header = "Say how many runs a question needs, from a pilot.",
        description = {
            "",
            "Runs a pilot and says how many runs would make the mean, or the difference of two strategies under the same"
                    + " luck, as precise as asked, and how many would tell strategies apart. The answer is an estimate and"
                    + " comes with its interval. Nothing is written"
                    + " unless --out, --report or --open asks for it.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload plan-runs scenarios/warwickshire-2018.yaml --precision \"caseload.dfe@2019-09: 0.1\"",
            "  caseload plan-runs BASE STRATEGY --precision \"open.all@2020-01: 1 %%\" --pilot 200",
            "  caseload plan-runs FILE --precision \"target.reached@2020-07: 0.02\""
        })
final class PlanRunsCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "STRATEGY",
            description = "Strategy files, scenario files, or folders of them, to be held against it.")
    private List<Path> strategies = new ArrayList<>();

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--precision",
            required = true,
            paramLabel = "WORDS",
            description =
                    "The 95\u00a0%% half-width wanted, such as \"caseload\u2024dfe@2019\u201109:\u00a00.1\", \"open\u2024all@2020\u201101:\u00a01\u00a0%%\", or"
                            + " \"target\u2024reached@2020\u201107:\u00a00.02\" for the share of runs that reach the target; may be given several"
                            + " times.")
    private List<String> precision = new ArrayList<>();

    @Option(
            names = "--pilot",
            paramLabel = "N",
            defaultValue = "" + PlanRunsRequest.USUAL_PILOT,
            description = "Runs of each strategy to plan from, 2 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long pilot;

    @Mixin
    private KeepOptions keep = new KeepOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    PlanRunsCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Optional<Path> kept = new PlanRuns(studies, surroundings)
                .plan(
                        new PlanRunsRequest(
                                options.study(scenario.file(), scenario.with()),
                                strategies,
                                precision,
                                options.settings(pilot, surroundings)),
                        keep.keeping());
        keep.write(kept, surroundings);
    }
}
