package org.caseload.engine;

import java.util.Arrays;

/**
 * The alarms of later days, day by day and in no order within a day: most of them are moved or cancelled before their day comes, and
 * whatever comes on its day is put in order then. What lies more than about three years ahead stands together in one list until it
 * comes nearer.
 */
final class LaterDays {
    /** Days ahead that have a list of their own; a power of two. */
    private static final int DAYS = 1 << 10;

    private static final int MASK = DAYS - 1;

    /** The list of all that lies farther ahead. */
    private static final int FAR = DAYS;

    private final Alarm[][] lists = new Alarm[DAYS + 1][];
    private final int[] sizes = new int[DAYS + 1];
    private int size;

    /** The last day that was taken; everything here comes after it. */
    private long today = -1;

    /** The day on which the far list is looked through again: before any of it is due. */
    private long nextLook = DAYS / 2;

    int size() {
        return size;
    }

    /** Enters an alarm of a day after the last that was taken. */
    void add(Alarm alarm) {
        long day = (long) alarm.time();
        put(alarm, day - today < DAYS ? (int) day & MASK : FAR);
    }

    private void put(Alarm alarm, int list) {
        int place = sizes[list]++;
        if (lists[list] == null) {
            lists[list] = new Alarm[8];
        } else if (place == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], 2 * place);
        }
        lists[list][place] = alarm;
        size++;
        alarm.list = list;
        alarm.place = place;
    }

    /** Takes an alarm out. */
    void remove(Alarm alarm) {
        int list = alarm.list;
        int last = --sizes[list];
        Alarm moved = lists[list][last];
        lists[list][alarm.place] = moved;
        moved.place = alarm.place;
        lists[list][last] = null;
        size--;
        alarm.list = Alarm.TODAY;
        alarm.place = -1;
    }

    /** Whether an alarm that is here would stand in the same list at another time. */
    boolean stays(Alarm alarm, double time) {
        return alarm.list != FAR && (long) time == (long) alarm.time();
    }

    /**
     * Goes on to the next day that has alarms here, or to a day that comes before it.
     *
     * @param atMost the farthest day to go to, unless it is past
     * @return the day, whose alarms are to be taken now
     */
    long goOn(long atMost) {
        if (size == sizes[FAR]) {
            today = Math.max(today + 1, Math.min(atMost, firstFarDay()));
            lookThroughFar();
            return today;
        }
        do {
            today++;
            if (today >= nextLook) {
                lookThroughFar();
            }
        } while (sizes[(int) today & MASK] == 0 && today < atMost);
        return today;
    }

    private long firstFarDay() {
        long first = Long.MAX_VALUE;
        for (int n = 0; n < sizes[FAR]; n++) {
            first = Math.min(first, (long) lists[FAR][n].time());
        }
        return first;
    }

    /** Whatever has come near enough gets into the list of its day. */
    private void lookThroughFar() {
        nextLook = today + DAYS / 2;
        for (int n = sizes[FAR] - 1; n >= 0; n--) {
            Alarm alarm = lists[FAR][n];
            long day = (long) alarm.time();
            if (day - today < DAYS) {
                remove(alarm);
                put(alarm, (int) day & MASK);
            }
        }
    }

    /** Takes one alarm of the day gone on to, or null when there is none left. */
    Alarm takeOne() {
        int list = (int) today & MASK;
        if (sizes[list] == 0) {
            return null;
        }
        Alarm alarm = lists[list][sizes[list] - 1];
        remove(alarm);
        return alarm;
    }

    /** Forgets everything. */
    void clear() {
        for (int list = 0; list <= FAR; list++) {
            while (sizes[list] > 0) {
                remove(lists[list][sizes[list] - 1]);
            }
        }
    }
}
