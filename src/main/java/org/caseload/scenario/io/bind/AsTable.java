package org.caseload.scenario.io.bind;

import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.merge.OtherWords;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Tree;

/** Tables as the author wrote them, or as what he wrote stands for. */
final class AsTable {
    private AsTable() {}

    /** A table; a key with nothing behind it is an empty one. */
    static Optional<Tree.Table> of(Tree tree) {
        if (tree instanceof Tree.Text text && text.isEmpty()) {
            return Optional.of(new Tree.Table(text.place(), List.of()));
        }
        return tree instanceof Tree.Table table ? Optional.of(table) : Optional.empty();
    }

    /** A table; a single value is the table in which only that component is stated that may stand bare. */
    static Optional<Tree.Table> of(Tree tree, Shape.Section section) {
        return of(OtherWords.spelledOut(tree, section));
    }

    /** A table; a bare word is the table in which only the choice is stated. */
    static Optional<Tree.Table> of(Tree tree, Shape.OneOf choice) {
        if (tree instanceof Tree.Text word && !word.isEmpty() && !Merge.isNone(tree)) {
            Tree.Text key = new Tree.Text(word.place(), choice.key());
            return Optional.of(new Tree.Table(word.place(), List.of(new Tree.Entry(key, word))));
        }
        return of(tree);
    }
}
