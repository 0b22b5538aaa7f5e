package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<List<Object>, ReadRow> once = new LinkedHashMap<>();
        for (ReadList list : best) {
            for (ReadRow row : list.rows()) {
                checked(row, kind).ifPresent(of -> keep(of, kind, once));
            }
        }
        List<ReadRow> kept = new ArrayList<>(once.values());
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

    /** Of two rows that say the same thing began, the one that says when it ended: a case goes on into next year's list. */
    private static void keep(ReadRow row, ListKind kind, Map<List<Object>, ReadRow> once) {
        Optional<Pseudonym> whose = kind == ListKind.WORKERS ? row.worker() : Optional.empty();
        List<Object> key = List.of(row.child(), row.started(), whose, row.code(ListField.WORK));
        ReadRow other = once.putIfAbsent(key, row);
        if (other == null) {
            return;
        }
        boolean later = other.ended().isEmpty() && row.ended().isPresent();
        ReadRow stays = later ? row : other;
        ReadRow goes = later ? other : row;
        once.put(key, stays);
        boolean here = stays.list().toString().equals(goes.list().toString());
        goes.list().leaveOut(goes.row(), "", TWICE, "as row " + stays.row() + (here ? "" : " of " + stays.list()));
    }

    private Optional<ReadRow> checked(ReadRow row, ListKind kind) {
        LocalDate asOf = windows.get(kind).asOf();
        if (row.started().isAfter(asOf)) {
            row.list().leaveOut(row.row(), "", FUTURE);
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
