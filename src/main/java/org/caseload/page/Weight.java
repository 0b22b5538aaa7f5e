package org.caseload.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.result.StatedInput;

/** What decides most first, then what is only assumed, what is published, and what follows from that. */
enum Weight {
    DECIDES("These decide most: put your own in where you know better", ""),
    ASSUMED("Assumed, since nobody publishes it", "Assumed. "),
    PUBLISHED("Published", "Published. "),
    WORKED_OUT("Worked out from published figures", "Worked out from published figures. "),
    UNSOURCED("Stated without a source", ""),
    FOR_ANALYSTS("Written as in files, for analysts", "");

    /** As the head of a first scenario says it, most first. */
    private static final List<String> DECIDING = List.of(
            "department\\.cases",
            "department\\.workforce\\.teams\\..*\\.in-post\\..*",
            "department\\.workforce\\.turnover",
            "department\\.workforce\\.vacancies",
            "department\\.workforce\\.agency(\\..*)?",
            "department\\.workforce\\.recruitment\\.time-to-start");

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
        while (place < DECIDING.size() && !value.path().matches(DECIDING.get(place))) {
            place++;
        }
        return of(value) == FOR_ANALYSTS ? DECIDING.size() : place;
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
