package org.caseload.files;

import java.io.IOException;
import org.caseload.result.Origin;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.result.sensitivity.Swing;
import org.caseload.result.sensitivity.TippingPoint;

/** {@code sensitivity.json}, format 1. Undefined values are {@code null}; the command is left out, as in {@code summary.json}. */
final class SensitivityJson {
    private static final int FORMAT = 1;

    private final SensitivityResult result;
    private final JsonFields json;

    SensitivityJson(SensitivityResult result, JsonFields json) {
        this.result = result;
        this.json = json;
    }

    void write() throws IOException {
        json.beginObject();
        json.whole("format", FORMAT);
        origin(result.origin());
        json.text("measure", result.measure().key());
        json.date("date", result.date());
        json.whole("runs", result.runs());
        estimate("central", result.central());
        json.value("chance", result.chance());
        json.value("ignorance", result.ignorance());
        json.beginArray("uncertainInputs");
        for (Swing swing : result.swings()) {
            number(swing.number());
        }
        json.endArray();
        effects();
        if (result.tippingPoint().isPresent()) {
            tippingPoint(result.tippingPoint().get());
        }
        json.endObject();
    }

    private void origin(Origin origin) throws IOException {
        json.text("scenario", origin.scenario());
        json.text("question", origin.question());
        json.text("scenarioHash", origin.scenarioHash());
        json.text("version", origin.version());
        json.whole("seed", origin.seed());
        json.whole("replications", origin.replications());
        json.date("startDate", origin.startDate());
        json.date("endDate", origin.endDate());
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

    private void effects() throws IOException {
        json.beginArray("oneAtATime");
        for (Swing swing : result.swings()) {
            json.beginObject();
            json.text("input", swing.number().path());
            estimate("atLow", swing.atLow());
            estimate("atHigh", swing.atHigh());
            estimate("lowToHigh", swing.across());
            json.endObject();
        }
        json.endArray();
        json.beginArray("sobol");
        for (SobolShare share : result.sobol()) {
            json.beginObject();
            json.text("input", share.number().path());
            estimate("first", share.first());
            estimate("total", share.total());
            json.endObject();
        }
        json.endArray();
        json.beginArray("morris");
        for (MorrisEffect effect : result.morris()) {
            json.beginObject();
            json.text("input", effect.number().path());
            estimate("size", effect.size());
            json.value("mean", effect.mean());
            json.value("spread", effect.spread());
            json.endObject();
        }
        json.endArray();
    }

    private void tippingPoint(TippingPoint point) throws IOException {
        json.beginObject("tippingPoint");
        json.value("holdsUpTo", point.holds().orElse(Double.NaN));
        json.value("spiralsFrom", point.spirals().orElse(Double.NaN));
        json.beginArray("strengths");
        for (TippingPoint.Strength strength : point.strengths()) {
            json.beginObject();
            json.value("times", strength.times());
            estimate("change", strength.change());
            estimate("slope", strength.slope());
            estimate("spirals", strength.spirals());
            json.whole("stopped", strength.stopped());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void estimate(String name, Estimate estimate) throws IOException {
        json.beginObject(name);
        json.whole("n", estimate.n());
        json.value("value", estimate.value());
        json.value("low", estimate.low());
        json.value("high", estimate.high());
        json.endObject();
    }
}
