package org.caseload.report.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import org.caseload.files.RecordWriter;
import org.caseload.files.Unwrapped;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.UnreadableResult;

/**
 * {@code report.json}: a whole report, from which every format of it is made. It is the only file of a result that is ever read
 * again, and anybody may have written it: it is an ordinary file that no link leads to, bounded in bytes, and holds the parts of
 * a report and nothing else.
 */
public final class ReportFile {
    /** The name of the file. */
    public static final String NAME = "report.json";

    /** The format that this version writes and reads. */
    static final int FORMAT = 3;

    private static final int MOST_BYTES = 32 << 20;
    private static final int DEEPEST = 40;
    private static final int LONGEST_STRING = 3_000_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_NODES = 2_000;
    private static final int MOST_FIGURES = 40;
    private static final int MOST_CELLS = 300_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CHOICES = 200;

    private ReportFile() {}

    /**
     * Writes a report into the folder of a result.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Report paper, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(
                folder.resolve(NAME),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            RecordWriter.write(new Saved(FORMAT, paper), new SavedNotation(), out);
        }
    }

    /**
     * Reads the report of a result.
     *
     * @throws UnreadableResult when there is none, or it is damaged, or of another format
     */
    public static Report read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return parsed(bytes(file));
        } catch (IOException unreadable) {
            throw new UnreadableResult(NAME + " cannot be read: it is cut short or damaged");
        }
    }

    /** The bytes of an ordinary file; what was looked at may have been exchanged, so that what is opened is bounded again. */
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableResult("it holds no " + NAME + ", so it is no result of this version of Caseload's");
        }
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw new UnreadableResult(NAME + " is a link or another thing that is no ordinary file; none is followed");
        }
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            byte[] bytes = found.size() > MOST_BYTES ? new byte[MOST_BYTES + 1] : in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableResult(NAME + " is larger than 32 MB, which no report is");
            }
            return bytes;
        }
    }

    private static Report parsed(byte[] bytes) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(bytes)) {
            boolean begins = json.nextToken() == JsonToken.START_OBJECT
                    && "format".equals(json.nextFieldName())
                    && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
            if (!begins) {
                throw new UnreadableResult(NAME + " does not begin with its format, so it is no report of Caseload's");
            }
            checkFormat(json.getText());
            Report paper = new RecordReader(json).rest(Report.class);
            if (json.nextToken() != null) {
                throw new UnreadableResult(NAME + " goes on after its end");
            }
            return checked(paper);
        }
    }

    private static void checkFormat(String format) {
        if (format.equals("1") || format.equals("2")) {
            // The command that made it is not repeated here: whoever sent the folder could have written anything there.
            throw new UnreadableResult(
                    "an older version of Caseload made it, whose results this version cannot report on."
                            + " Simulate the scenario again with this version");
        } else if (!format.equals(Integer.toString(FORMAT))) {
            throw new UnreadableResult(
                    NAME + " is of a newer version of Caseload; this version reads format " + FORMAT);
        }
    }

    /** Whether every format can show it: a report of any size could otherwise fill the memory of whoever reads it. */
    private static Report checked(Report paper) {
        long cells = paper.tables().stream()
                .mapToLong(table -> (long) table.rows().size() * table.columns().size())
                .sum();
        int columns = paper.tables().stream()
                .map(Table::columns)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        boolean fits = paper.nodes().size() <= MOST_NODES
                && paper.figures().size() <= MOST_FIGURES
                && paper.choices().size() <= MOST_CHOICES
                && columns <= MOST_COLUMNS
                && cells <= MOST_CELLS;
        if (!fits) {
            throw new UnreadableResult(NAME + " holds more than any report");
        }
        return paper;
    }

    /** The file: its format, then the report's own components. */
    private record Saved(int format, @Unwrapped Report paper) {}
}
