package org.caseload.documentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which a reader gives the commands of the pages: the shipped scenarios as they are, but for the size of a plan space. */
final class ReadersFolder {
    /** A search simulates each size of each lever by itself at least: the first two levers in two sizes on one date show as much. */
    private static final List<Path> SPACES = List.of(
            Path.of("scenarios", "spaces", "people-and-thresholds.yaml"),
            Path.of("scenarios", "spaces", "people-managers-and-support.yaml"));

    private static final String THIRD_LEVER = "  agency-workers-until-month-10:";

    private ReadersFolder() {}

    /** Copies the scenarios there, once. */
    static void fill(Path folder) throws IOException {
        if (Files.exists(folder.resolve("scenarios"))) {
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
        for (Path file : SPACES) {
            String space = Files.readString(file, StandardCharsets.UTF_8);
            if (!space.contains(THIRD_LEVER)) {
                throw new IllegalStateException(file + " has no " + THIRD_LEVER.strip());
            }
            String few = space.substring(0, space.indexOf(THIRD_LEVER))
                    .replace("[10, 20, 30, 40]", "[20, 40]")
                    .replace("[4 months in, 8 months in]", "[4 months in]");
            Files.writeString(folder.resolve(file), few, StandardCharsets.UTF_8);
        }
    }
}
