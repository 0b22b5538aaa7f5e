package org.caseload.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.result.StatedInput;

/** What decides most first, then what is only assumed, what is published, and what follows from that. */
enum Weight {
    DECIDES("These decide most: put your own in where you know better", ""),
    ASSUMED("Assumed, since nobody publishes it", "Assumed. "),
    PUBLISHED("Published", "Published. "),
    WORKED_OUT("Worked out from published figures", "Worked out from published figures. "),
    UNSOURCED("Stated without a source", ""),
    FOR_ANALYSTS("Written as in files, for analysts", "");

    /**
     * Values that decide much.
     *
     * @param paths their keys, as a regular expression
     * @param meaning what they mean, for somebody who never reads the files; empty where the language says it as plainly
     */
    private record Deciding(String paths, String meaning) {}

    /** As the head of a first scenario says it, most first. */
    private static final List<Deciding> DECIDING = List.of(
            new Deciding("department\\.cases", "All cases that workers hold on the start date."),
            new Deciding(
                    "department\\.workforce\\.teams\\..*\\.in-post\\..*",
                    "Staff in post on the start date, in full-time equivalents. The word balance leaves it to be worked out from turnover."),
            new Deciding(
                    "department\\.workforce\\.turnover",
                    "Share of permanent social workers who leave in a year, such as 15 %."),
            new Deciding("department\\.workforce\\.vacancies", ""),
            new Deciding(
                    "department\\.workforce\\.agency(\\..*)?",
                    "Agency staff in post on the start date, such as 42 FTE, or as a share of all staff, such as 28 %."),
            new Deciding("department\\.workforce\\.recruitment\\.time-to-start", ""));

    final String heading;
    final String kind;

    Weight(String heading, String kind) {
        this.heading = heading;
        this.kind = kind;
    }

    static Weight of(StatedInput value) {
        String basis = value.basis();
        if (value.value().matches("[{\\[].*") && !VaryingFields.hold(value.value())) {
            return FOR_ANALYSTS;
        }
        if (value.assumed() || basis.startsWith(KnownPage.REPLACE)) {
            return ASSUMED;
        }
        return basis.isEmpty() ? UNSOURCED : basis.startsWith("derived") ? WORKED_OUT : PUBLISHED;
    }

    /** Where among those that decide most; as many as there are for others. */
    private static int place(StatedInput value) {
        int place = 0;
        while (place < DECIDING.size()
                && !value.path().matches(DECIDING.get(place).paths())) {
            place++;
        }
        return of(value) == FOR_ANALYSTS ? DECIDING.size() : place;
    }

    /** What a value that decides much means, in plain words; empty where the language says it as plainly. */
    static Optional<String> meaning(StatedInput value) {
        return DECIDING.stream()
                .filter(one -> value.path().matches(one.paths()))
                .map(Deciding::meaning)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** All values by their weight, each group in its order. */
    static Map<Weight, List<StatedInput>> groups(List<StatedInput> values) {
        Map<Weight, List<StatedInput>> groups = new EnumMap<>(Weight.class);
        for (StatedInput value : values) {
            boolean decides = Weight.place(value) < Weight.DECIDING.size();
            groups.computeIfAbsent(decides ? Weight.DECIDES : Weight.of(value), group -> new ArrayList<>())
                    .add(value);
        }
        groups.getOrDefault(Weight.DECIDES, new ArrayList<>()).sort(Comparator.comparingInt(Weight::place));
        return groups;
    }
}
