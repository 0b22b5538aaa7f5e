package org.caseload.scenario.io.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;

/** What a value of a scenario means and what is permitted in it, in a sentence or two for whoever fills a form in. */
public final class KeyHelp {
    private KeyHelp() {}

    /**
     * The help for a value.
     *
     * @param path its keys joined by full stops, such as {@code department.workforce.turnover}
     * @return empty where the language has no such key
     */
    public static Optional<String> of(String path) {
        return find(Shapes.of(Scenario.class), Arrays.asList(path.split("\\.", -1)))
                .map(field -> field.says().replace("`", "")
                        + field.limits()
                                .range()
                                .map(range -> " Permitted: " + range + ".")
                                .orElse(""));
    }

    private static Optional<Field> find(Shape.Section section, List<String> keys) {
        return section.find(keys.get(0)).flatMap(field -> below(field, field.shape(), keys.subList(1, keys.size())));
    }

    /** The field that the rest of a path leads to; within a law or a table keyed by quantities that of the whole. */
    private static Optional<Field> below(Field field, Shape shape, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(field);
        }
        if (shape.certain() instanceof Shape.Section section) {
            return find(section, rest);
        }
        if (shape.certain() instanceof Shape.OneOf choice) {
            return choice.sections().stream()
                    .flatMap(section -> find(section, rest).stream())
                    .findFirst();
        }
        return Stream.of(shape.certain())
                .map(certain -> certain instanceof Shape.TableOrSheet either ? either.table() : certain)
                .map(certain -> certain instanceof Shape.ById table
                        ? below(field, table.each(), rest.subList(1, rest.size()))
                        : Optional.of(field))
                .findFirst()
                .orElseThrow();
    }
}
