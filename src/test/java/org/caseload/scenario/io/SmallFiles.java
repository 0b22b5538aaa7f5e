package org.caseload.scenario.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Problems;

/** Writes small files into a folder and reads them as {@link SmallCouncil}s. */
public final class SmallFiles {
    private static final DocumentReader<SmallCouncil> READER =
            new DocumentReader<>(SmallCouncil.class, FileKind.SCENARIO, List.of("kind", "extends"));
    private static final List<String> NEVER_INHERITED = List.of("kind", "name", "question");

    private final Path folder;

    public SmallFiles(Path folder) {
        this.folder = folder;
    }

    public Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ParseResult<SmallCouncil> read(String name, OverriddenValue... overrides) {
        Path file = Path.of(name);
        Problems problems = new Problems();
        return READER.open(file, folder, NEVER_INHERITED, List.of(overrides), problems)
                .flatMap(tree -> READER.bind(tree, PermittedFolders.of(file, folder), problems))
                .map(bound -> ParseResult.of(bound.value(), new ResolvedScenario(FileKind.SCENARIO, bound.resolved())))
                .orElseGet(() -> ParseResult.refused(problems.sorted()));
    }

    /** Reads a file of its own with this body below its name. */
    public ParseResult<SmallCouncil> body(String body) {
        write("x.yaml", "kind: scenario\nname: X\n" + body);
        return read("x.yaml");
    }

    SmallCouncil council(String body) {
        ParseResult<SmallCouncil> reading = body(body);
        return reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
    }

    String problems(String body) {
        return body(body).problemText();
    }
}
