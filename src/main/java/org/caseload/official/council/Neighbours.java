package org.caseload.official.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Statistical neighbours: for each code those that are most like it, the most like first. */
public final class Neighbours {
    /** How many the official model names. */
    public static final int MOST = 10;

    private final SortedMap<String, List<Neighbour>> byCode;

    /**
     * One of a council's neighbours.
     *
     * @param code its code
     * @param closeness the official category, such as {@code Very close}
     */
    public record Neighbour(String code, String closeness) {}

    /** The neighbours of each code. */
    public Neighbours(Map<String, List<Neighbour>> byCode) {
        SortedMap<String, List<Neighbour>> copy = new TreeMap<>();
        byCode.forEach((code, neighbours) -> copy.put(code, List.copyOf(neighbours)));
        this.byCode = Collections.unmodifiableSortedMap(copy);
    }

    /** All of them, by code. */
    public SortedMap<String, List<Neighbour>> all() {
        return byCode;
    }

    /** Those of one code or of several published as one: first everybody's first, then everybody's second; none of itself. */
    List<String> of(List<String> parts) {
        Set<String> codes = new LinkedHashSet<>();
        for (int rank = 0; rank < MOST; rank++) {
            for (String part : parts) {
                List<Neighbour> neighbours = byCode.getOrDefault(part, List.of());
                if (rank < neighbours.size()) {
                    codes.add(neighbours.get(rank).code());
                }
            }
        }
        parts.forEach(codes::remove);
        List<String> nearest = new ArrayList<>(codes);
        return List.copyOf(nearest.subList(0, Math.min(MOST, nearest.size())));
    }
}
