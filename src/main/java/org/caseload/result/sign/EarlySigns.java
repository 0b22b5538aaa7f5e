package org.caseload.result.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to watch: some measures a few months after the start, in all runs, and by what they tell the runs that reach the target from
 * those that do not.
 *
 * @param succeeded how many runs reach the target by the horizon
 * @param others how many do not
 * @param signs by measure and then by date
 */
public record EarlySigns(int succeeded, int others, List<Sign> signs) {
    /** Of fewer runs on either side nothing is told apart. */
    public static final int FEWEST = 10;

    /** Copies the signs. */
    public EarlySigns {
        signs = List.copyOf(signs);
    }

    /** Whether there are enough runs of both kinds to tell them apart by anything. */
    public boolean isEnough() {
        return succeeded >= FEWEST && others >= FEWEST;
    }

    /**
     * A measure on a date.
     *
     * @param measure the key of what is read
     * @param months how many months after the start
     * @param date the day on which it is read
     * @param low the lower end of where 8 in 10 of all runs are
     * @param high its upper end
     * @param mark what tells the runs apart; empty where nothing does as far as can be told
     */
    public record Sign(String measure, int months, LocalDate date, double low, double high, Optional<Mark> mark) {
        /** Checks the parts are there. */
        public Sign {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(mark, "mark");
        }
    }

    /**
     * A level on whose better side lie 8 in 10 of the runs that reach the target.
     *
     * @param below whether less is better
     * @param level the level, in the measure's unit
     * @param ofSucceeded the share of the runs that reach the target on its better side or at it, 0 to 1
     * @param ofOthers the share of those that do not
     */
    public record Mark(boolean below, double level, double ofSucceeded, double ofOthers) {}
}
