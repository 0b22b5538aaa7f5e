package org.caseload.report.saved;

import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.report.JsonValue;
import org.caseload.report.UnreadableResult;
import org.caseload.report.chapter.Background;
import org.caseload.result.RunResult;
import org.caseload.result.comparison.ComparisonResult;

/**
 * A finished result, read from its folder. Its figures are those of {@code summary.json} or {@code comparison.json}, with
 * the decimals that these have; what they leave out, such as weekly readings and single runs, is empty.
 */
public sealed interface SavedResult {
    /** The greatest format of files that this version reads. */
    int FORMAT = 2;

    /** What it says beside its figures. */
    Background background();

    /** A run of one scenario. */
    record Run(RunResult result, Background background) implements SavedResult {}

    /** A comparison of strategies. */
    record Comparison(ComparisonResult result, Background background) implements SavedResult {}

    /**
     * Reads the result in a folder.
     *
     * @throws UnreadableResult when there is none, when a part is missing or damaged, or when a newer version wrote it
     */
    static SavedResult read(Path folder) {
        if (!Files.isRegularFile(folder.resolve("manifest.json"))) {
            throw new UnreadableResult("it holds no manifest.json, so it is no result of Caseload's");
        }
        JsonValue manifest = known(folder, "manifest.json");
        if (Files.isRegularFile(folder.resolve("sensitivity.json"))) {
            throw new UnreadableResult(
                    "it holds a sensitivity analysis, of which there is no report; permitted: a folder"
                            + " that run, compare or merge has written. A run of a scenario with uncertain numbers reports what"
                            + " they do");
        }
        if (!Files.isRegularFile(folder.resolve(ReportWords.FILE))) {
            // Its command is not repeated here: whoever sent the folder could have written anything there.
            throw new UnreadableResult(
                    "it holds no report.json, since an older version made it. Simulate the scenario again"
                            + " with this version");
        }
        JsonValue words = known(folder, ReportWords.FILE);
        Background background = BackgroundReader.read(manifest, words, folder);
        MeasureNames names = MeasureNames.read(words.at("names"));
        try {
            return Files.isRegularFile(folder.resolve("comparison.json"))
                    ? new Comparison(
                            new ComparisonReader(known(folder, "comparison.json"), manifest, names).result(),
                            background)
                    : new Run(
                            new RunReader(
                                            known(folder, "summary.json"),
                                            manifest,
                                            names,
                                            new WorkersReader(folder).history())
                                    .result(),
                            background);
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            throw new UnreadableResult("its figures contradict each other (" + impossible.getMessage() + ")");
        }
    }

    private static JsonValue known(Path folder, String name) {
        JsonValue json = JsonValue.read(folder.resolve(name));
        long format = json.at("format").count();
        if (format > FORMAT) {
            throw new UnreadableResult(name + " has format " + format + ", of a newer version of Caseload; this version"
                    + " reads format " + FORMAT);
        }
        return json;
    }
}
