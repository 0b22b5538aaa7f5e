package org.caseload.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.FindStaffNeeded;
import org.caseload.app.machine.Host;
import org.caseload.app.request.StaffNeededRequest;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.KeepOptions;
import org.caseload.cli.option.RunOptions;
import org.caseload.cli.option.ScenarioOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caseload staff-needed}. */
@Command(
        name = "staff-needed",
        header = "Say how many people would have to start for the target to be met.",
        description = {
            "",
            "Takes a recruitment wave of the plan, tries it at several sizes under the same luck, and says how many would"
                    + " have to accept for the target to be met on a date: on average, in 5 of 10 and in 8 of 10 futures, each with"
                    + " its interval and cost, beside what dividing today's cases by the target would say. Nothing is written"
                    + " unless --out, --report or --open asks for it.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload staff-needed scenarios/warwickshire-2018.yaml --wave WAVE --date 2020-01",
            "  caseload staff-needed FILE --with scenarios/strategies/thirty-newly-qualified-in-september.yaml"
        })
final class StaffNeededCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--wave",
            paramLabel = "NAME",
            description =
                    "The action `recruit` of the plan whose number of people is looked for (default: the only one).")
    private String wave;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The month or day on which the target is to be met, such as 2020-01 (default: the last day).")
    private String date;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "" + StaffNeededRequest.USUAL_MOST,
            description = "The largest wave to try, 1 to 5,000 people (default: ${DEFAULT-VALUE}).")
    private long most;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "" + StaffNeededRequest.USUAL_REPLICATIONS,
            description = "Runs of each size tried, 2 to 1,000,000 (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Mixin
    private KeepOptions keep = new KeepOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    StaffNeededCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Optional<Path> kept = new FindStaffNeeded(studies, surroundings)
                .find(
                        new StaffNeededRequest(
                                options.study(scenario.file(), scenario.with()),
                                Optional.ofNullable(wave),
                                Optional.ofNullable(date),
                                most,
                                options.settings(replications, surroundings)),
                        keep.keeping());
        keep.write(kept, surroundings);
    }
}
