package org.caseload.official;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All cells there are, by measure, code and year, as the tables have them: nothing summed, nothing standing in. */
public final class Cells {
    /** The code under which England's figures stand. */
    public static final String ENGLAND = "england";

    private final Map<Measure, SortedMap<String, SortedMap<Integer, PublishedCell>>> cells;

    private Cells(Map<Measure, SortedMap<String, SortedMap<Integer, PublishedCell>>> cells) {
        this.cells = cells;
    }

    /** The cell, if a table has it. */
    public Optional<PublishedCell> find(Measure measure, String code, int year) {
        return Optional.ofNullable(series(measure, code).get(year));
    }

    /** The cells of a measure for one code, by year. */
    public SortedMap<Integer, PublishedCell> series(Measure measure, String code) {
        SortedMap<String, SortedMap<Integer, PublishedCell>> codes = cells.get(measure);
        SortedMap<Integer, PublishedCell> years = codes == null ? null : codes.get(code);
        return years == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(years);
    }

    /** All years of which there is a cell. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        cells.values().forEach(codes -> codes.values().forEach(series -> years.addAll(series.keySet())));
        return years;
    }

    /** Gathers cells; what was added first counts. */
    public static final class Gathering {
        private final Map<Measure, SortedMap<String, SortedMap<Integer, PublishedCell>>> cells =
                new EnumMap<>(Measure.class);

        /** Adds a cell where there is none yet. */
        public void addMissing(Measure measure, String code, int year, PublishedCell cell) {
            cells.computeIfAbsent(measure, key -> new TreeMap<>())
                    .computeIfAbsent(code, key -> new TreeMap<>())
                    .putIfAbsent(year, cell);
        }

        /** What has been gathered; nothing can be added any more. */
        public Cells cells() {
            return new Cells(new EnumMap<>(cells));
        }
    }
}
