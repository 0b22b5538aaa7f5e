package org.caseload.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caseload.app.council.WriteFirstScenario;
import org.caseload.app.lists.LearnFromLists;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.LearnRequest;
import org.caseload.app.request.NewScenarioRequest;
import org.caseload.app.request.StartFrom;
import org.caseload.app.study.Studies;
import org.caseload.report.Report;
import org.caseload.report.saved.ReportFile;

/** The files of a study that begins with a council's own lists: all of them, or none. */
final class ListsStudy {
    /** What is learnt from lists, over the official figures. */
    static final String DEPARTMENT = "department.yaml";

    /** What the names of studies end with that began with lists. */
    static final String NAME_ENDS = "-own-lists";

    /** What learning writes, and the official figures below it. */
    private static final List<String> FILES =
            List.of(StudyFolder.OFFICIAL, DEPARTMENT, "open-cases.csv", "report.html", ReportFile.NAME);

    private final Host machine;
    private final Studies studies;
    private final Path folder;

    /**
     * Of a study that is not there yet.
     *
     * @param machine one whose words go nowhere
     */
    ListsStudy(Host machine, Studies studies, StudyFolder study) {
        this.machine = machine;
        this.studies = studies;
        this.folder = study.path();
    }

    void begin(String council, OptionalDouble target, Optional<String> asOf, Map<String, byte[]> lists, byte[] salt) {
        boolean whole = false;
        try {
            write(council, target, asOf, lists, salt);
            whole = true;
        } finally {
            if (!whole) {
                remove();
            }
        }
    }

    private void write(
            String council, OptionalDouble target, Optional<String> asOf, Map<String, byte[]> lists, byte[] salt) {
        Path official = folder.resolve(StudyFolder.OFFICIAL);
        new WriteFirstScenario(studies, machine)
                .write(new NewScenarioRequest(
                        council,
                        OptionalInt.empty(),
                        target,
                        Optional.empty(),
                        Optional.of(official),
                        List.of(),
                        Optional.empty(),
                        StartFrom.of("lasting")));
        Report report = new LearnFromLists(studies, machine)
                .learn(
                        lists,
                        new LearnRequest(
                                List.of(),
                                asOf,
                                Optional.of(council),
                                Optional.of(official),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(folder.resolve(DEPARTMENT))),
                        salt);
        try {
            ReportFile.write(report, there());
        } catch (IOException failure) {
            throw new RunFailed("The report could not be written: " + Reason.of(failure) + ".", failure);
        }
    }

    private Path there() {
        return machine.workingFolder().resolve(folder);
    }

    private void remove() {
        try {
            for (String file : FILES) {
                Files.deleteIfExists(there().resolve(file));
            }
            Files.deleteIfExists(there());
        } catch (IOException somebodyHoldsThem) {
            // No study is listed whose scenario is not there.
        }
    }
}
