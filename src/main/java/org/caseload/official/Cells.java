package org.caseload.official;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All cells there are, by measure, code and year, as the tables have them: nothing summed, nothing standing in. */
public final class Cells {
    /** The code under which England's figures stand. */
    public static final String ENGLAND = "england";

    private final Map<Measure, SortedMap<String, SortedMap<Integer, PublishedCell>>> gathered;
    private final Below below;
    private final Map<Series, SortedMap<Integer, PublishedCell>> asked = new ConcurrentHashMap<>();

    private record Series(Measure measure, String code) {}

    private Cells(Map<Measure, SortedMap<String, SortedMap<Integer, PublishedCell>>> gathered, Below below) {
        this.gathered = gathered;
        this.below = below;
    }

    /** What was known by the end of a year: no cell of a later one. */
    public Cells until(int year) {
        return new Cells(Map.of(), new UntilYear(this, year));
    }

    /** Tables that count where nothing else has been gathered, and of which no more is read than somebody asks for. */
    public interface Below {
        /** Adds the cells of a measure for one code, by year, where there are none yet. */
        void addMissing(Measure measure, String code, SortedMap<Integer, PublishedCell> series);

        /** The years of which there is a cell of a measure. */
        SortedSet<Integer> years(Measure measure);
    }

    /** The cell, if a table has it. */
    public Optional<PublishedCell> find(Measure measure, String code, int year) {
        return Optional.ofNullable(series(measure, code).get(year));
    }

    /** The cells of a measure for one code, by year. */
    public SortedMap<Integer, PublishedCell> series(Measure measure, String code) {
        return asked.computeIfAbsent(new Series(measure, code), key -> {
            SortedMap<Integer, PublishedCell> series =
                    new TreeMap<>(gathered.getOrDefault(measure, Collections.emptySortedMap())
                            .getOrDefault(code, Collections.emptySortedMap()));
            below.addMissing(measure, code, series);
            return Collections.unmodifiableSortedMap(series);
        });
    }

    /** All years of which there is a cell of this measure. */
    public SortedSet<Integer> years(Measure measure) {
        SortedSet<Integer> years = new TreeSet<>(below.years(measure));
        gathered.getOrDefault(measure, Collections.emptySortedMap())
                .values()
                .forEach(series -> years.addAll(series.keySet()));
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
            return cellsOver(new Nothing());
        }

        /** What has been gathered, and where it has none what lies below. */
        public Cells cellsOver(Below below) {
            return new Cells(new EnumMap<>(cells), below);
        }
    }

    private record UntilYear(Cells all, int year) implements Below {
        @Override
        public void addMissing(Measure measure, String code, SortedMap<Integer, PublishedCell> series) {
            series.putAll(all.series(measure, code).headMap(year + 1));
        }

        @Override
        public SortedSet<Integer> years(Measure measure) {
            return all.years(measure).headSet(year + 1);
        }
    }

    private record Nothing() implements Below {
        @Override
        public void addMissing(Measure measure, String code, SortedMap<Integer, PublishedCell> series) {
            // There is nothing to add.
        }

        @Override
        public SortedSet<Integer> years(Measure measure) {
            return Collections.emptySortedSet();
        }
    }
}
