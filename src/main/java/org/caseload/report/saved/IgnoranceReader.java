package org.caseload.report.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.JsonValue;
import org.caseload.result.Ignorance;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;

/** Reads what nobody knows exactly, and what that does, where a result says anything of it. */
final class IgnoranceReader {
    private final JsonValue json;
    private final MeasureNames names;
    private final List<String> strategies;

    /** Reads from a file whose strategies, the base first, have these short names; a run has none. */
    IgnoranceReader(JsonValue json, MeasureNames names, List<String> strategies) {
        this.json = json;
        this.names = names;
        this.strategies = strategies;
    }

    Ignorance ignorance() {
        Optional<JsonValue> inputs = json.find("uncertainInputs");
        if (inputs.isEmpty()) {
            return Ignorance.NONE;
        }
        return new Ignorance(
                inputs.get().items().stream().map(IgnoranceReader::number).toList(),
                json.at("chanceAndIgnorance").items().stream().map(this::parts).toList(),
                json.at("worthKnowing").items().stream()
                        .map(IgnoranceReader::worth)
                        .toList());
    }

    private static UncertainNumber number(JsonValue row) {
        return new UncertainNumber(
                row.at("input").text(),
                row.at("label").text(),
                row.at("unit").text(),
                row.at("low").number(),
                row.at("central").number(),
                row.at("high").number());
    }

    private VarianceParts parts(JsonValue row) {
        String strategy = row.at("differenceFromBase").text();
        List<VarianceParts.Influence> influences = new ArrayList<>();
        for (JsonValue each : json.at("influences").items()) {
            boolean sameOutcome =
                    each.at("measure").text().equals(row.at("measure").text())
                            && each.at("differenceFromBase").text().equals(strategy)
                            && each.at("date").text().equals(row.at("date").text());
            if (sameOutcome) {
                influences.add(influence(each));
            }
        }
        return new VarianceParts(
                names.of(row.at("measure").text()),
                strategy.isEmpty() ? 0 : strategies.indexOf(strategy),
                row.at("date").date(),
                row.at("n").whole(),
                row.at("chance").number(),
                row.at("ignorance").number(),
                row.at("share").number(),
                row.at("low").number(),
                row.at("high").number(),
                influences);
    }

    private static VarianceParts.Influence influence(JsonValue row) {
        return new VarianceParts.Influence(
                row.at("input").text(),
                row.at("coefficient").number(),
                row.at("explains").number(),
                row.at("low").number(),
                row.at("high").number(),
                row.at("tells").text().equals("yes"),
                row.at("timesNext").number(),
                row.at("timesNextLow").number(),
                row.at("timesNextHigh").number());
    }

    private static Ignorance.Worth worth(JsonValue row) {
        return new Ignorance.Worth(
                row.at("input").text(),
                row.at("date").date(),
                row.at("value").number(),
                row.at("low").number(),
                row.at("high").number());
    }
}
