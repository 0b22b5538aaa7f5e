package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.history.Pseudonym;
import org.caseload.history.Window;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;

/** The rows that can be true, each once: none that starts after the day of its list, none that its list cannot show. */
final class CheckedLists {
    private static final String FUTURE = "it starts after the day of the list";
    private static final String BEFORE = "before the days that the list covers";
    private static final String TWICE = "it stands twice";
    private static final String ELSEWHERE = "another list that covers more holds the same";
    private static final String CLOSED = "its status says closed, but no day says when";

    private final CoveredDays covered;
    private final Map<ListKind, List<ReadRow>> rows = new EnumMap<>(ListKind.class);
    private final Map<ListKind, Window> windows = new EnumMap<>(ListKind.class);

    CheckedLists(List<ReadList> lists, CoveredDays covered) {
        this.covered = covered;
        Map<ListKind, List<ReadList>> ofKind = new EnumMap<>(ListKind.class);
        lists.stream()
                .filter(list -> covered.of(list).isPresent())
                .forEach(list -> ofKind.computeIfAbsent(asWhole(list.known().kind()), kind -> new ArrayList<>())
                        .add(list));
        ofKind.forEach(this::choose);
    }

    /** The rows of a kind; none where no list was given. */
    List<ReadRow> rows(ListKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** The days that the lists of a kind cover; empty where none was given. */
    Optional<Window> window(ListKind kind) {
        return Optional.ofNullable(windows.get(kind));
    }

    private static ListKind asWhole(ListKind kind) {
        return kind == ListKind.CARE_EPISODES ? ListKind.CARE : kind;
    }

    private void choose(ListKind kind, List<ReadList> lists) {
        Map<String, List<ReadList>> systems = new LinkedHashMap<>();
        lists.forEach(list -> systems.computeIfAbsent(list.known().system(), system -> new ArrayList<>())
                .add(list));
        List<ReadList> best = systems.values().stream()
                .max(Comparator.comparing((List<ReadList> of) -> days(of))
                        .thenComparing(of ->
                                of.stream().mapToInt(list -> list.rows().size()).sum()))
                .orElseThrow();
        systems.values().stream()
                .filter(of -> of != best)
                .flatMap(List::stream)
                .forEach(list -> list.leaveOutAll(ELSEWHERE));
        windows.put(kind, covered.of(best.get(0)).orElseThrow());
        List<ReadRow> kept = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (ReadList list : best) {
            for (ReadRow row : list.rows()) {
                checked(row, kind, seen).ifPresent(kept::add);
            }
        }
        if (kind == ListKind.CARE) {
            kept = CareEpisodes.joined(kept);
        }
        rows.put(kind, kept.stream().filter(row -> isShown(row, kind)).toList());
    }

    private long days(List<ReadList> lists) {
        return lists.stream()
                .mapToLong(list -> covered.of(list).orElseThrow().days())
                .max()
                .orElse(0);
    }

    private Optional<ReadRow> checked(ReadRow row, ListKind kind, Set<List<Object>> seen) {
        LocalDate asOf = windows.get(kind).asOf();
        if (row.started().isAfter(asOf)) {
            row.list().leaveOut(row.row(), "", FUTURE);
            return Optional.empty();
        }
        Optional<Pseudonym> whose = kind == ListKind.WORKERS ? row.worker() : Optional.empty();
        if (!seen.add(List.of(row.child(), row.started(), whose, row.code(ListField.WORK)))) {
            row.list().leaveOut(row.row(), "", TWICE);
            return Optional.empty();
        }
        if (row.ended().isEmpty() && row.means(ListField.STATUS, "closed")) {
            row.list().leaveOut(row.row(), "", CLOSED);
            return Optional.empty();
        }
        if (row.ended().isPresent() && row.ended().get().isAfter(asOf)) {
            row.list().remark(row.row(), "", "it ends after the day of the list: read as open");
            return Optional.of(row.stillOpen());
        }
        return Optional.of(row);
    }

    private boolean isShown(ReadRow row, ListKind kind) {
        LocalDate first = windows.get(kind).first();
        boolean shown = kind == ListKind.WORKERS
                || kind == ListKind.NEED_PLANS
                || !(kind == ListKind.REFERRALS ? row.started() : row.end()).isBefore(first);
        if (!shown) {
            row.list().leaveOut(row.row(), "", BEFORE);
        }
        return shown;
    }
}
