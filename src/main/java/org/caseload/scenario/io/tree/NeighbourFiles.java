package org.caseload.scenario.io.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies where a file was looked for and not found: the name that was probably meant, or the first few of its kind. */
public final class NeighbourFiles {
    private static final int MOST_LOOKED_AT = 10_000;
    private static final int MOST_NAMED = 5;

    private NeighbourFiles() {}

    /** The sentence that offers another file; empty where there is none of this kind. */
    public static String sentence(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || missing.getFileName() == null) {
            return "";
        }
        if (!Files.isDirectory(folder)) {
            return "There is no such folder either.";
        }
        String name = missing.getFileName().toString();
        List<String> names = names(folder, ending(name));
        Optional<String> near = NearMiss.of(name, names);
        if (near.isPresent() || names.isEmpty()) {
            return near.map(NearMiss::offer).orElse("");
        }
        String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
        List<String> first =
                names.stream().limit(MOST_NAMED).map(Problem::quoted).toList();
        return "There " + (names.size() == 1 ? "is " : "are ") + String.join(", ", first) + more + ".";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ".yaml" : name.substring(dot);
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_LOOKED_AT)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
