package org.caseload.official.council;

import java.util.List;

/** What a name or a code leads to. */
public sealed interface Search {
    /**
     * One council.
     *
     * @param council the council
     * @param note what to know about it, as a sentence: that it is published together with another, or has ended; may be empty
     */
    record Found(Council council, String note) implements Search {}

    /**
     * Several councils fit.
     *
     * @param names their names
     */
    record Several(List<String> names) implements Search {
        /** Copies the list. */
        public Several {
            names = List.copyOf(names);
        }
    }

    /**
     * There is such a council, and nothing can be made of it.
     *
     * @param name its name
     * @param reason why
     */
    record Refused(String name, String reason) implements Search {}

    /**
     * There is no such council.
     *
     * @param near what was probably meant, the nearest first; may be empty
     */
    record Unknown(List<String> near) implements Search {
        /** Copies the list. */
        public Unknown {
            near = List.copyOf(near);
        }
    }
}
