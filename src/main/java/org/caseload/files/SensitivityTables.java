package org.caseload.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caseload.result.sensitivity.SensitivityResult;

/** All tables of one study of sensitivity in one folder. */
public final class SensitivityTables {
    private SensitivityTables() {}

    /**
     * Writes {@code sensitivity.json} and {@code sensitivity.csv}.
     *
     * @param result the study
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(SensitivityResult result, Path folder) throws IOException {
        return List.of(
                Content.in(
                        folder.resolve("sensitivity.json"), out -> RecordWriter.write(SensitivityFile.of(result), out)),
                Content.in(folder.resolve("sensitivity.csv"), out -> SensitivityCsv.write(result, out)));
    }
}
