package org.caseload.scenario.io.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.scenario.io.merge.Profiles;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Place;

/** Values that may be absent, as the records hold them. */
final class Possibilities {
    private Possibilities() {}

    static Outcome absent(Shape.Possible shape, ValueOrigin origin) {
        Object nothing = shape.asDouble() ? OptionalDouble.empty() : Optional.empty();
        return Outcome.of(nothing, new Resolved.Leaf("none", true, origin));
    }

    /** A resolved scenario states every value, so what may start from a profile says that it starts from none. */
    static Outcome selfContained(Field field, Outcome outcome) {
        if (field.library().isEmpty() || !(outcome.resolved() instanceof Resolved.Branch branch)) {
            return outcome;
        }
        Map<String, Resolved> entries = new LinkedHashMap<>();
        ValueOrigin origin =
                ValueOrigin.ofDefault(Place.byDefault(field.parameter().source()));
        entries.put(Profiles.FROM, new Resolved.Leaf("none", true, origin));
        entries.putAll(branch.entries());
        return new Outcome(outcome.value(), outcome.sound(), new Resolved.Branch(entries, branch.origin()));
    }

    static Outcome present(Shape.Possible shape, Outcome inner) {
        Optional<Object> held =
                inner.value().map(value -> shape.asDouble() ? OptionalDouble.of((Double) value) : Optional.of(value));
        return new Outcome(held, inner.sound(), inner.resolved());
    }
}
