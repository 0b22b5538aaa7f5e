package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.app.BackTestCouncils;
import org.caseload.app.machine.Host;
import org.caseload.app.request.BackTestRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.ClusterOption;
import org.caseload.cli.option.LuckOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caseload back-test}. */
@Command(
        name = "back-test",
        header = "Forecast councils' published figures from earlier ones, and score the forecasts.",
        description = {
            "",
            "For every council and year with figures: its first scenario, of what was published up to that year alone, is"
                    + " simulated for two years with nothing done, and held against what was published one and two years later."
                    + " Finished councils are kept in \u2024batches beside the results until all are done: interrupted, the same command"
                    + " goes on from there.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload back-test --councils Nottingham,Leeds --from 2021",
            "  caseload back-test --councils 12 --replications 25",
            "  caseload back-test --data newer-figures --from 2023 --to 2025"
        })
final class BackTestCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            defaultValue = "" + BackTestRequest.USUAL_FROM,
            description = "The first year to start from, on 30 September (default: ${DEFAULT-VALUE}).")
    private int from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description =
                    "The last year to start from (default: the newest with figures, of whose forecasts nothing is published yet).")
    private Integer to;

    @Option(
            names = "--councils",
            paramLabel = "N|NAMES",
            description =
                    "How many councils, taken evenly from all; or names or codes with commas between them (default: all).")
    private String councils;

    @Option(
            names = "--staff-as-it-went",
            description =
                    "Also tell each scenario the real change of staff in its first year as a plan, and say what came of it.")
    private boolean staffAsItWent;

    @Option(
            names = "--over",
            paramLabel = "FILE",
            description =
                    "A scenario file, without extends, whose values are laid over those of every council: what if the model were"
                            + " otherwise.")
    private Path over;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + BackTestRequest.USUAL_REPLICATIONS,
            description = "Runs of each council and year, 2 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder of newer figures, as published or as compact tables; they count before the shipped.")
    private Path data;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/back-test).")
    private Path out;

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Mixin
    private ClusterOption cluster = new ClusterOption();

    BackTestCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new BackTestCouncils(studies, surroundings)
                .test(new BackTestRequest(
                        from,
                        to == null ? OptionalInt.empty() : OptionalInt.of(to),
                        Optional.ofNullable(councils),
                        staffAsItWent,
                        Optional.ofNullable(over),
                        Optional.ofNullable(data),
                        Optional.ofNullable(out),
                        luck.settings(replications, surroundings).on(cluster.on())));
    }
}
