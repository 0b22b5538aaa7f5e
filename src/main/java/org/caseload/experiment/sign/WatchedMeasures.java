package org.caseload.experiment.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.sign.EarlySigns;

/** Which measures are watched when, and what their readings tell of the runs: the same for one scenario and for each of several strategies. */
public final class WatchedMeasures {
    /** Months after the start at which signs are looked for. */
    public static final List<Integer> MONTHS = List.of(3, 6);

    /** Standard errors of a two-sided test at 5 % shared among the eight signs looked for (Bonferroni): the normal quantile of 1 - .05 / 16. */
    private static final double BEYOND = 2.734;

    private WatchedMeasures() {}

    /**
     * The measure asked about, staff, vacancies and open cases: of the target's team where they are read there, otherwise of the whole
     * department.
     *
     * @param asked the target's measure
     * @param read all measures that are read
     */
    public static List<MeasureName> of(MeasureName asked, List<MeasureName> read) {
        List<MeasureName> watched = new ArrayList<>(List.of(asked));
        for (Measures measure : List.of(Measures.IN_POST, Measures.VACANCIES, Measures.OPEN_ALL)) {
            Stream.of(measure.over(asked.team()), measure.over(""))
                    .filter(read::contains)
                    .filter(name -> !watched.contains(name))
                    .findFirst()
                    .ifPresent(watched::add);
        }
        return watched;
    }

    /**
     * What the readings tell.
     *
     * @param reached whether each run reaches the target
     * @param readings by measure and then by date
     */
    public static EarlySigns signs(boolean[] reached, List<Reading> readings) {
        SignsOfSuccess told = new SignsOfSuccess(reached, BEYOND);
        int succeeded = 0;
        for (boolean one : reached) {
            succeeded += one ? 1 : 0;
        }
        return new EarlySigns(
                succeeded,
                reached.length - succeeded,
                readings.stream()
                        .map(reading -> new EarlySigns.Sign(
                                reading.measure,
                                reading.months,
                                reading.overAll.date(),
                                reading.overAll.p10(),
                                reading.overAll.p90(),
                                told.mark(reading.values)))
                        .toList());
    }

    /** A measure some months after the start. */
    public static final class Reading {
        private final String measure;
        private final int months;
        private final Observation overAll;
        private final double[] values;

        /**
         * A reading.
         *
         * @param measure the measure's key
         * @param months how many months after the start
         * @param overAll over all runs
         * @param values in each run
         */
        public Reading(String measure, int months, Observation overAll, double[] values) {
            this.measure = measure;
            this.months = months;
            this.overAll = overAll;
            this.values = values.clone();
        }
    }
}
