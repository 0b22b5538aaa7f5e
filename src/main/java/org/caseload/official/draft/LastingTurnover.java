package org.caseload.official.draft;

import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;

/**
 * How many leave a council in the long run. Of one year's turnover most that sets it apart from England's is chance, so as much is taken of
 * the mean distance of five years as has lasted in the past (empirical Bayes).
 *
 * @param percent leavers in % of staff in post
 * @param england England's of the year, in %
 * @param distance the council's mean distance from England's, in points
 * @param weight share of it that is taken, 0 to 1
 * @param from the first of the years
 * @param to the last of them
 */
record LastingTurnover(double percent, double england, double distance, double weight, int from, int to) {
    private static final int YEARS = 5;

    /**
     * Variance of a year about its council's mean over that of councils' means, both of distances from England: 5.5 ÷ 3.8 points, squared.
     * DfE, workforce census 2018 to 2022, 146 councils. Turnover of the next year is foretold to 5.6 points by it (2023 and 2024), by that of
     * the year alone to 7.5.
     */
    private static final double NOISE_OVER_LASTING = 2.1;

    /** Nobody's staff never leave: less is what a small council's years of chance make. An assumption. */
    private static final double LEAST = 2;

    /** Of a council up to a year; empty where none of its last five is published. */
    static Optional<LastingTurnover> of(Councils councils, Council council, int year) {
        double sum = 0;
        int years = 0;
        int first = year;
        int last = year - YEARS;
        for (int of = year - YEARS + 1; of <= year; of++) {
            OptionalDouble own = council.figure(Measure.TURNOVER, of).number();
            OptionalDouble all = councils.england(Measure.TURNOVER, of).number();
            if (own.isPresent() && all.isPresent()) {
                sum += own.getAsDouble() - all.getAsDouble();
                first = Math.min(first, of);
                last = of;
                years++;
            }
        }
        OptionalDouble now = councils.england(Measure.TURNOVER, year).number();
        if (years == 0 || now.isEmpty()) {
            return Optional.empty();
        }
        double distance = sum / years;
        double weight = years / (years + NOISE_OVER_LASTING);
        double percent = Math.max(LEAST, now.getAsDouble() + weight * distance);
        return Optional.of(new LastingTurnover(percent, now.getAsDouble(), distance, weight, first, last));
    }

    /** As a scenario states it. */
    Stated stated(int year) {
        return Stated.derived(
                KnownFigures.plain(percent, 1) + " %",
                "England's " + KnownFigures.plain(england, 1) + " % of " + year + " and "
                        + KnownFigures.plain(weight, 2)
                        + " of the " + KnownFigures.plain(Math.abs(distance), 1) + " points by which the council lay "
                        + (distance < 0 ? "below" : "above") + " it on average "
                        + (from == to ? "in " + from : "from " + from + " to " + to)
                        + " (turnover_rate_fte); the rest of one year's turnover is mostly chance");
    }
}
