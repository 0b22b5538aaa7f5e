package org.caseload.measure.state;

import org.caseload.calendar.WorkingTime;
import org.caseload.quantity.StatedDecimals;

/**
 * Of the open cases of one stage, how many are past its statutory limit at a midnight. Cases are counted by the working day on
 * which their clock started, which is enough where the limit is a whole number of working days; others are rounded down.
 */
final class OpenPastLimit {
    private final WorkingTime workingTime;
    private final double first;
    private final int limit;

    /** Open cases by the working day of their clock's start; all that were past the limit before the first midnight are at 0. */
    private final int[] open;

    OpenPastLimit(WorkingTime workingTime, double limit, int days) {
        this.workingTime = workingTime;
        this.limit = (int) StatedDecimals.floor(limit);
        first = workingTime.elapsed(0);
        open = new int[days + this.limit + 4];
    }

    /** A case enters or leaves the stage, whose clock started at a moment in working time. */
    void change(double clockStarted, int more) {
        open[place(clockStarted)] += more;
    }

    private int place(double clockStarted) {
        int day = (int) StatedDecimals.floor(clockStarted - first);
        return Math.max(0, day + limit + 1);
    }

    /** Open cases past the limit at a midnight. */
    int at(int day) {
        int last = (int) StatedDecimals.floor(workingTime.elapsed(day) - first);
        int count = 0;
        for (int d = 0; d <= last; d++) {
            count += open[d];
        }
        return count;
    }
}
