package org.caseload.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.caseload.app.lists.LearnFromLists;
import org.caseload.app.machine.Host;
import org.caseload.app.request.LearnRequest;
import org.caseload.app.study.Studies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caseload learn}. */
@Command(
        name = "learn",
        header = "Learn from your council's own lists: what is open today, how long cases really last.",
        description = {
            "",
            "Lists are known by their headings: Annex A (a workbook, or CSV files), the children in need census (XML), SSDA903"
                    + " episodes and social workers, the Standard Safeguarding Dataset. Writes the open cases under pseudonyms, a"
                    + " department file that scenarios extend, and a report. Names, dates of birth, gender and ethnicity are"
                    + " dropped as they are read; nothing is told of fewer than ten children.",
            ""
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseload learn annex-a.xlsx",
            "  caseload learn annex-a.xlsx --council Nottingham --over scenarios/nottingham-2024.yaml",
            "  caseload learn census.xml episodes.csv social-workers.csv --as-of 31/03/2025"
        })
final class LearnCommand implements Runnable {
    private static final int SALT_BYTES = 32;

    private final Studies studies;
    private final Host surroundings;

    @Parameters(paramLabel = "LIST", arity = "1..*", description = "Workbooks, CSV or XML files, or folders of them.")
    private List<Path> lists;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of which the lists are (default: what they say themselves).")
    private String asOf;

    @Option(
            names = "--council",
            paramLabel = "COUNCIL",
            description =
                    "The council whose published lengths count beside the lists, as 50 cases (default: the scenario's"
                            + " of --over, else England's).")
    private String council;

    @Option(
            names = "--over",
            paramLabel = "SCENARIO",
            description = "A scenario that the department file is laid over, so that it can be run.")
    private Path over;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "A CSV file with a line theirs,ours for each heading that your lists call otherwise.")
    private Path map;

    @Option(
            names = "--staff",
            paramLabel = "FILE",
            description =
                    "Your list of staff, as a scenario reads it; staff.csv then has the pseudonyms of the open cases.")
    private Path staff;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The department file (default: learnt/department.yaml); open-cases.csv and report.html stand beside"
                            + " it. What is there already is never changed.")
    private Path out;

    LearnCommand(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        new LearnFromLists(studies, surroundings)
                .learn(
                        new LearnRequest(
                                lists,
                                Optional.ofNullable(asOf),
                                Optional.ofNullable(council),
                                Optional.ofNullable(over),
                                Optional.ofNullable(map),
                                Optional.ofNullable(staff),
                                Optional.ofNullable(out)),
                        salt);
    }
}
