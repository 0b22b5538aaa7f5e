package org.caseload.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates as days of the simulation. Time is a number of days since the midnight that opens the start date; day number d runs
 * from time d to d + 1. Immutable.
 */
public final class SimulationCalendar {

    /** 205 years: the longest horizon, 200 years, and room for a target to be sustained beyond it. */
    public static final int MOST_DAYS = 75_000;

    private final LocalDate start;
    private final int days;
    private final byte[] monthOf;
    private final List<Integer> monthEnds;

    /**
     * @param start the date whose first midnight is time 0
     * @param days how many days are covered, from 0 to {@value #MOST_DAYS}; the midnight that closes the last is covered too
     */
    public SimulationCalendar(LocalDate start, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a calendar covers 0 to " + MOST_DAYS + " days, not " + days);
        }
        this.start = start;
        this.days = days;
        this.monthOf = new byte[days + 1];
        List<Integer> ends = new ArrayList<>();
        LocalDate date = start;
        for (int day = 0; day <= days; day++, date = date.plusDays(1)) {
            monthOf[day] = (byte) (date.getMonthValue() - 1);
            if (day > 0 && date.getDayOfMonth() == 1) {
                ends.add(day);
            }
        }
        this.monthEnds = List.copyOf(ends);
    }

    public LocalDate start() {
        return start;
    }

    /** How many days are covered. */
    public int days() {
        return days;
    }

    /** The time at which a date begins; below 0 for a date before the start. */
    public double day(LocalDate date) {
        return ChronoUnit.DAYS.between(start, date);
    }

    /** The date to which a moment belongs: a midnight belongs to the day it opens. */
    public LocalDate date(double time) {
        return start.plusDays((long) Math.floor(time));
    }

    /** The month of a day, from 0 for January to 11. */
    public int monthOf(int day) {
        return day >= 0 && day <= days ? monthOf[day] : start.plusDays(day).getMonthValue() - 1;
    }

    /** The weekday of a day, from 0 for Monday to 6. */
    public int weekdayOf(int day) {
        return Math.floorMod(day + start.getDayOfWeek().getValue() - 1, 7);
    }

    /**
     * The midnights at which a month ends, after the start and up to the end: each is the time at which the first of a month
     * begins. The last day of the month that ends there is {@code date(midnight - 1)}.
     */
    public List<Integer> monthEnds() {
        return monthEnds;
    }
}
