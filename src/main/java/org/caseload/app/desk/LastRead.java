package org.caseload.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.result.StatedInput;

/**
 * What scenario files said when they were last read, for as long as none of the files that they were made from was touched since: a start takes
 * half a second to be solved, and pages show it again and again.
 */
final class LastRead {
    /** File systems tell times coarsely: what was written so shortly before a reading began may have been written after it. */
    private static final long COARSE_MILLIS = 50;

    /** Where a value stands: its file, with the line behind a colon. */
    private static final Pattern FILE = Pattern.compile("(.+\\.yaml)(:\\d+)?");

    private final Clock clock;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    /** Nothing was read. */
    LastRead(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a scenario says.
     *
     * @param values every value that its files state
     * @param lines the scenario in a sentence, how far its start lies from what is stated, and what it warns of
     * @param sheets the tables that were read besides; where there are any it is read anew each time
     */
    record Said(List<StatedInput> values, List<String> lines, List<String> sheets) {
        /** Copies the lists. */
        Said {
            values = List.copyOf(values);
            lines = List.copyOf(lines);
            sheets = List.copyOf(sheets);
        }
    }

    private record Kept(List<Path> files, List<String> marks, Said said) {}

    /**
     * What it says, read anew where any of its files was touched.
     *
     * @param scenario the scenario file, absolute
     * @param workingFolder the folder from which the files of values are named
     * @param reading reads it
     */
    Said of(Path scenario, Path workingFolder, Supplier<Said> reading) {
        Kept before = kept.get(scenario);
        if (before != null && marks(before.files(), Long.MAX_VALUE).equals(Optional.of(before.marks()))) {
            return before.said();
        }
        long begun = clock.millis();
        Said said = reading.get();
        List<Path> files = said.values().stream()
                .map(value -> FILE.matcher(value.where()))
                .filter(Matcher::matches)
                .map(where -> workingFolder.resolve(where.group(1)))
                .distinct()
                .toList();
        Optional.of(said)
                .filter(read -> read.sheets().isEmpty())
                .flatMap(read -> marks(files, begun - COARSE_MILLIS))
                .ifPresentOrElse(
                        marks -> kept.put(scenario, new Kept(files, marks, said)), () -> kept.remove(scenario));
        return said;
    }

    /** What tells a file from the same file as it was before; nothing where one is not there or was written after a time. */
    private static Optional<List<String>> marks(List<Path> files, long before) {
        List<String> marks = new ArrayList<>();
        for (Path file : files) {
            try {
                BasicFileAttributes now =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!now.isRegularFile() || now.lastModifiedTime().toMillis() >= before) {
                    return Optional.empty();
                }
                marks.add(now.lastModifiedTime() + " " + now.size() + " " + now.fileKey());
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(marks));
    }
}
