package org.caseload.history.read;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.history.Window;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListKind;
import org.caseload.words.EnglishDate;

/** Which days each list covers: a list is of a day, and shows what was open on any day of a window that ends with it. */
final class CoveredDays {
    /** Annex A covers six months. */
    private static final int ANNEX_A_MONTHS = 6;

    /** A day so far from the next one is a slip of somebody's hand: some case starts or ends every few days. */
    private static final long LONGEST_GAP = 31;

    private final Map<String, LocalDate> asOf = new HashMap<>();
    private final Map<ReadList, Window> windows = new HashMap<>();

    /** Of so few days each may be far from the next one. Assumption. */
    private static final int FEW = 30;

    /**
     * Finds them.
     *
     * @param given the day that the user says; empty to take it from the lists
     */
    CoveredDays(List<ReadList> lists, Optional<LocalDate> given) {
        for (ReadList list : lists) {
            String system = list.known().system();
            if (!asOf.containsKey(system)) {
                find(
                                system,
                                lists.stream()
                                        .filter(of -> of.known().system().equals(system))
                                        .toList(),
                                given)
                        .ifPresent(day -> asOf.put(system, day));
            }
            Optional.ofNullable(asOf.get(system))
                    .ifPresent(day -> windows.put(list, window(list, alike(list, lists), day)));
        }
    }

    /** The days of a list; empty where no row of its system has a day. */
    Optional<Window> of(ReadList list) {
        return Optional.ofNullable(windows.get(list));
    }

    /** The last day of all. */
    Optional<LocalDate> asOf() {
        return asOf.values().stream().max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> find(String system, List<ReadList> lists, Optional<LocalDate> given) {
        Optional<LocalDate> stated =
                lists.stream().flatMap(list -> list.stated().stream()).findFirst();
        if (given.isPresent()) {
            return Optional.of(stated.filter(day -> day.isBefore(given.get())).orElse(given.get()));
        }
        Optional<LocalDate> newest = newest(lists);
        if (stated.isPresent() || newest.isEmpty()) {
            return stated;
        }
        LocalDate yearEnd = yearEnd(newest.get());
        boolean ofYear = system.equals(KnownList.CENSUS)
                || system.equals(KnownList.RETURN_OF_CARE)
                        && newest.get().plusDays(LONGEST_GAP).isAfter(yearEnd);
        LocalDate day = ofYear ? yearEnd : newest.get();
        lists.get(0)
                .remark(
                        0,
                        "",
                        "taken to be of " + EnglishDate.day(day)
                                + (ofYear ? ", the end of the year that it covers" : ", the newest day in it")
                                + "; say --as-of if it is not");
        return Optional.of(day);
    }

    private static Optional<LocalDate> newest(List<ReadList> lists) {
        List<LocalDate> days = lists.stream()
                .flatMap(list -> list.rows().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.started()), row.ended().stream()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return withoutSlips(days);
    }

    /** The first of these days, in their order, that is not alone; of few days the first. */
    private static Optional<LocalDate> withoutSlips(List<LocalDate> days) {
        if (days.size() < FEW) {
            return days.stream().findFirst();
        }
        int first = 0;
        while (first + 1 < days.size()
                && Math.abs(ChronoUnit.DAYS.between(days.get(first), days.get(first + 1))) > LONGEST_GAP) {
            first++;
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(first + 1 < days.size() ? first : 0));
    }

    /** The rows of a list and of others of its kind, such as those of other teams or years. */
    private static List<ReadRow> alike(ReadList list, List<ReadList> lists) {
        return lists.stream()
                .filter(of -> of.known().equals(list.known()))
                .flatMap(of -> of.rows().stream())
                .toList();
    }

    private static Window window(ReadList list, List<ReadRow> alike, LocalDate asOf) {
        if (!NoList.isNeeded(list.known())) {
            return new Window(asOf, asOf);
        }
        boolean timed = isTimed(list.known().kind());
        if (timed
                && !list.rows().isEmpty()
                && alike.stream().noneMatch(row -> row.ended().isPresent())) {
            list.remark(0, "", "no row of it has ended: read as a list of what is open on one day");
            return new Window(asOf, asOf);
        }
        LocalDate first = switch (list.known().system()) {
            case KnownList.ANNEX_A -> asOf.minusMonths(ANNEX_A_MONTHS);
            case KnownList.CENSUS, KnownList.RETURN_OF_CARE ->
                yearEnd(asOf).minusYears(1).plusDays(1);
            default -> earliest(list, alike, asOf);
        };
        return new Window(first, asOf);
    }

    /** Where no rule says how far back a list goes: to the first day on which any of it ended. */
    private static LocalDate earliest(ReadList list, List<ReadRow> alike, LocalDate asOf) {
        boolean timed = isTimed(list.known().kind());
        List<LocalDate> days = alike.stream()
                .flatMap(row -> timed ? row.ended().stream() : Stream.of(row.started()))
                .filter(day -> !day.isAfter(asOf))
                .distinct()
                .sorted()
                .toList();
        LocalDate first = withoutSlips(days).orElse(asOf);
        list.remark(
                0,
                "",
                "taken to cover the days from " + EnglishDate.day(first) + ", "
                        + (timed ? "the first day on which any of it ended" : "its first day"));
        return first;
    }

    private static boolean isTimed(ListKind kind) {
        return kind != ListKind.REFERRALS && kind != ListKind.UNUSED && kind != ListKind.ENQUIRIES;
    }

    private static LocalDate yearEnd(LocalDate day) {
        LocalDate thisYear = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
    }
}
