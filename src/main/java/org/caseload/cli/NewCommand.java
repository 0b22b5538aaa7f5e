package org.caseload.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.council.WriteFirstScenario;
import org.caseload.app.machine.Host;
import org.caseload.app.request.NewScenarioRequest;
import org.caseload.app.request.StartFrom;
import org.caseload.app.study.Studies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload new}. */
@Command(
        name = "new",
        header = "Write a council's first scenario from official figures.",
        description = {
            "",
            "Every value of it says whether it is published, derived or assumed. A file that is there already is never"
                    + " changed.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload new Nottingham",
            "  caseload new 892 --year 2022 --target 14 --out scenarios/nottingham.yaml",
            "  caseload new --from-lists open-cases.csv staff.csv --council Nottingham",
            "  caseload new Leeds --plan scenarios/strategies/retention-payment.yaml"
        })
final class NewCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(
            paramLabel = "COUNCIL",
            arity = "0..1",
            description = "A council of England by its name or its code; without it, a list to choose from.")
    private String council;

    @Option(names = "--council", paramLabel = "COUNCIL", description = "The same, named behind --from-lists.")
    private String named;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year to start from, on 30 September (default: its newest with figures).")
    private Integer year;

    @Option(
            names = "--target",
            paramLabel = "CASES",
            description = "Cases per worker to come down to (default: 15, marked as an assumption).")
    private Double target;

    @Option(
            names = "--start-from",
            paramLabel = "WHAT",
            defaultValue = "lasting",
            description = "published: cases and holders as they are published; lasting: without noise of the census"
                    + " (default: lasting).")
    private String startFrom;

    @Option(
            names = "--plan",
            paramLabel = "STRATEGY",
            description = "A strategy file whose plan is copied into the scenario.")
    private Path strategy;

    @Option(
            names = "--from-lists",
            paramLabel = "FILE",
            arity = "2",
            description =
                    "Your own lists of open cases and of staff, in this order: the start is theirs, the rest official.")
    private List<Path> lists;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "A folder of newer figures, as published or as compact tables; they count before the shipped.")
    private Path data;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The scenario file (default: scenarios/, the council and the year).")
    private Path out;

    NewCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        WriteFirstScenario writing = new WriteFirstScenario(studies, surroundings);
        String whose = council != null ? council : named;
        if (whose == null) {
            writing.offer(Optional.ofNullable(data));
            return;
        }
        writing.write(new NewScenarioRequest(
                whose,
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target),
                Optional.ofNullable(data),
                Optional.ofNullable(out),
                lists == null ? List.of() : lists,
                Optional.ofNullable(strategy),
                StartFrom.of(startFrom)));
    }
}
