package org.caseload.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.caseload.app.folder.RecognisedResult;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.machine.WritingProgress;
import org.caseload.report.Report;
import org.caseload.report.UnreadableResult;
import org.caseload.report.html.HtmlReport;
import org.caseload.report.saved.ReportFile;
import org.caseload.report.word.WordReport;
import org.caseload.report.workbook.Workbook;

/** Writes the report on a finished result, from the files in its folder and nothing else. */
public final class ReportOnResult {
    /** Every file of a report, in the order in which they are told, and what writes it. */
    private static final Map<String, Function<Report, byte[]>> FORMS = forms();

    private final Host surroundings;

    /** A use case on this machine. */
    public ReportOnResult(Host surroundings) {
        this.surroundings = surroundings;
    }

    private static Map<String, Function<Report, byte[]>> forms() {
        Map<String, Function<Report, byte[]>> forms = new LinkedHashMap<>();
        forms.put("paper.html", HtmlReport::paper);
        forms.put("paper.docx", WordReport::paper);
        forms.put("annex.html", HtmlReport::annex);
        forms.put("annex.docx", WordReport::annex);
        forms.put("workbook.xlsx", Workbook::of);
        return Collections.unmodifiableMap(forms);
    }

    /**
     * Writes the report into the result's folder, over an older one.
     *
     * @param folder a folder that run, compare or merge has written
     * @throws BadInput when the folder holds no result that can be read; nothing was written
     * @throws RunFailed when the report could not be written; an older one still stands
     */
    public void report(Path folder) {
        ResultPlace place = new ResultPlace(folder, surroundings.workingFolder());
        Map<String, byte[]> files = files(place);
        try {
            write(place.folder(), files);
        } catch (IOException failure) {
            throw new RunFailed(
                    "The report could not be written to " + place.shown() + ": " + Reason.of(failure)
                            + ". An older one, if there is one, still stands.",
                    failure);
        }
        files.keySet()
                .forEach(name -> surroundings
                        .out()
                        .line("Report: " + place.shown(place.folder().resolve(name))));
    }

    /**
     * Opens the web page of a report that was written. Where that cannot be done it says so, which is no failure.
     *
     * @param folder the result's folder
     */
    public void open(Path folder) {
        ResultPlace place = new ResultPlace(folder, surroundings.workingFolder());
        Path page = place.folder().resolve(RecognisedResult.REPORT.get(0));
        if (!surroundings.opener().test(page)) {
            surroundings
                    .err()
                    .line("Nothing here opens web pages by itself. Open this file in a browser: " + place.shown(page));
        }
    }

    private Map<String, byte[]> files(ResultPlace place) {
        if (!Files.isDirectory(place.folder())) {
            throw new BadInput(place.shown()
                    + ": there is no such folder; permitted: a folder that run, compare or merge has" + " written");
        }
        try {
            Report paper = ReportFile.read(place.folder());
            Map<String, byte[]> files = new LinkedHashMap<>();
            try (WritingProgress progress = new WritingProgress(surroundings, FORMS.size(), false)) {
                FORMS.forEach((name, form) -> {
                    progress.next("Writing " + name);
                    files.put(name, form.apply(paper));
                });
            }
            return files;
        } catch (UnreadableResult unreadable) {
            throw new BadInput(place.shown() + " cannot be reported on: " + unreadable.getMessage() + ".");
        } catch (RuntimeException contradiction) {
            // Whoever wrote the file may have written what no result holds, and a drawing says so in many ways.
            throw new BadInput(place.shown() + " cannot be reported on: " + ReportFile.NAME + " contradicts itself.");
        }
    }

    /** All files beside their places first, then each moved in whole. */
    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path unfinished = folder.resolve(RecognisedResult.unfinished(file.getKey()));
                Files.deleteIfExists(unfinished);
                write(unfinished, file.getValue());
                moves.put(unfinished, folder.resolve(file.getKey()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path unfinished : moves.keySet()) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /** What was left by somebody who was stopped, or planted, is gone by now: a new file, to which no link leads. */
    private static void write(Path unfinished, byte[] bytes) throws IOException {
        try {
            Files.write(
                    unfinished,
                    bytes,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failure) {
            Files.deleteIfExists(unfinished);
            throw failure;
        }
    }
}
