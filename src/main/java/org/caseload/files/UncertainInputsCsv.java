package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.util.function.IntFunction;
import org.caseload.result.Ignorance;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;

/**
 * {@code uncertain-inputs.csv}: chance and ignorance in the main measure every six months, and what each number that nobody knows
 * exactly explains of it. One row an outcome, date and number; written only where something is uncertain.
 */
final class UncertainInputsCsv {
    private final Ignorance ignorance;
    private final IntFunction<String> strategy;

    /** The file of a run, or of a comparison whose strategies are called so. */
    UncertainInputsCsv(Ignorance ignorance, IntFunction<String> strategy) {
        this.ignorance = ignorance;
        this.strategy = strategy;
    }

    void write(Writer out) throws IOException {
        Csv csv = new Csv(out);
        csv.header(
                "measure",
                "team",
                "differenceFromBase",
                "date",
                "n",
                "chance",
                "ignorance",
                "ignoranceShare",
                "shareLow",
                "shareHigh",
                "input",
                "label",
                "unit",
                "rangeLow",
                "central",
                "rangeHigh",
                "coefficient",
                "explains",
                "explainsLow",
                "explainsHigh",
                "tells");
        for (VarianceParts parts : ignorance.parts()) {
            for (VarianceParts.Influence influence : parts.influences()) {
                row(csv, parts, influence);
            }
        }
        out.flush();
    }

    private void row(Csv csv, VarianceParts parts, VarianceParts.Influence influence) throws IOException {
        UncertainNumber number = ignorance.number(influence.path());
        csv.text(parts.measure().id())
                .text(parts.measure().team())
                .text(strategy.apply(parts.strategy()))
                .date(parts.date())
                .whole(parts.n())
                .value(parts.chance())
                .value(parts.ignorance())
                .value(parts.share())
                .value(parts.low())
                .value(parts.high())
                .text(number.path())
                .text(number.label())
                .text(number.unit())
                .value(number.low())
                .value(number.central())
                .value(number.high())
                .value(influence.coefficient())
                .value(influence.explains())
                .value(influence.low())
                .value(influence.high())
                .text(influence.tells() ? "yes" : "no")
                .endLine();
    }
}
