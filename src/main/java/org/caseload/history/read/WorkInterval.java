package org.caseload.history.read;

import java.time.LocalDate;
import org.caseload.history.KindOfWork;

/**
 * A time that lists show of a child in one kind of work, in half days so that what begins and ends on one day takes time.
 *
 * @param work the kind of work
 * @param from its first half day
 * @param to the half day after its last; {@link #OPEN} while it is open
 * @param row the row that shows it
 * @param guessed whether no list says when it began
 */
record WorkInterval(KindOfWork work, long from, long to, ReadRow row, boolean guessed) {
    static final long OPEN = Long.MAX_VALUE;

    static WorkInterval of(KindOfWork work, LocalDate from, LocalDate to, ReadRow row) {
        long first = 2 * from.toEpochDay();
        long last = to.equals(LocalDate.MAX) ? OPEN : 2 * to.toEpochDay();
        return new WorkInterval(work, first, Math.max(first + 1, last), row, row.guessed());
    }

    /** The same with a start that no list says. */
    WorkInterval guess() {
        return new WorkInterval(work, from, to, row, true);
    }

    boolean covers(long halfDay) {
        return from <= halfDay && halfDay < to;
    }

    /** Whose work it is where several kinds overlap: what began and ended on this day, then care, a plan, an assessment, need. */
    int rank() {
        boolean withinADay = to - from == 1;
        int first = withinADay ? KindOfWork.values().length : 0;
        return first
                + switch (work) {
                    case CHILD_IN_NEED -> 0;
                    case ASSESSMENT -> 1;
                    case PROTECTION_PLAN -> 2;
                    case LOOKED_AFTER -> 3;
                };
    }

    static LocalDate day(long halfDay) {
        return LocalDate.ofEpochDay(Math.floorDiv(halfDay, 2L));
    }
}
