package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.List;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.ValueKind;

/** Says in words what may stand somewhere. */
public final class Permitted {
    private Permitted() {}

    /** What may stand in a component of this shape. */
    public static String of(Shape shape, Limits limits) {
        if (shape instanceof Shape.Value value) {
            return of(value.kind(), limits);
        }
        if (shape instanceof Shape.Duration) {
            return "a length of time such as 5 working days, or a law such as {exponential: 5 working days}";
        }
        if (shape instanceof Shape.Section section) {
            String single = section.bare()
                    .map(field -> of(field.shape().certain(), field.limits()) + ", or ")
                    .orElse("");
            return single + "a table with " + Binder.listed(section.keys());
        }
        if (shape instanceof Shape.OneOf choice) {
            return "a table with " + choice.key() + ": " + Binder.listed(choice.words());
        }
        if (shape instanceof Shape.Listed list) {
            return "a list such as [first, second], each " + of(list.each(), limits);
        }
        if (shape instanceof Shape.ById) {
            return "a table keyed by names of your own";
        }
        if (shape instanceof Shape.Sheet || shape instanceof Shape.TableOrSheet) {
            return "a CSV file such as {file: " + "my-own.csv}"
                    + (shape instanceof Shape.Sheet ? "" : ", or a table keyed by names of your own");
        }
        return shape instanceof Shape.Possible possible
                ? of(possible.inner(), limits) + ", or none"
                : "a table" + example(limits);
    }

    /** What may stand in a component of this kind: a phrase, an example, the unit and the range. */
    static String of(ValueKind kind, Limits limits) {
        String example = kind.closed() || kind.example().isEmpty() ? "" : " such as " + exampleOf(kind, limits);
        List<String> bounds = new ArrayList<>();
        if (!limits.unit().isEmpty()) {
            bounds.add(limits.unit());
        }
        limits.range().ifPresent(bounds::add);
        return kind.phrase() + example + (bounds.isEmpty() ? "" : " (" + String.join(", ", bounds) + ")");
    }

    private static String exampleOf(ValueKind kind, Limits limits) {
        String given = limits.example();
        return !given.isEmpty() && kind.reads(given) ? given : kind.example();
    }

    private static String example(Limits limits) {
        String given = limits.example();
        return given.startsWith("{") && given.length() > 2 ? " such as " + given : "";
    }
}
