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
    FUTURES("futures", "Futures are for a comparison: compare BASE STRATEGY --futures FILE."),

    /** Plans among which the cheapest is looked for. */
    PLAN_SPACE("plan-space", "A space of plans is for a search: cheapest SCENARIO --space FILE.");

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
        Problems unheard = new Problems();
        Place place = Place.file(DocumentReader.label(file));
        return SourceText.SCENARIO
                .of(workingFolder.resolve(file), place, unheard)
                .flatMap(text -> YamlReader.read(text, place, unheard))
                .flatMap(FileKind::find);
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
