package org.caseload.scenario.io.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario with every value explicit, in the fixed order of its records, each with its origin. */
public sealed interface Resolved {
    /** Where it comes from; for a table or list, where it begins. */
    ValueOrigin origin();

    /**
     * A value in its canonical wording.
     *
     * @param text the wording
     * @param flow whether the wording is itself YAML in flow style, as for laws, rather than a plain text
     * @param meaning the value that it was read as: the same said in another way means the same
     */
    record Leaf(String text, boolean flow, ValueOrigin origin, Object meaning) implements Resolved {
        /** A text that means what it says. */
        public Leaf(String text, boolean flow, ValueOrigin origin) {
            this(text, flow, origin, text);
        }
    }

    /** A table. */
    record Branch(Map<String, Resolved> entries, ValueOrigin origin) implements Resolved {
        public Branch {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A list. */
    record Row(List<Resolved> items, ValueOrigin origin) implements Resolved {
        public Row {
            items = List.copyOf(items);
        }
    }
}
