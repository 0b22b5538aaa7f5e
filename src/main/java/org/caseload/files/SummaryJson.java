package org.caseload.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.Reading;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;

/**
 * {@code summary.json}, format 1: where the result comes from, the target and when it is reached, and every measure at
 * the start, at each month end (the midnight that begins the next month) and at the horizon. Undefined values are
 * {@code null}. The command is left out on purpose: it may name the number of threads, which changes nothing here.
 */
public final class SummaryJson {
    private static final int FORMAT = 1;

    private final RunResult result;
    private final JsonFields json;

    private SummaryJson(RunResult result, JsonFields json) {
        this.result = result;
        this.json = json;
    }

    /**
     * Writes the summary.
     *
     * @param result the result
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(RunResult result, Writer out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new OneRecordALine());
            new SummaryJson(result, new JsonFields(generator)).all();
            generator.writeRaw('\n');
        }
        out.flush();
    }

    private void all() throws IOException {
        json.beginObject();
        json.whole("format", FORMAT);
        origin(result.origin());
        target();
        timeToTarget();
        measures();
        spreads();
        solved();
        events();
        new IgnoranceFields(result.ignorance(), json, strategy -> "").write();
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

    private void target() throws IOException {
        if (result.target().isEmpty()) {
            json.none("target");
            return;
        }
        TargetStatement target = result.target().get();
        json.beginObject("target");
        json.text("measure", target.measure().id());
        json.texts("teams", target.measure().teams());
        json.value("atMost", target.atMost());
        json.whole("sustainedForDays", target.sustainedForDays());
        json.endObject();
    }

    private void timeToTarget() throws IOException {
        if (result.timeToTarget().isEmpty()) {
            json.none("timeToTarget");
            return;
        }
        TimeToTarget time = result.timeToTarget().get();
        json.beginObject("timeToTarget");
        json.whole("n", time.n());
        json.whole("reached", time.reached());
        json.value("reachedShare", time.reachedShare());
        json.value("reachedLow", time.reachedLow());
        json.value("reachedHigh", time.reachedHigh());
        json.days("medianDays", time.medianDays());
        json.days("p10Days", time.p10Days());
        json.days("p90Days", time.p90Days());
        json.beginArray("reachedBy");
        for (TimeToTarget.ReachedBy by : time.reachedBy()) {
            json.beginObject();
            json.date("date", by.date());
            json.value("probability", by.probability());
            json.value("low", by.low());
            json.value("high", by.high());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void measures() throws IOException {
        json.beginObject("measures");
        for (MeasureSeries series : result.series()) {
            json.beginArray(series.name().key());
            for (Reading reading : series.monthly()) {
                reading(reading);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void reading(Reading reading) throws IOException {
        json.beginObject();
        json.date("date", reading.date());
        json.whole("n", reading.n());
        json.value("mean", reading.mean());
        json.value("low", reading.low());
        json.value("high", reading.high());
        json.value("p10", reading.p10());
        json.value("p50", reading.p50());
        json.value("p90", reading.p90());
        json.endObject();
    }

    private void spreads() throws IOException {
        json.beginArray("caseloadSpread");
        for (CaseloadSpread spread : result.spreads()) {
            for (CaseloadSpread.Above above : spread.above()) {
                json.beginObject();
                json.date("date", spread.date());
                json.text("team", spread.team());
                json.whole("n", spread.n());
                json.whole("above", above.mark());
                json.value("workers", above.workers());
                json.value("inPost", spread.inPost());
                json.value("share", above.share());
                json.value("low", above.low());
                json.value("high", above.high());
                json.endObject();
            }
        }
        json.endArray();
    }

    private void solved() throws IOException {
        json.beginArray("solved");
        for (SolvedNumber number : result.solved()) {
            json.beginObject();
            json.text("what", number.what());
            json.value("value", number.value());
            json.text("unit", number.unit());
            json.text("official", number.official());
            json.endObject();
        }
        json.endArray();
    }

    private void events() throws IOException {
        json.beginArray("events");
        for (PlannedEvent event : result.events()) {
            json.beginObject();
            json.date("date", event.date());
            json.text("label", event.label());
            json.endObject();
        }
        json.endArray();
    }
}
