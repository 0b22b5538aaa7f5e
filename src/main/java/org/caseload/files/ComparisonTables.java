package org.caseload.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.comparison.ComparisonResult;

/** All tables of one comparison in one folder. */
public final class ComparisonTables {
    private ComparisonTables() {}

    /**
     * Writes {@code comparison.json}, {@code comparison.csv} and {@code strategies.csv}; where something is uncertain also
     * {@code uncertain-inputs.csv}, and where several futures were tried {@code regret.csv}.
     *
     * @param result the comparison
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(ComparisonResult result, Path folder) throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                file(folder.resolve("comparison.json"), result, ComparisonJson::write),
                file(folder.resolve("comparison.csv"), result, DifferencesCsv::write),
                file(folder.resolve("strategies.csv"), result, StrategiesCsv::write)));
        if (!result.ignorance().isNone()) {
            UncertainInputsCsv csv = new UncertainInputsCsv(
                    result.ignorance(),
                    strategy -> strategy == 0
                            ? ""
                            : result.strategies().get(strategy).id());
            files.add(file(folder.resolve("uncertain-inputs.csv"), result, (all, out) -> csv.write(out)));
        }
        if (result.regret().isPresent()) {
            files.add(file(folder.resolve("regret.csv"), result, RegretCsv::write));
        }
        return List.copyOf(files);
    }

    private static Path file(Path file, ComparisonResult result, Table table) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            table.write(result, out);
        }
        return file;
    }

    /** One way of writing a comparison. */
    private interface Table {
        void write(ComparisonResult result, Writer out) throws IOException;
    }
}
