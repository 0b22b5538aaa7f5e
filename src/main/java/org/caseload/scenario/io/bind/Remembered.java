package org.caseload.scenario.io.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.tree.Tree;

/**
 * What a first binding made of each part of a file, for further bindings of the same file with a few numbers changed: a part that
 * says the same is not bound again. Only parts with which nothing is wrong are remembered, so that every problem is found anew.
 * Once the first binding is over it never changes, and threads may share it.
 */
public final class Remembered {
    private final Map<String, Part> parts = new HashMap<>();
    private Places places = new Places();
    private boolean complete;

    /** A component as it was stated, if it was, and what was made of it. */
    private record Part(Field field, Optional<Tree.Entry> stated, Outcome outcome) {}

    /** Remembers nothing. */
    static Remembered nothing() {
        Remembered nothing = new Remembered();
        nothing.complete = true;
        return nothing;
    }

    /** The outcome of a component at this path, if the same was stated there. */
    Optional<Outcome> find(Field field, String path, Optional<Tree.Entry> stated) {
        return Optional.ofNullable(parts.get(path))
                .filter(part ->
                        Objects.equals(part.field(), field) && part.stated().equals(stated))
                .map(Part::outcome);
    }

    void keep(Field field, String path, Optional<Tree.Entry> stated, Outcome outcome) {
        if (!complete) {
            parts.put(path, new Part(field, stated, outcome));
        }
    }

    /** Where keys and values stand that are not bound again. */
    Places places() {
        return new Places(places);
    }

    /** The first binding is over. */
    void complete(Places found) {
        if (!complete) {
            places = found;
            complete = true;
        }
    }
}
