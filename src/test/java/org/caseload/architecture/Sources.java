package org.caseload.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source of the program, for rules that no compiled class shows. */
final class Sources {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private Sources() {}

    /** Every file of the program itself. */
    static List<Path> main() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Whether a file lies in one of these rooms, or in a room inside them. */
    static boolean isIn(Path file, String... rooms) {
        String place = MAIN.resolve(Path.of("org", "caseload"))
                .relativize(file.getParent())
                .toString()
                .replace('\\', '/')
                .replace('/', '.');
        return Stream.of(rooms).anyMatch(room -> place.equals(room) || place.startsWith(room + "."));
    }

    /** What a file says, comments left out. */
    static String code(Path file) {
        return COMMENTS.matcher(read(file)).replaceAll("");
    }

    /** The first comment of a file in one line, empty where there is none. */
    static String comment(Path file) {
        Matcher found = COMMENT.matcher(Files.exists(file) ? read(file) : "");
        return found.find()
                ? found.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip()
                : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
