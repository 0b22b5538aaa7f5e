package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Tree;

/** Where the keys and values of a scenario were written, by path. */
final class Places {
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();

    Places() {}

    /** The same places, to which more may be added. */
    Places(Places others) {
        values.putAll(others.values);
        keys.putAll(others.keys);
        sheets.addAll(others.sheets);
    }

    void value(String path, Tree tree) {
        if (tree.place().isWritten()) {
            values.put(path, tree.place());
        }
    }

    /** The rows of a sheet stand below this path, by number. */
    void sheet(String path) {
        sheets.add(path + ".");
    }

    /** A path as messages show it: of a cell, its column alone, since the place says the rest. */
    String shown(String path) {
        boolean cell = sheets.stream()
                .anyMatch(sheet -> path.startsWith(sheet) && Character.isDigit(path.charAt(sheet.length())));
        return cell ? path.substring(path.lastIndexOf('.') + 1) : path;
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
