package org.caseload.app.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.folder.FolderTree;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.ScenarioStudy;
import org.caseload.app.study.Study;

/**
 * A study as it travels to the machines of a cluster: some thousand letters.
 *
 * @param scenario the text of its scenario file, which extends nothing
 * @param over the text of a scenario file that is laid over it; empty for none
 * @param hash the SHA-256 of the resolved scenario, which must be the same there; empty where it is not known here
 */
public record SentStudy(String scenario, String over, String hash) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String FILE = "scenario.yaml";
    private static final String OVER = "over.yaml";

    /**
     * A study that was read here.
     *
     * @throws BadInput where it reads lists of children or staff, which do not leave this machine
     */
    static SentStudy of(Study study) {
        if (!study.sheets().isEmpty()) {
            throw new BadInput("on: not permitted with a scenario that reads lists of its own ("
                    + String.join(", ", study.sheets().keySet())
                    + "), since they do not leave this machine; permitted: the same command without --on");
        }
        return new SentStudy(study.bare(), "", study.hash());
    }

    /**
     * The study, read.
     *
     * @throws BadInput where it is none
     * @throws UncheckedIOException where this program reads it otherwise than the one that sent it
     */
    ScenarioStudy read() {
        try {
            Path folder = Files.createTempDirectory("caseload-");
            try {
                ScenarioStudy study = new ScenarioFiles(folder).open(StudyFiles.of(written(folder), List.of()));
                if (!hash.isEmpty() && !study.hash().equals(hash)) {
                    throw new IOException(
                            "this is another version of Caseload than the one that sent the order: it reads the"
                                    + " scenario otherwise");
                }
                return study;
            } finally {
                FolderTree.removeQuietly(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path written(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(FILE), scenario, StandardCharsets.UTF_8);
        return over.isEmpty()
                ? file
                : Files.writeString(folder.resolve(OVER), "extends: " + FILE + "\n" + over, StandardCharsets.UTF_8);
    }
}
