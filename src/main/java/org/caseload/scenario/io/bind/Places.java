package org.caseload.scenario.io.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Tree;

/** Where the keys and values of a scenario were written, by path. */
final class Places {
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();

    void value(String path, Tree tree) {
        if (tree.place().isWritten()) {
            values.put(path, tree.place());
        }
    }

    void key(String path, Tree.Entry entry) {
        if (entry.key().place().isWritten()) {
            keys.put(path, entry.key().place());
        }
    }

    /** Where the key of a path was written. */
    Optional<Place> findKey(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    /** Where a path was written: its value, else the nearest table above it that was. */
    Place nearest(String path, Place otherwise) {
        for (String up = path; !up.isEmpty(); up = above(up)) {
            if (values.containsKey(up)) {
                return values.get(up);
            }
        }
        return otherwise;
    }

    private static String above(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }
}
