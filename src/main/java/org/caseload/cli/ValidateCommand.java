package org.caseload.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import org.caseload.cli.option.WithStrategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code caseload validate}. */
@Command(
        name = "validate",
        header = "Check scenario and strategy files and list everything that is wrong with them.",
        description = {
            "",
            "Each problem is named by file, line and column, with what was found and what is permitted. Of a"
                    + " scenario in order it solves the start, as run does, and says how far the start lies from what is"
                    + " stated, with warnings. Nothing is simulated. Whether a strategy applies to a council is found out"
                    + " with its scenario: validate SCENARIO --with STRATEGY.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload validate scenarios/warwickshire-2018.yaml",
            "  caseload validate scenarios/*.yaml scenarios/strategies/*.yaml",
            "  caseload validate scenarios/*.yaml --with scenarios/strategies/no-action.yaml"
        })
final class ValidateCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The scenario files, and strategy files.")
    private List<Path> files;

    @Mixin
    private WithStrategies with = new WithStrategies();

    ValidateCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                List<String> said = studies.check(file, with.files());
                surroundings.out().line(file + ": " + said.get(0));
                said.subList(1, said.size()).forEach(line -> surroundings.out().line("  " + line));
            } catch (BadInput bad) {
                problems.addAll(bad.lines());
            }
        }
        BadInput.refuse(problems);
    }
}
