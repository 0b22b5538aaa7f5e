package org.caseload.official.council;

import java.util.List;
import org.caseload.official.PublishedFile;

/** The figure to use for one measure of one council in one year, with where it comes from. */
public sealed interface CouncilFigure {
    /** The value, in the measure's unit. */
    double value();

    /** Where it comes from, in a clause for a comment beside the value. */
    String provenance();

    /** Whether it is an assumption that the council should replace by its own number. */
    default boolean isAssumption() {
        return this instanceof StandIn;
    }

    /**
     * It stands in a published file as it is.
     *
     * @param value the value
     * @param cell measure and year
     * @param source the file
     */
    record Published(double value, String cell, PublishedFile source) implements CouncilFigure {
        @Override
        public String provenance() {
            return "published: " + cell + ", " + source.text();
        }
    }

    /**
     * It follows from published figures alone.
     *
     * @param value the value
     * @param how how it was worked out
     * @param sources the files
     */
    record Derived(double value, String how, List<PublishedFile> sources) implements CouncilFigure {
        /** Copies the list. */
        public Derived {
            sources = List.copyOf(sources);
        }

        @Override
        public String provenance() {
            return "derived: " + how + ", "
                    + String.join(
                            ", ",
                            sources.stream().map(PublishedFile::text).distinct().toList());
        }
    }

    /**
     * Another figure stands in for it.
     *
     * @param value the value
     * @param from whose and of when it is
     * @param why why the own one cannot be used
     * @param range how far the own one may lie from it
     */
    record StandIn(double value, String from, String why, LikelyRange range) implements CouncilFigure {
        @Override
        public String provenance() {
            return "assumption: " + from + " stands in (" + why + ")";
        }
    }
}
