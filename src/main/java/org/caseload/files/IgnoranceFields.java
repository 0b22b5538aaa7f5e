package org.caseload.files;

import java.io.IOException;
import java.util.function.IntFunction;
import org.caseload.result.Ignorance;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;

/** What nobody knows exactly, as fields of a JSON file; nothing where everything is known. */
final class IgnoranceFields {
    private final Ignorance ignorance;
    private final JsonFields json;
    private final IntFunction<String> strategy;

    /** The fields of a run, or of a comparison whose strategies are called so. */
    IgnoranceFields(Ignorance ignorance, JsonFields json, IntFunction<String> strategy) {
        this.ignorance = ignorance;
        this.json = json;
        this.strategy = strategy;
    }

    void write() throws IOException {
        if (ignorance.isNone()) {
            return;
        }
        json.beginArray("uncertainInputs");
        for (UncertainNumber number : ignorance.inputs()) {
            number(number);
        }
        json.endArray();
        json.beginArray("chanceAndIgnorance");
        for (VarianceParts parts : ignorance.parts()) {
            parts(parts);
        }
        json.endArray();
        json.beginArray("influences");
        for (VarianceParts parts : ignorance.parts()) {
            for (VarianceParts.Influence influence : parts.influences()) {
                influence(parts, influence);
            }
        }
        json.endArray();
        json.beginArray("worthKnowing");
        for (Ignorance.Worth worth : ignorance.worth()) {
            worth(worth);
        }
        json.endArray();
    }

    private void number(UncertainNumber number) throws IOException {
        json.beginObject();
        json.text("input", number.path());
        json.text("label", number.label());
        json.text("unit", number.unit());
        json.value("low", number.low());
        json.value("central", number.central());
        json.value("high", number.high());
        json.endObject();
    }

    private void parts(VarianceParts parts) throws IOException {
        begin(parts);
        json.whole("n", parts.n());
        json.text("estimator", "regression on each input and its square, adjusted");
        json.value("chance", parts.chance());
        json.value("ignorance", parts.ignorance());
        json.value("share", parts.share());
        json.value("low", parts.low());
        json.value("high", parts.high());
        json.endObject();
    }

    private void influence(VarianceParts parts, VarianceParts.Influence influence) throws IOException {
        begin(parts);
        json.text("input", influence.path());
        json.value("coefficient", influence.coefficient());
        json.value("explains", influence.explains());
        json.value("low", influence.low());
        json.value("high", influence.high());
        json.text("tells", influence.tells() ? "yes" : "no");
        json.value("timesNext", influence.timesNext());
        json.value("timesNextLow", influence.timesNextLow());
        json.value("timesNextHigh", influence.timesNextHigh());
        json.endObject();
    }

    private void begin(VarianceParts parts) throws IOException {
        json.beginObject();
        json.text("measure", parts.measure().key());
        json.text("differenceFromBase", strategy.apply(parts.strategy()));
        json.date("date", parts.date());
    }

    private void worth(Ignorance.Worth worth) throws IOException {
        json.beginObject();
        json.text("input", worth.path());
        json.date("date", worth.date());
        json.value("value", worth.value());
        json.value("low", worth.low());
        json.value("high", worth.high());
        json.endObject();
    }
}
