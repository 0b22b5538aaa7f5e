package org.caseload.scenario.io.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Parameter;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** The defaults that annotations state, as trees like those of files. */
final class Defaults {
    private final Map<String, Tree> parsed = new HashMap<>();

    /** What stands where a file says nothing. */
    Optional<Tree> of(Field field) {
        Parameter parameter = field.parameter();
        if (parameter.defaultsTo().isEmpty()) {
            return Optional.empty();
        }
        String key = parameter.source() + "\n" + parameter.defaultsTo();
        return Optional.of(parsed.computeIfAbsent(key, k -> parse(parameter)));
    }

    /** What is stated; a record that is stated in part is laid over its default, as over a parent. */
    Tree under(Tree stated, Field field) {
        boolean mergeable =
                field.shape() instanceof Shape.Section && field.library().isEmpty();
        return of(field)
                .filter(tree -> mergeable)
                .map(tree -> Merge.over(tree, stated, field.shape()))
                .orElse(stated);
    }

    private static Tree parse(Parameter parameter) {
        String text = parameter.defaultsTo();
        Place place = Place.byDefault(parameter.source());
        if (isPlain(text)) {
            return new Tree.Text(place, text);
        }
        Problems ours = new Problems();
        return YamlReader.read(text, place, ours)
                .orElseThrow(() -> new IllegalStateException("a default of ours: " + ours.sorted()));
    }

    /** Most defaults are words and quantities, which need no parser. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && " .%-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
