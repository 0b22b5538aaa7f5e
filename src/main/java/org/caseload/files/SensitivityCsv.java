package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.result.sensitivity.Swing;
import org.caseload.result.sensitivity.TippingPoint;

/**
 * {@code sensitivity.csv}: one row a number and quantity, each with its interval. At low and at high are differences from the central
 * value, at the values from and to; first and total are shares of the variance; size, mean and spread are Morris's.
 */
final class SensitivityCsv {
    private final SensitivityResult result;
    private final List<Row> rows = new ArrayList<>();

    private SensitivityCsv(SensitivityResult result) {
        this.result = result;
    }

    static void write(SensitivityResult result, Writer out) throws IOException {
        SensitivityCsv table = new SensitivityCsv(result);
        table.collect();
        Csv.write(Row.class, table.rows.stream(), out);
    }

    private void collect() {
        for (Swing swing : result.swings()) {
            moved(swing, "at low", swing.atLow());
            moved(swing, "at high", swing.atHigh());
            moved(swing, "low to high", swing.across());
        }
        for (SobolShare share : result.sobol()) {
            row(share.number(), "first-order share", share.first());
            row(share.number(), "total share", share.total());
        }
        for (MorrisEffect effect : result.morris()) {
            row(effect.number(), "size of effects", effect.size());
            row(effect.number(), "mean of effects", alone(effect.size().n(), effect.mean()));
            row(effect.number(), "spread of effects", alone(effect.size().n(), effect.spread()));
        }
        result.tippingPoint().ifPresent(point -> point.strengths().forEach(this::feedback));
    }

    private static Estimate alone(int n, double value) {
        return new Estimate(n, value, Double.NaN, Double.NaN);
    }

    private void feedback(TippingPoint.Strength strength) {
        UncertainNumber times = new UncertainNumber(
                "feedback",
                "strength of the feedback",
                "times",
                strength.times(),
                strength.times(),
                strength.times(),
                "");
        row(times, "change to the horizon", strength.change());
        row(times, "added a month in the second half beyond all else", strength.beyondDemand());
        row(times, "added a month beyond half of that of the first half", strength.beyondBefore());
    }

    private void moved(Swing swing, String quantity, Estimate estimate) {
        row(swing.number(), swing.from(), swing.to(), quantity, estimate);
    }

    private void row(UncertainNumber number, String quantity, Estimate estimate) {
        row(number, Double.NaN, Double.NaN, quantity, estimate);
    }

    private void row(UncertainNumber number, double from, double to, String quantity, Estimate estimate) {
        rows.add(new Row(
                result.measure().id(),
                result.measure().team(),
                result.date(),
                number.path(),
                number.label(),
                number.unit(),
                number.low(),
                number.central(),
                number.high(),
                from,
                to,
                quantity,
                estimate));
    }

    private record Row(
            String measure,
            String team,
            LocalDate date,
            String input,
            String label,
            String unit,
            double rangeLow,
            double central,
            double rangeHigh,
            double from,
            double to,
            String quantity,
            @Unwrapped Estimate estimate) {}
}
