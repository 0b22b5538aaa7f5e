package org.caseload.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        List<Path> files = new ArrayList<>(List.of(
                file(folder.resolve("summary.json"), result, SummaryJson::write),
                file(folder.resolve("series.csv"), result, SeriesCsv::write),
                file(folder.resolve("replications.csv"), result, ReplicationsCsv::write),
                file(folder.resolve("workers.csv"), result, WorkersCsv::write)));
        if (!result.ignorance().isNone()) {
            UncertainInputsCsv csv = new UncertainInputsCsv(result.ignorance(), strategy -> "");
            files.add(file(folder.resolve("uncertain-inputs.csv"), result, (all, out) -> csv.write(out)));
        }
        return List.copyOf(files);
    }

    private static Path file(Path file, RunResult result, Table table) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            table.write(result, out);
        }
        return file;
    }

    /** One way of writing a result. */
    private interface Table {
        void write(RunResult result, Writer out) throws IOException;
    }
}
