package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.app.ExplainStudy;
import org.caseload.app.machine.Host;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.RunRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.KeepOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caseload explain}. */
@Command(
        name = "explain",
        header = "Tell one run as a dated story: who came, who left, what happened to their cases.",
        description = {
            "",
            "Median is the run whose path of the target's measure lies nearest the median path of all runs. Worst and"
                    + " best are the runs with the highest and the lowest mean of that measure over the weekly readings up"
                    + " to the horizon. Without a target the measure is the official average. Children and workers are"
                    + " numbered from 1 in every run; nobody is meant. With --out, --report or --open"
                    + " the story is kept in a folder too.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload explain scenarios/warwickshire-2018.yaml",
            "  caseload explain scenarios/warwickshire-2018.yaml --replication worst --replications 200",
            "  caseload explain scenarios/warwickshire-2018.yaml --replication 7 --events results/events.csv",
            "  caseload explain scenarios/warwickshire-2018.yaml --replication 7 --worker 17 --child 1042"
        })
final class ExplainCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--replication",
            paramLabel = "N|WORD",
            defaultValue = "median",
            description = "The run to tell: its number, or median, worst or best (default: ${DEFAULT-VALUE}).")
    private String replication;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + RunRequest.USUAL_REPLICATIONS,
            description = "How many runs to choose from, 1 to 1,000,000 (default: ${DEFAULT-VALUE}). A run asked for by"
                    + " its number needs no other.")
    private long replications;

    @Option(
            names = "--child",
            paramLabel = "N",
            description = "Follow one child's case instead of telling the whole story.")
    private Long child;

    @Option(names = "--worker", paramLabel = "N", description = "Follow one worker instead of telling the whole story.")
    private Long worker;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Also write every fact of the run as a table (CSV), one row a fact, for spreadsheets and for"
                            + " programs that mine processes. An older file of events is replaced; anything else is never touched.")
    private Path events;

    @Mixin
    private KeepOptions keep = new KeepOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    ExplainCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Optional<Path> kept = new ExplainStudy(studies, surroundings)
                .explain(
                        new ExplainRequest(
                                options.study(scenario.file(), scenario.with()),
                                replication,
                                options.settings(replications, surroundings),
                                Optional.ofNullable(events),
                                optional(child),
                                optional(worker)),
                        keep.keeping());
        keep.write(kept, surroundings);
    }

    private static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
