package org.caseload.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.caseload.result.comparison.ComparisonResult;

/** All tables of one comparison in one folder. */
public final class ComparisonCsv {
    private ComparisonCsv() {}

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
        List<Path> files = new ArrayList<>();
        files.add(Content.in(
                folder.resolve("comparison.json"), out -> RecordWriter.write(ComparisonFile.of(result), out)));
        files.add(Content.in(folder.resolve("comparison.csv"), out -> DifferencesCsv.write(result, out)));
        files.add(Content.in(folder.resolve("strategies.csv"), out -> StrategiesCsv.write(result, out)));
        if (!result.ignorance().isNone()) {
            IntFunction<String> name = strategy ->
                    strategy == 0 ? "" : result.strategies().get(strategy).id();
            files.add(Content.in(
                    folder.resolve("uncertain-inputs.csv"),
                    out -> UncertainInputsCsv.write(result.ignorance(), name, out)));
        }
        if (result.regret().isPresent()) {
            files.add(Content.in(folder.resolve("regret.csv"), out -> RegretCsv.write(result, out)));
        }
        return List.copyOf(files);
    }
}
