package org.caseload.official.panel;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.caseload.statistics.regression.ClusteredRegression;
import org.caseload.statistics.regression.Coefficient;

/**
 * Whether simulated effects of changes of staff are as large as real ones: what happened where staff really changed, less what was
 * forecast for staff held as they were, set against what the simulation says the change of staff does. Where simulated
 * effects are right on average, the slope of the one on the other is 1; where they are overstated fourfold, about a quarter.
 *
 * @param rows a council and year each
 */
public record PlanEffects(List<Row> rows) {
    /** Copies the list. */
    public PlanEffects {
        rows = List.copyOf(rows);
    }

    /**
     * One council and the year in which its staff changed; all changes are of the logarithm of the caseload from a year before
     * to the date forecast.
     *
     * @param council its code, as the panel has it
     * @param year the year at whose end staff are compared with a year before
     * @param observed the published change
     * @param forecast the change forecast with staff held as they were
     * @param effect the change simulated with the real change of staff, less that simulated with staff held
     */
    public record Row(String council, int year, double observed, double forecast, double effect) {
        /** Checks that it has all numbers. */
        public Row {
            if (!Double.isFinite(observed + forecast + effect)) {
                throw new IllegalArgumentException(council + " of " + year + " lacks a number");
            }
        }

        /** The change simulated with the real change of staff. */
        public double simulated() {
            return forecast + effect;
        }
    }

    /**
     * Observed beside simulated changes of some of them.
     *
     * @param observed the published changes
     * @param simulated those simulated with the real change of staff
     */
    public record Beside(Changes observed, Changes simulated) {}

    /**
     * The slope of what was observed beyond the forecast on the simulated effect, with a constant, which takes up what the forecasts err
     * by on average; its interval counts councils, as the years of a council hang together.
     *
     * @throws IllegalArgumentException with fewer than three rows, one council, or effects all alike
     */
    public Coefficient slope() {
        return ClusteredRegression.of(
                        values(rows, row -> row.observed() - row.forecast()),
                        rows.stream().map(Row::council).toList(),
                        values(rows, Row::effect))
                .coefficient(0);
    }

    /**
     * The same slope, with something else that tells who grew standing in for the simulated effect. That effect is in proportion to the
     * difference of two counts of staff, whose errors make its slope too small.
     *
     * @param instrument one value a row, whose errors are not those of the counts
     * @throws IllegalArgumentException as {@link #slope}, or where the instrument tells nothing
     */
    public Coefficient slope(double[] instrument) {
        return ClusteredRegression.instrumented(
                        values(rows, row -> row.observed() - row.forecast()),
                        rows.stream().map(Row::council).toList(),
                        instrument,
                        values(rows, Row::effect))
                .coefficient(0);
    }

    /** Whether the interval of that level of the slope holds 1: nothing says that simulated effects are too large or too small. */
    public boolean isCalibrated(double level) {
        Coefficient slope = slope();
        return slope.low(level) <= 1 && slope.high(level) >= 1;
    }

    /** Those whose staff and start are of a class, as published beside as simulated. */
    public Beside beside(StaffGrowth growth, GrowthClass alike) {
        record Key(String council, int year) {}
        Set<Key> in = growth.in(alike).stream()
                .map(one -> new Key(one.code(), one.year()))
                .collect(toCollection(HashSet::new));
        List<Row> some = rows.stream()
                .filter(row -> in.contains(new Key(row.council(), row.year())))
                .toList();
        return new Beside(Changes.of(values(some, Row::observed)), Changes.of(values(some, Row::simulated)));
    }

    private static double[] values(List<Row> rows, ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }
}
