package org.caseload.report.glance;

import org.caseload.result.Observation;
import org.caseload.words.Numbers;

/**
 * How far a number may be off, in brackets behind it; nothing is said of so few runs that nobody could know.
 *
 * @param runs how many runs there are
 */
record Hedge(int runs) {
    /** Fewer runs than these tell no tenth from another: one in ten of them would be two or three runs. */
    static final int FEWEST = 30;

    /** Whether there are enough runs to say how far numbers may be off. */
    boolean isClaimed() {
        return runs >= FEWEST;
    }

    /** Where eight runs in ten lie, such as " (16.9 to 20.9)". */
    String runs(Observation reading, int decimals) {
        return isClaimed() && Double.isFinite(reading.p10())
                ? " (" + Numbers.interval(reading.p10(), reading.p90(), decimals) + ")"
                : "";
    }

    /** The interval of a mean, such as " (95 %: 7.2 to 7.6)"; the ends are given from the lower to the higher. */
    String mean(double low, double high, int decimals) {
        return isClaimed() && Double.isFinite(low) ? " (95 %: " + Numbers.interval(low, high, decimals) + ")" : "";
    }

    /** The interval of a share, such as " (95 %: 3 to 12 %)". */
    String share(double low, double high) {
        return isClaimed() && Double.isFinite(low) ? " (95 %: " + Numbers.shareInterval(low, high) + ")" : "";
    }
}
