package org.caseload.app.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.files.RecordWriter;

/**
 * A folder that holds a result of ours, known by its manifest.
 *
 * @param folder the folder
 * @param files the files its manifest lists, the manifest itself, and a report
 */
public record RecognisedResult(Path folder, Set<String> files) {
    /** What a report consists of: files of ours wherever they stand in a result's folder. */
    public static final List<String> REPORT =
            List.of("paper.html", "paper.docx", "annex.html", "annex.docx", "workbook.xlsx");

    /** What a report consisted of before version 0.2: ours too where an older result is replaced. */
    private static final List<String> OLDER_REPORT = List.of("report.html", "report.docx");

    private static final long LARGEST_MANIFEST = 1 << 20;

    /** What file browsers leave in any folder somebody looks into. */
    private static final List<String> LEFT_BY_BROWSERS = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    public RecognisedResult {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** The folder, if its manifest says that it is ours; a link is never ours. */
    public static Optional<RecognisedResult> find(Path folder) {
        Path manifest = folder.resolve(Manifest.FILE);
        boolean there = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS);
        if (!there) {
            return Optional.empty();
        }
        try {
            return Files.size(manifest) > LARGEST_MANIFEST ? Optional.empty() : read(folder, manifest);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Files in the folder that we did not write, at most three, to be named in a message. */
    List<String> strangers() throws IOException {
        return FolderTree.files(folder).stream()
                .filter(file -> !files.contains(file))
                .filter(file -> !LEFT_BY_BROWSERS.contains(file.substring(file.lastIndexOf('/') + 1)))
                .limit(3)
                .toList();
    }

    /**
     * What a file of a report is called while it is written: ours too, so that what a stopped program leaves blocks nothing.
     *
     * @param name one of {@link #REPORT}
     */
    public static String unfinished(String name) {
        return "." + name + ".unfinished";
    }

    private static Optional<RecognisedResult> read(Path folder, Path manifest) throws IOException {
        Set<String> files = new TreeSet<>();
        files.add(Manifest.FILE);
        files.addAll(REPORT);
        files.addAll(OLDER_REPORT);
        REPORT.forEach(name -> files.add(unfinished(name)));
        boolean ours = false;
        boolean known = false;
        try (JsonParser json = new JsonFactory().createParser(manifest.toFile())) {
            while (json.nextToken() != null) {
                JsonToken token = json.currentToken();
                String name = json.currentName();
                int depth = json.getParsingContext().getNestingDepth();
                if (depth == 1 && token == JsonToken.VALUE_STRING && "program".equals(name)) {
                    ours = Manifest.PROGRAM.equals(json.getText());
                } else if (depth == 1 && token == JsonToken.VALUE_NUMBER_INT && "format".equals(name)) {
                    known = json.getLongValue() >= 1 && json.getLongValue() <= RecordWriter.FORMAT;
                } else if (depth == 2 && token == JsonToken.VALUE_STRING && inFiles(json)) {
                    files.add(json.getText());
                }
            }
        }
        return ours && known ? Optional.of(new RecognisedResult(folder, files)) : Optional.empty();
    }

    private static boolean inFiles(JsonParser json) {
        return "files".equals(json.getParsingContext().getParent().getCurrentName());
    }
}
