package org.caseload.random;

import java.util.Objects;

/**
 * How long something lasts: a law and the days it counts in.
 *
 * @param law the law of the number of days
 * @param working whether these are working days, which stand still at weekends and on bank holidays; else calendar days
 * @param text the law as it was written, for printing
 */
public record DurationLaw(Law law, boolean working, String text) {

    public DurationLaw {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(text, "text");
    }

    public static DurationLaw ofCalendarDays(Law law, String text) {
        return new DurationLaw(law, false, text);
    }

    public static DurationLaw ofWorkingDays(Law law, String text) {
        return new DurationLaw(law, true, text);
    }

    /** The same law with every duration multiplied, under the same text. */
    public DurationLaw scaled(double factor) {
        return new DurationLaw(law.scaled(factor), working, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
