package org.caseload.report.saved;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caseload.files.ComparisonCsv;
import org.caseload.files.TableFolder;
import org.caseload.picture.CleanPicture;
import org.caseload.report.Report;
import org.caseload.report.chapter.Background;
import org.caseload.report.comparison.ComparisonPaper;
import org.caseload.report.run.RunPaper;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.result.StatedInput;
import org.caseload.result.comparison.ComparisonResult;

/** Folders of results as the program leaves them, with a manifest in few words. */
public final class MadeUpFolder {
    /** What the made-up scenario states: an assumption, a source, a value without either, and a presentation. */
    private static final List<StatedInput> INPUTS = List.of(
            new StatedInput("description", "A council <like> any & other.", "x.yaml:2", "", false),
            new StatedInput("department.demand.trend", "0 % a year", "default", "assumption: too little to tell", true),
            new StatedInput("department.demand.published-referrals", "5351", "x.yaml:5", "DfE 2019", false),
            new StatedInput("report.council", "Warwickshire", "x.yaml:9", "the author", false),
            new StatedInput("report.meeting", "Cabinet", "x.yaml:10", "the author", false),
            new StatedInput("report.meeting-date", "2018-09-13", "x.yaml:11", "the author", false),
            new StatedInput("report.colour", "#12436D", "x.yaml:12", "the author", false));

    private static final SolvedNumber SOLVED =
            new SolvedNumber("Referrals a year", 4659.123, "children a year", "5,351 published");

    private MadeUpFolder() {}

    /** What is said beside the figures. */
    static Background background(List<SolvedNumber> solved, List<String> warnings, Optional<CleanPicture> logo) {
        return new Background(
                "./caseload run x.yaml --seed 1",
                "0.1.0",
                Optional.empty(),
                "17.0.1",
                Instant.parse("2018-09-01T10:00:00Z"),
                Map.of("staff.csv", "00ff"),
                solved,
                INPUTS,
                warnings,
                logo);
    }

    /** Writes a run. */
    public static Path of(RunResult result, Path folder) throws IOException {
        return of(result, Optional.empty(), folder);
    }

    /** Writes a run of a scenario that names a picture of so many dots as its logo. */
    public static Path withLogo(RunResult result, int width, int height, Path folder) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return of(result, Optional.of(new CleanPicture(png.toByteArray())), folder);
    }

    private static Path of(RunResult result, Optional<CleanPicture> logo, Path folder) throws IOException {
        TableFolder.write(result, folder);
        Background background = background(result.solved(), List.of("The start is not balanced."), logo);
        ReportFile.write(new RunPaper(result, background).paper(), folder);
        return withManifest(folder);
    }

    /** The report of a comparison. */
    public static Report report(ComparisonResult result) {
        return new ComparisonPaper(result, background(List.of(SOLVED), List.of(), Optional.empty())).paper();
    }

    /** Writes a comparison. */
    public static Path of(ComparisonResult result, Path folder) throws IOException {
        ComparisonCsv.write(result, folder);
        ReportFile.write(report(result), folder);
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
