package org.caseload.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Defensive copies of tables keyed by id that keep the order in which a scenario states them. */
public final class Tables {
    private Tables() {}

    /**
     * Copies a table.
     *
     * @param table a table keyed by id
     * @param <V> what it holds
     * @return an unmodifiable copy in the same order
     */
    public static <V> Map<String, V> copy(Map<String, V> table) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(table));
    }
}
