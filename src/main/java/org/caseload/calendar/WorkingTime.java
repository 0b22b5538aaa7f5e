package org.caseload.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Working time τ: it grows evenly by 1 over each working day and stands still on all others. Working days are Monday to
 * Friday less England's bank holidays. τ is 0 at time 0, and below 0 before.
 *
 * <p>Exact over the calendar's days and {@value #DAYS_BEFORE} days before them; further out it grows at its mean speed.
 * Looking up takes constant time. Immutable.
 */
public final class WorkingTime {

    /** Working days in a year less bank holidays, as official absence figures count them (DfE: FTE × 253). */
    public static final double WORKING_DAYS_PER_YEAR = 253;

    private static final double DAYS_PER_YEAR = 365.25;

    /** How far before the start working time is exact: enough to date cases and absences of the start state. */
    private static final int DAYS_BEFORE = 1_100;

    private final double perDay;

    /** Working time at each midnight, from {@link #DAYS_BEFORE} days before the start to the end. */
    private final int[] atMidnight;

    private final boolean[] working;

    /** The day number of each working day, the first of which has the number {@link #firstNumber}. */
    private final int[] workingDays;

    private final int firstNumber;

    private WorkingTime(int days, double perDay, IntPredicate isWorking) {
        this.perDay = perDay;
        this.working = new boolean[DAYS_BEFORE + days];
        this.atMidnight = new int[working.length + 1];
        int count = 0;
        for (int i = 0; i < working.length; i++) {
            working[i] = isWorking.test(i - DAYS_BEFORE);
            count += working[i] ? 1 : 0;
            atMidnight[i + 1] = count;
        }
        this.firstNumber = -atMidnight[DAYS_BEFORE];
        this.workingDays = new int[count];
        for (int i = 0; i < working.length; i++) {
            if (working[i]) {
                workingDays[atMidnight[i]] = i - DAYS_BEFORE;
            }
        }
        for (int i = 0; i < atMidnight.length; i++) {
            atMidnight[i] += firstNumber;
        }
    }

    /** Working time in England. Finding the bank holidays takes a moment: make one and share it. */
    public static WorkingTime england(SimulationCalendar calendar) {
        LocalDate start = calendar.start();
        Set<LocalDate> holidays = BankHolidays.inEngland(
                start.minusDays(DAYS_BEFORE).getYear(),
                start.plusDays(calendar.days()).getYear());
        return new WorkingTime(calendar.days(), WORKING_DAYS_PER_YEAR / DAYS_PER_YEAR, day -> {
            LocalDate date = start.plusDays(day);
            return !isWeekend(date) && !holidays.contains(date);
        });
    }

    /** The first day of a month that is a working day in England. */
    static LocalDate firstWorkingDay(int year, int month) {
        Set<LocalDate> holidays = BankHolidays.inEngland(year, year);
        LocalDate day = LocalDate.of(year, month, 1);
        while (isWeekend(day) || holidays.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Working time without bank holidays, for models without a season: every Monday to Friday. */
    public static WorkingTime mondayToFriday(SimulationCalendar calendar) {
        LocalDate start = calendar.start();
        return new WorkingTime(calendar.days(), 5.0 / 7, day -> !isWeekend(start.plusDays(day)));
    }

    /** Working time that never stands still, for models reduced to what can be worked out exactly. */
    public static WorkingTime everyDay(SimulationCalendar calendar) {
        return new WorkingTime(calendar.days(), 1, day -> true);
    }

    /** Whether a day is a working day; beyond the exact days, where days are not told apart, always true. */
    public boolean isWorkingDay(int day) {
        int i = day + DAYS_BEFORE;
        return i < 0 || i >= working.length || working[i];
    }

    /** Working time at a moment, in working days since time 0. */
    public double elapsed(double time) {
        double day = Math.floor(time);
        if (day < -DAYS_BEFORE) {
            return atMidnight[0] + (time + DAYS_BEFORE) * perDay;
        }
        if (day >= working.length - DAYS_BEFORE) {
            return atMidnight[working.length] + (time - (working.length - DAYS_BEFORE)) * perDay;
        }
        int i = (int) day + DAYS_BEFORE;
        return working[i] ? atMidnight[i] + (time - day) : atMidnight[i];
    }

    /**
     * The earliest moment at which working time has reached a value. A whole number is reached at the end of a working day,
     * so the moment for the working time of a Sunday is the Friday before: see {@link #after} for durations from a moment.
     */
    public double when(double workingTime) {
        double number = Math.ceil(workingTime) - 1;
        double k = number - firstNumber;
        if (k < 0) {
            return (workingTime - atMidnight[0]) / perDay - DAYS_BEFORE;
        }
        if (k >= workingDays.length) {
            return working.length - DAYS_BEFORE + (workingTime - atMidnight[working.length]) / perDay;
        }
        return workingDays[(int) k] + (workingTime - number);
    }

    /** The earliest moment, not before the given one, at which so many working days have passed since then. */
    public double after(double time, double workingDays) {
        return Math.max(time, when(elapsed(time) + workingDays));
    }

    /** How many working days there are to a day in the long run: 253/365.25 in England. */
    public double workingDaysPerDay() {
        return perDay;
    }
}
