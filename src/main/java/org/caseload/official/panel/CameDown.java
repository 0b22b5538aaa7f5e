package org.caseload.official.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Councils that started from a high caseload: those whose caseload was lower by a fall two years later, and those whose was not,
 * and how they differ. Changes are natural logarithms as published. The two groups are chosen by the outcome, so that their
 * difference proves nothing; it says what went with coming down.
 *
 * @param cameDown those that came down
 * @param didNot those that did not
 */
public record CameDown(Group cameDown, Group didNot) {
    /** How many years later. */
    public static final int YEARS = 2;

    /** A council and a year from which it started, by places of the panel. */
    private record Start(int council, int year) {}

    /**
     * Some of them.
     *
     * @param n how many
     * @param changes how each figure changed over the two years
     * @param casesFell the share in which cases fell, 0 to 1
     * @param holdersRose the share in which case holders became more
     * @param both the share in which both
     */
    public record Group(int n, Map<Followed, Changes> changes, double casesFell, double holdersRose, double both) {
        /** Copies the map. */
        public Group {
            changes = Collections.unmodifiableMap(new TreeMap<>(changes));
        }
    }

    /** The share that came down, 0 to 1; NaN where nobody started so high. */
    public double share() {
        return (double) cameDown.n() / (cameDown.n() + didNot.n());
    }

    /**
     * Tells them apart.
     *
     * @param lastYear nothing later is known
     * @param level how far above the middle council's caseload they started at least, in logarithms
     * @param fall by how much the caseload fell at least, in logarithms
     */
    public static CameDown of(PublishedPanel panel, int lastYear, double level, double fall) {
        return of(PanelChanges.figures(panel), lastYear, level, fall);
    }

    /** The same from figures that are not the panel's, all of the same councils. */
    static CameDown of(Map<Followed, PanelSeries> figures, int lastYear, double level, double fall) {
        PanelChanges changes = new PanelChanges(figures, lastYear);
        List<Start> down = new ArrayList<>();
        List<Start> not = new ArrayList<>();
        for (int council = 0; council < changes.councils(); council++) {
            for (int year = changes.firstYear(); year <= lastYear - YEARS; year++) {
                double change = changes.change(Followed.CASELOAD, council, year, year + YEARS);
                if (changes.level(council, year) >= level && !Double.isNaN(change)) {
                    (change <= -fall ? down : not).add(new Start(council, year));
                }
            }
        }
        return new CameDown(group(changes, down), group(changes, not));
    }

    private static Group group(PanelChanges changes, List<Start> starts) {
        Map<Followed, Changes> all = new EnumMap<>(Followed.class);
        for (Followed what : Followed.values()) {
            all.put(
                    what,
                    Changes.of(starts.stream()
                            .mapToDouble(start -> change(changes, what, start))
                            .toArray()));
        }
        Predicate<Start> fewer = start -> change(changes, Followed.CASES, start) < 0;
        Predicate<Start> more = start -> change(changes, Followed.CASE_HOLDERS, start) > 0;
        return new Group(starts.size(), all, share(starts, fewer), share(starts, more), share(starts, fewer.and(more)));
    }

    private static double change(PanelChanges changes, Followed what, Start start) {
        return changes.change(what, start.council(), start.year(), start.year() + YEARS);
    }

    private static double share(List<Start> starts, Predicate<Start> holds) {
        return (double) starts.stream().filter(holds).count() / starts.size();
    }
}
