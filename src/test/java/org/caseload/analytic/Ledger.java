package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ledger in docs/validation.md: what was claimed, what came out. With {@code -Dcaseload.rewrite=true} every claim that is
 * checked writes its own row there, in place of its former one or below the others of its part; without it, the row on the
 * page must be what the simulation gives.
 */
final class Ledger {
    static final Path PAGE = Path.of("docs", "validation.md");
    static final Path EXACT_FILES = Path.of("src", "test", "resources", "analytic");
    static final Path PATTERN_FILES = Path.of("src", "test", "resources", "patterns");

    private static final String HOW = "-Dcaseload.rewrite=true";

    private Ledger() {}

    /** A part of the page, with one table. */
    enum Part {
        EXACT("Exact results", EXACT_FILES),
        DIRECTIONS("Directions", PATTERN_FILES),
        PATTERNS("Patterns", PATTERN_FILES),
        COVERAGE("Coverage of intervals", Path.of("src", "test", "java", "org", "caseload", "analytic")),
        LUCK("Luck in common", Path.of("src", "test", "java", "org", "caseload", "analytic"));

        private final String heading;
        private final Path files;

        Part(String heading, Path files) {
            this.heading = "## " + heading;
            this.files = files;
        }

        /** The lines between this part's heading and the next. */
        List<String> lines() {
            List<String> all = read();
            int first = all.indexOf(heading) + 1;
            assertThat(first).as(heading + " in " + PAGE).isPositive();
            return all.subList(first, end(all, first));
        }

        private static int end(List<String> all, int first) {
            int end = first;
            while (end < all.size() && !all.get(end).startsWith("## ")) {
                end++;
            }
            return end;
        }
    }

    /**
     * What became of a claim.
     *
     * @param part of the page
     * @param what the quantity, in words
     * @param file the scenario file, in the folder of the part
     * @param cells expected, simulated, bound and number of replications
     * @param passes whether it holds
     */
    record Row(Part part, String what, String file, List<String> cells, boolean passes) {

        /** Writes the row anew, where asked to; else it must stand on the page as it is. */
        void settle() {
            if (Boolean.getBoolean("caseload.rewrite")) {
                put();
            } else {
                assertThat(part.lines())
                        .as("rows of docs/validation.md; write them anew with " + HOW)
                        .contains(text());
            }
        }

        private String key() {
            return "| " + what + " | [" + file + "]";
        }

        private String text() {
            String path = "../" + part.files.toString().replace('\\', '/') + "/" + file;
            return key() + "(" + path + ") | " + String.join(" | ", cells) + " | " + (passes ? "yes" : "**no**") + " |";
        }

        private void put() {
            List<String> lines = new ArrayList<>(read());
            int first = lines.indexOf(part.heading) + 1;
            int end = Part.end(lines, first);
            int known = IntStream.range(first, end)
                    .filter(i -> lines.get(i).startsWith(key()))
                    .findFirst()
                    .orElse(-1);
            if (known >= 0) {
                lines.set(known, text());
            } else {
                while (!lines.get(end - 1).startsWith("|")) {
                    end--;
                }
                lines.add(end, text());
            }
            write(lines);
        }
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> lines) {
        try {
            Files.writeString(PAGE, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
