package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.Handover;
import org.caseload.history.Pseudonym;
import org.caseload.history.Watched;
import org.caseload.history.Window;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;

/** Finds handovers in lists that say which worker held a child's case from when to when. */
final class ReadHandovers {
    /** The reason of a child's first worker. */
    private static final String FIRST = "FCONTA";

    /** Whoever follows later than this does not take a case over: it was closed. Assumption. */
    private static final int LONGEST_BETWEEN = 31;

    private final CheckedLists lists;

    ReadHandovers(CheckedLists lists) {
        this.lists = lists;
    }

    Watched<Handover> watched() {
        Optional<Window> window = lists.window(ListKind.WORKERS);
        if (window.isEmpty()) {
            return Watched.nothing();
        }
        List<ReadRow> rows = lists.rows(ListKind.WORKERS);
        boolean roles = rows.stream().anyMatch(row -> row.means(ListField.ROLE, "holds"));
        Map<Pseudonym, List<ReadRow>> children = new LinkedHashMap<>();
        for (ReadRow row : rows) {
            if (roles && !row.means(ListField.ROLE, "holds")) {
                row.list().leaveOutQuietly("who is involved does not hold the case");
            } else if (row.worker().isEmpty()) {
                row.list().leaveOutQuietly("no worker is named");
            } else {
                children.computeIfAbsent(row.child(), child -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Handover> handovers = new ArrayList<>();
        children.values().forEach(workers -> of(workers, window.get(), handovers));
        return Watched.of(window.get(), handovers);
    }

    private static void of(List<ReadRow> workers, Window window, List<Handover> handovers) {
        workers.sort(Comparator.comparing(ReadRow::started));
        for (int i = 1; i < workers.size(); i++) {
            ReadRow before = workers.get(i - 1);
            ReadRow after = workers.get(i);
            LocalDate latest = before.end().equals(LocalDate.MAX)
                    ? LocalDate.MAX
                    : before.end().plusDays(LONGEST_BETWEEN);
            boolean another = !before.worker().equals(after.worker()) && !after.means(ListField.CHANGE, FIRST);
            if (another && !after.started().isAfter(latest) && window.holds(after.started())) {
                handovers.add(new Handover(after.child(), after.started(), after.code(ListField.CHANGE)));
            }
        }
    }
}
