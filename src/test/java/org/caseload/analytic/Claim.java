package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.caseload.statistics.MeanInterval;

/**
 * One exact result, and what the simulation says of it. The formula gives the number published; the 95 % interval over
 * independent replications is narrow enough to tell; and the exact value lies in the 99.9 % interval.
 *
 * @param file the scenario file
 * @param what the quantity, in words
 * @param formula where the exact value comes from
 * @param published the value with all digits published
 * @param exact the value by the formula
 * @param bound half the width of the 95 % interval at most, as a share of the value; where that is 0, in its unit
 */
record Claim(String file, String what, String formula, String published, double exact, double bound) {
    /** Half-width that a row must reach unless it states its own: 1 % of the value. */
    static final double ONE_PERCENT = 0.01;

    Claim(String file, String what, String formula, String published, double exact) {
        this(file, what, formula, published, exact, ONE_PERCENT);
    }

    /** The same claim with a bound of its own, where 1 % would take too long. */
    Claim within(double ownBound) {
        return new Claim(file, what, formula, published, exact, ownBound);
    }

    <T> void holdsFor(List<T> runs, ToDoubleFunction<T> measure) {
        holds(runs.stream().mapToDouble(measure).toArray());
    }

    void holds(double... runs) {
        MeanInterval usual = MeanInterval.student(runs, 0.95);
        boolean passes = MeanInterval.student(runs, 0.999).covers(exact);
        double halfUnit = new BigDecimal(published).ulp().doubleValue() / 2;
        assertThat(exact).as(what + " = " + formula).isCloseTo(Double.parseDouble(published), rounding(halfUnit));
        assertThat(tells(usual))
                .as("half-width %s for %s is at most %s", usual.halfWidth(), what, allowed())
                .isTrue();
        assertThat(passes).as("%s: exact %s, simulated %s", what, exact, usual).isTrue();
        new Ledger.Row(Ledger.Part.EXACT, what, file, cells(usual), passes).settle();
    }

    /** Whether an interval is narrow enough to say anything about the claim. */
    boolean tells(MeanInterval ours) {
        return ours.halfWidth() <= allowed();
    }

    private List<String> cells(MeanInterval ours) {
        String halfWidth =
                new BigDecimal(ours.halfWidth()).round(new MathContext(2)).toPlainString();
        String share =
                exact == 0 ? "" : String.format(Locale.ROOT, " (%.2f %%)", 100 * ours.halfWidth() / Math.abs(exact));
        return List.of(
                formula + " = " + published,
                String.format(Locale.ROOT, "%.6g ± %s%s", ours.mean(), halfWidth, share),
                exact == 0 ? String.valueOf(bound) : String.format(Locale.ROOT, "%.3g %%", 100 * bound),
                String.valueOf(ours.n()));
    }

    private double allowed() {
        return exact == 0 ? bound : bound * Math.abs(exact);
    }

    private static Offset<Double> rounding(double halfUnit) {
        return Offset.offset(halfUnit * (1 + 1e-6));
    }
}
