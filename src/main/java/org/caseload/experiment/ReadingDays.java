package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The days on which a study is read, counted from its start date: every week, every first of a month, and the horizon. */
final class ReadingDays {
    private static final int WEEK = 7;

    private final LocalDate start;
    private final int horizon;
    private final int[] all;

    ReadingDays(LocalDate start, int horizon) {
        this.start = start;
        this.horizon = horizon;
        TreeSet<Integer> days = new TreeSet<>(weekly());
        days.addAll(monthly());
        all = days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All of them, rising. */
    int[] all() {
        return all.clone();
    }

    LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** The start and every seven days after it. */
    List<Integer> weekly() {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= horizon; day += WEEK) {
            days.add(day);
        }
        return days;
    }

    /** The start, every first of a month after it, and the horizon. */
    List<Integer> monthly() {
        TreeSet<Integer> days = new TreeSet<>(List.of(0, horizon));
        LocalDate first = start.withDayOfMonth(1).plusMonths(1);
        LocalDate end = start.plusDays(horizon);
        while (!first.isAfter(end)) {
            days.add((int) (first.toEpochDay() - start.toEpochDay()));
            first = first.plusMonths(1);
        }
        return List.copyOf(days);
    }

    /** The start, every six months after it, and the horizon. */
    List<Integer> halfYearly() {
        TreeSet<Integer> days = new TreeSet<>(List.of(0, horizon));
        for (int months = 6; !start.plusMonths(months).isAfter(start.plusDays(horizon)); months += 6) {
            LocalDate date = start.plusMonths(months);
            days.add(nearest((int) (date.toEpochDay() - start.toEpochDay())));
        }
        return List.copyOf(days);
    }

    private int nearest(int wanted) {
        int best = all[0];
        for (int day : all) {
            best = Math.abs(day - wanted) < Math.abs(best - wanted) ? day : best;
        }
        return best;
    }

    /** Place of a day among all of them. */
    int place(int day) {
        return Arrays.binarySearch(all, day);
    }
}
