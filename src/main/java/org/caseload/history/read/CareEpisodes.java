package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.Pseudonym;
import org.caseload.history.list.ListField;

/** Joins the episodes of the looked after children return, a new one with each placement or legal status, to whole times in care. */
final class CareEpisodes {
    private static final String SHORT_BREAKS = "it is of a series of short breaks";
    private static final String EARLIER =
            "care began before this episode, in a year of which no return is given; the first day of"
                    + " the episode was taken in its place";
    private static final String JOINED = "joined to the time in care that it goes on with";

    private CareEpisodes() {}

    static List<ReadRow> joined(List<ReadRow> rows) {
        Map<Pseudonym, List<ReadRow>> children = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            if (row.means(ListField.LEGAL_STATUS, "short-breaks")) {
                row.list().leaveOut(row.row(), "", SHORT_BREAKS);
            } else {
                children.computeIfAbsent(row.child(), child -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ReadRow> whole = new ArrayList<>();
        for (List<ReadRow> episodes : children.values()) {
            episodes.sort((one, other) -> one.started().compareTo(other.started()));
            join(episodes, whole);
        }
        return whole;
    }

    private static void join(List<ReadRow> episodes, List<ReadRow> whole) {
        ReadRow first = episodes.get(0);
        ReadRow last = first;
        for (ReadRow next : episodes.subList(1, episodes.size())) {
            if (goesOn(last, next)) {
                next.list().leaveOutQuietly(JOINED);
            } else {
                whole.add(between(first, last));
                first = next;
            }
            last = next;
        }
        whole.add(between(first, last));
    }

    /** An episode goes on with one that ended on its first day or the day before, unless it says that care begins. */
    private static boolean goesOn(ReadRow last, ReadRow next) {
        Optional<LocalDate> ended = last.ended();
        boolean adjacent = ended.isPresent() && !ended.get().plusDays(1).isBefore(next.started());
        boolean says = last.means(ListField.REASON, "goes-on") || next.means(ListField.BEGAN_AS, "goes-on");
        return ended.isPresent() && says && adjacent && !next.means(ListField.BEGAN_AS, "starts");
    }

    private static ReadRow between(ReadRow first, ReadRow last) {
        boolean guessed = first.means(ListField.BEGAN_AS, "goes-on");
        if (guessed) {
            first.list().remark(first.row(), "", EARLIER);
        }
        return new ReadRow(
                first.list(),
                first.row(),
                first.child(),
                first.started(),
                last.ended(),
                first.referred(),
                last.codes(),
                last.team(),
                last.worker(),
                last.family(),
                guessed);
    }
}
