package org.caseload.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.MergeShards;
import org.caseload.app.machine.Host;
import org.caseload.app.study.Studies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload merge}. */
@Command(
        name = "merge",
        header = "Put the parts of a comparison together.",
        description = {
            "",
            "The parts are folders made by caseload compare --shard, on one machine or several. The result is that of"
                    + " the whole comparison, to the last byte. The scenario and strategy files must be there, unchanged.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  caseload merge results/part-1 results/part-2 results/part-3 --out results/whole"})
final class MergeCommand implements Runnable {
    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of all parts, in any order.")
    private List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for the results (default: results/, the base's name and -comparison).")
    private Path out;

    MergeCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new MergeShards(studies, surroundings).merge(folders, surroundings.cores(), Optional.ofNullable(out));
    }
}
