package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.util.function.IntFunction;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.result.comparison.Estimate;

/**
 * {@code uncertain-inputs.csv}: chance and ignorance in the main measure every six months, and what each number that nobody knows
 * exactly explains of it. One row an outcome, date and number; written only where something is uncertain.
 */
final class UncertainInputsCsv {
    private UncertainInputsCsv() {}

    /** Writes the table of a run, or of a comparison whose strategies are called so. */
    static void write(InputUncertaintyEffect ignorance, IntFunction<String> strategy, Writer out) throws IOException {
        Csv.write(
                Row.class,
                ignorance.parts().stream()
                        .flatMap(parts -> parts.influences().stream()
                                .map(influence -> Row.of(
                                        parts,
                                        strategy.apply(parts.strategy()),
                                        ignorance.number(influence.path()),
                                        influence))),
                out);
    }

    private record Row(
            String measure,
            String team,
            String differenceFromBase,

            @Unwrapped(without = {"strategy", "share", "low", "high", "shares", "influences"})
            VarianceParts parts,

            double ignoranceShare,
            double shareLow,
            double shareHigh,
            String input,
            String label,
            String unit,
            double rangeLow,
            double central,
            double rangeHigh,
            double coefficient,
            Estimate explains,
            boolean tells) {
        static Row of(VarianceParts parts, String strategy, UncertainNumber number, VarianceParts.Influence influence) {
            return new Row(
                    parts.measure().id(),
                    parts.measure().team(),
                    strategy,
                    parts,
                    parts.share(),
                    parts.low(),
                    parts.high(),
                    number.path(),
                    number.label(),
                    number.unit(),
                    number.low(),
                    number.central(),
                    number.high(),
                    influence.coefficient(),
                    new Estimate(parts.n(), influence.explains(), influence.low(), influence.high()),
                    influence.tells());
        }
    }
}
