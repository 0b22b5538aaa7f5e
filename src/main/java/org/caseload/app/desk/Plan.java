package org.caseload.app.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan of a study.
 *
 * @param name the name of its file without what all plans have in common
 * @param title what it is called
 * @param actions what is done, in the order of the file
 */
public record Plan(String name, String title, List<Action> actions) {
    /** Copies the list. */
    public Plan {
        actions = List.copyOf(actions);
    }

    /**
     * Something that is done.
     *
     * @param id its name in the plan
     * @param entries what the file says of it, by keys joined by full stops
     */
    public record Action(String id, Map<String, String> entries) {
        /** Copies what is said. */
        public Action {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** What it says of one thing, whether that stands there alone or with its source. */
        public Optional<String> says(String key) {
            return Optional.ofNullable(entries.getOrDefault(key, entries.get(key + ".value")));
        }
    }
}
