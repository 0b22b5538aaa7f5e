package org.caseload.scenario.io.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.merge.OtherWords;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** Keys that say the same in two ways: a file states one of the two, and the resolved scenario shows that one only. */
final class SaidTwice {
    private final Shape.Section section;
    private final Tree.Table table;

    SaidTwice(Shape.Section section, Tree.Table table) {
        this.section = section;
        this.table = table;
    }

    /** Where both are stated, a problem that names both. */
    void refuse(Spot spot, Problems problems) {
        for (Field field : stated()) {
            for (String path : field.parameter().insteadOf()) {
                Optional<Tree> other = OtherWords.at(table, path);
                if (other.isPresent()) {
                    Tree own = table.findValue(field.key()).orElseThrow();
                    String keys = path.replace('/', '.');
                    String found = "`" + field.key() + "`" + line(own) + " says the same in another way";
                    String permitted = "`" + field.key() + "` or `" + keys + "`, not both";
                    String full = YamlReader.below(spot.path(), keys);
                    problems.add(new Problem(spot.place(other.get()), full, found, permitted, ""));
                }
            }
        }
    }

    private static String line(Tree tree) {
        return tree.place().isWritten() ? " in line " + tree.place().line() : "";
    }

    private List<Field> stated() {
        return section.fields().stream()
                .filter(field -> field.parameter().insteadOf().length > 0 && OtherWords.isStated(table, field))
                .toList();
    }

    /** The resolved table without what one key says for others. */
    Resolved.Branch leftOut(Resolved.Branch whole) {
        Resolved.Branch left = whole;
        for (Field field : stated()) {
            for (String path : field.parameter().insteadOf()) {
                left = without(left, path);
            }
        }
        return left;
    }

    private static Resolved.Branch without(Resolved.Branch branch, String path) {
        int slash = path.indexOf('/');
        Map<String, Resolved> entries = new LinkedHashMap<>(branch.entries());
        if (slash < 0) {
            entries.remove(path);
        } else {
            entries.computeIfPresent(
                    path.substring(0, slash),
                    (key, below) ->
                            below instanceof Resolved.Branch inner ? without(inner, path.substring(slash + 1)) : below);
        }
        return new Resolved.Branch(entries, branch.origin());
    }
}
