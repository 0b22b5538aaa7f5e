package org.caseload.report.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.chart.ChartFolder;
import org.caseload.chart.ComparisonCharts;
import org.caseload.files.ComparisonTables;
import org.caseload.files.TableFolder;
import org.caseload.report.chapter.SavedInput;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.result.comparison.ComparisonResult;

/** Folders of results as the program leaves them, with a manifest in few words. */
public final class MadeUpFolder {
    /** What the made-up scenario states: an assumption, a source, a value without either, and a presentation. */
    private static final List<SavedInput> INPUTS = List.of(
            new SavedInput("description", "A council <like> any & other.", "x.yaml:2", "", false),
            new SavedInput("department.demand.trend", "0 % a year", "default", "assumption: too little to tell", true),
            new SavedInput("department.demand.published-referrals", "5351", "x.yaml:5", "DfE 2019", false),
            new SavedInput("report.council", "Warwickshire", "x.yaml:9", "the author", false),
            new SavedInput("report.meeting", "Cabinet", "x.yaml:10", "the author", false),
            new SavedInput("report.meeting-date", "2018-09-13", "x.yaml:11", "the author", false),
            new SavedInput("report.colour", "#12436D", "x.yaml:12", "the author", false));

    private static final SolvedNumber SOLVED =
            new SolvedNumber("Referrals a year", 4659.123, "children a year", "5,351 published");

    private MadeUpFolder() {}

    /** Writes a run. */
    public static Path of(RunResult result, Path folder) throws IOException {
        TableFolder.write(result, folder);
        ChartFolder.write(result, Files.createDirectory(folder.resolve("charts")));
        ReportWords.of(result, INPUTS, List.of("The start is not balanced.")).write(folder);
        return withManifest(folder);
    }

    /** Writes a comparison. */
    public static Path of(ComparisonResult result, Path folder) throws IOException {
        ComparisonTables.write(result, folder);
        ComparisonCharts.write(result, Files.createDirectory(folder.resolve("charts")));
        ReportWords.of(result, List.of(SOLVED), INPUTS, List.of()).write(folder);
        return withManifest(folder);
    }

    private static Path withManifest(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.add('"' + folder.relativize(file).toString().replace('\\', '/') + '"'));
        }
        Files.writeString(folder.resolve("manifest.json"), """
                {"format": 1, "program": "caseload", "command": "./caseload run x.yaml --seed 1", "version": "0.1.0",
                 "commit": null, "jdk": "17.0.1", "written": "2018-09-01T10:00:00Z", "sheets": {"staff.csv": "00ff"}, "files": %s}
                """.formatted(files));
        return folder;
    }
}
