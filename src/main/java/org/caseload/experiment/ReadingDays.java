package org.caseload.experiment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    /**
     * The dates that may be asked about, in words, such as "the first of a month from 2018-08-01 to 2020-07-01, such as 2019-08, or the
     * horizon, 2020-07-17"; the horizon alone where no month begins before it.
     */
    public String permitted() {
        List<LocalDate> firsts = monthly().stream()
                .filter(day -> day > 0 && day < horizon)
                .map(this::date)
                .toList();
        String last = "the horizon, " + date(horizon);
        if (firsts.isEmpty()) {
            return last;
        }
        return "the first of a month from " + firsts.get(0) + " to " + firsts.get(firsts.size() - 1) + ", such as "
                + YearMonth.from(firsts.get(firsts.size() / 2)) + ", or " + last;
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

    /** The reading nearest to so many months after the start; empty where the study is over by then. */
    public OptionalInt after(int months) {
        LocalDate date = start.plusMonths(months);
        return date.isBefore(start.plusDays(horizon))
                ? OptionalInt.of(nearest((int) (date.toEpochDay() - start.toEpochDay())))
                : OptionalInt.empty();
    }

    /** The start, the middle and the horizon, each day once: over a single day the middle is the start. */
    public int[] startMiddleEnd() {
        return IntStream.of(0, horizon / 2, horizon).distinct().toArray();
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
