package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.Optional;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** What a file says that it is. */
public enum FileKind {
    /** A department and its plan. */
    SCENARIO("scenario", "One scenario is not laid over another: it may extend it."),

    /** A plan for any council. */
    STRATEGY(
            "strategy",
            "A strategy holds a plan only and cannot be read by itself: it is laid over a scenario, as in"
                    + " run SCENARIO --with STRATEGY."),

    /** Futures in which strategies are tried. */
    FUTURES("futures", "Futures are for a comparison: compare BASE STRATEGY --futures FILE.");

    public static final String KEY = "kind";

    private final String word;
    private final String hint;

    FileKind(String word, String hint) {
        this.word = word;
        this.hint = hint;
    }

    /** The word behind {@code kind:}. */
    public String word() {
        return word;
    }

    /** What to tell somebody who gave such a file where the other kind was wanted. */
    String hint() {
        return hint;
    }

    /** The kind of a file; nothing where it cannot be read or states none. */
    public static Optional<FileKind> find(Path file, Path workingFolder) {
        return text(file, workingFolder).flatMap(text -> find(text, file));
    }

    /** What a file is read as: its kind, and a scenario where it cannot be read or states none. */
    public static FileKind of(Path file, Path workingFolder) {
        // A line that says so at once is believed before anything else is read.
        return text(file, workingFolder)
                .filter(text -> text.lines().noneMatch((KEY + ": " + SCENARIO.word)::equals))
                .flatMap(text -> find(text, file))
                .orElse(SCENARIO);
    }

    private static Optional<String> text(Path file, Path workingFolder) {
        return SourceText.SCENARIO.of(workingFolder.resolve(file), place(file), new Problems());
    }

    private static Optional<FileKind> find(String text, Path file) {
        return YamlReader.read(text, place(file), new Problems()).flatMap(FileKind::find);
    }

    private static Place place(Path file) {
        return Place.file(DocumentReader.label(file));
    }

    static Optional<FileKind> find(Tree tree) {
        if (tree instanceof Tree.Table table && table.findValue(KEY).orElse(tree) instanceof Tree.Text text) {
            for (FileKind kind : values()) {
                if (kind.word.equals(text.text())) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
