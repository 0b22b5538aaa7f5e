package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.result.sensitivity.Swing;
import org.caseload.result.sensitivity.TippingPoint;

/**
 * {@code sensitivity.csv}: one row a number and quantity, each with its interval. At low and at high are differences from the central
 * value; first and total are shares of the variance; size, mean and spread are Morris's.
 */
final class SensitivityCsv {
    private final SensitivityResult result;
    private final Csv csv;

    private SensitivityCsv(SensitivityResult result, Csv csv) {
        this.result = result;
        this.csv = csv;
    }

    static void write(SensitivityResult result, Writer out) throws IOException {
        new SensitivityCsv(result, new Csv(out)).all();
        out.flush();
    }

    private void all() throws IOException {
        csv.header(
                "measure",
                "team",
                "date",
                "input",
                "label",
                "unit",
                "rangeLow",
                "central",
                "rangeHigh",
                "quantity",
                "n",
                "value",
                "low",
                "high");
        for (Swing swing : result.swings()) {
            row(swing.number(), "at low", swing.atLow());
            row(swing.number(), "at high", swing.atHigh());
            row(swing.number(), "low to high", swing.across());
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
        if (result.tippingPoint().isPresent()) {
            for (TippingPoint.Strength strength : result.tippingPoint().get().strengths()) {
                row(feedback(strength), "change to the horizon", strength.change());
                row(feedback(strength), "slope a month of the last half year", strength.slope());
                row(feedback(strength), "share of runs that spiral", strength.spirals());
            }
        }
    }

    private static Estimate alone(int n, double value) {
        return new Estimate(n, value, Double.NaN, Double.NaN);
    }

    private static UncertainNumber feedback(TippingPoint.Strength strength) {
        return new UncertainNumber(
                "feedback", "strength of the feedback", "times", strength.times(), strength.times(), strength.times());
    }

    private void row(UncertainNumber number, String quantity, Estimate estimate) throws IOException {
        csv.text(result.measure().id())
                .text(result.measure().team())
                .date(result.date())
                .text(number.path())
                .text(number.label())
                .text(number.unit())
                .value(number.low())
                .value(number.central())
                .value(number.high())
                .text(quantity)
                .whole(estimate.n())
                .value(estimate.value())
                .value(estimate.low())
                .value(estimate.high())
                .endLine();
    }
}
