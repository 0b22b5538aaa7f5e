package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The days on which a study is read, counted from its start date: every first of a month and the horizon, and for a full
 * reading every week as well.
 */
public final class ReadingDays {
    private static final int WEEK = 7;

    /** How often everything is read. */
    public enum Rhythm {
        /** Every week, and every first of a month. */
        WEEKLY,
        /** Every first of a month, for comparisons of many studies. */
        MONTHLY
    }

    private final LocalDate start;
    private final int horizon;
    private final int[] all;

    ReadingDays(LocalDate start, int horizon, Rhythm rhythm) {
        this.start = start;
        this.horizon = horizon;
        TreeSet<Integer> days = new TreeSet<>(monthly());
        if (rhythm == Rhythm.WEEKLY) {
            days.addAll(weekly());
        }
        all = days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All of them, rising. */
    public int[] all() {
        return all.clone();
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** The start and every seven days after it. */
    public List<Integer> weekly() {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= horizon; day += WEEK) {
            days.add(day);
        }
        return days;
    }

    /** The start, every first of a month after it, and the horizon. */
    public List<Integer> monthly() {
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
    public List<Integer> halfYearly() {
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
    public int place(int day) {
        return Arrays.binarySearch(all, day);
    }
}
