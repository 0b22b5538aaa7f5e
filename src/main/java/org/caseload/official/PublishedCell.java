package org.caseload.official;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** What is officially known of one measure of one council in one year: a number, or the reason why there is none. */
public sealed interface PublishedCell {

    /** The number, if it is one. */
    default OptionalDouble number() {
        return this instanceof Given cell ? OptionalDouble.of(cell.value()) : OptionalDouble.empty();
    }

    /** Why there is no number; empty where there is one. */
    String reason();

    /**
     * A number.
     *
     * @param value the value, in the measure's unit
     * @param sources the files it comes from, at least one
     * @param how how it was worked out from them; empty where it stands there as it is
     */
    record Given(double value, List<PublishedFile> sources, String how) implements PublishedCell {
        /** Checks the value and copies the list. */
        public Given {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a figure is a finite number, not " + value);
            }
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a figure comes from somewhere");
            }
            Objects.requireNonNull(how, "how");
        }

        @Override
        public String reason() {
            return "";
        }
    }

    /**
     * A symbol stands where the number would.
     *
     * @param symbol which
     * @param source the file
     */
    record Withheld(Symbol symbol, PublishedFile source) implements PublishedCell {
        /** Checks that both are there. */
        public Withheld {
            Objects.requireNonNull(symbol, "symbol");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String reason() {
            return "published as \"" + symbol.text() + "\": " + symbol.meaning();
        }
    }

    /**
     * No table has such a cell.
     *
     * @param reason why, as a clause
     */
    record Absent(String reason) implements PublishedCell {
        /** Checks that there is a reason. */
        public Absent {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a missing figure has a reason");
            }
        }
    }
}
