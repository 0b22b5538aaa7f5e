package org.caseload.statistics.survival;

/**
 * One time to an end, as far as it was watched: from an age at which watching began, because until then nobody would have seen the end,
 * to the end or to the age at which watching stopped. Ages are counted from the beginning, in any one unit.
 *
 * @param entry the age above which an end would have been seen; below every possible age, such as -1, where it was watched from
 *     its beginning
 * @param exit the age at the end, or up to which it was watched; above the entry
 * @param cause of what kind the end was, from 1; {@link #GOES_ON} where it had not ended
 */
public record WatchedSpan(double entry, double exit, int cause) {
    /** The cause of what had not ended when watching stopped. */
    public static final int GOES_ON = 0;

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it was never watched, an age is not finite, or the cause is below 0
     */
    public WatchedSpan {
        if (!(entry < exit) || !Double.isFinite(entry) || !Double.isFinite(exit) || cause < GOES_ON) {
            throw new IllegalArgumentException(
                    "a span is watched from one age to a later one, not from " + entry + " to " + exit);
        }
    }

    /** Whether its end was seen. */
    public boolean ended() {
        return cause != GOES_ON;
    }
}
