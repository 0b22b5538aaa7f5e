package org.caseload.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.RunResult;

/** All tables of one result in one folder. */
public final class TableFolder {
    private TableFolder() {}

    /**
     * Writes {@code summary.json}, {@code series.csv}, {@code replications.csv} and {@code workers.csv}; where something is uncertain also
     * {@code uncertain-inputs.csv}.
     *
     * @param result the result
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(RunResult result, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Content.in(folder.resolve("summary.json"), out -> RecordWriter.write(SummaryFile.of(result), out)));
        files.add(Content.in(folder.resolve("series.csv"), out -> SeriesCsv.write(result, out)));
        files.add(Content.in(folder.resolve("replications.csv"), out -> ReplicationsCsv.write(result, out)));
        files.add(Content.in(folder.resolve("workers.csv"), out -> WorkersCsv.write(result, out)));
        if (!result.ignorance().isNone()) {
            files.add(Content.in(
                    folder.resolve("uncertain-inputs.csv"),
                    out -> UncertainInputsCsv.write(result.ignorance(), strategy -> "", out)));
        }
        return List.copyOf(files);
    }
}
