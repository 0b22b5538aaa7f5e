package org.caseload.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.Reading;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.RegretTable;
import org.caseload.result.comparison.StrategyOutcome;

/**
 * {@code comparison.json}, format 1: where the comparison comes from, what each strategy gives, the paired differences, the
 * rankings, and gains against costs. Undefined values are {@code null}. The command is left out, as in {@code summary.json}.
 */
public final class ComparisonJson {
    private static final int FORMAT = 1;

    private final ComparisonResult result;
    private final JsonFields json;

    private ComparisonJson(ComparisonResult result, JsonFields json) {
        this.result = result;
        this.json = json;
    }

    /**
     * Writes the comparison.
     *
     * @param result the comparison
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(ComparisonResult result, Writer out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new OneRecordALine());
            new ComparisonJson(result, new JsonFields(generator)).all();
            generator.writeRaw('\n');
        }
        out.flush();
    }

    private void all() throws IOException {
        json.beginObject();
        json.whole("format", FORMAT);
        origin(result.origin());
        target();
        json.text("measure", result.measure().key());
        strategies();
        series();
        differences();
        rankings();
        againstBase();
        precision();
        new IgnoranceFields(result.ignorance(), json, strategy -> strategy == 0 ? "" : id(strategy)).write();
        if (result.regret().isPresent()) {
            regret(result.regret().get());
        }
        json.endObject();
    }

    private void regret(RegretTable table) throws IOException {
        json.beginObject("regret");
        json.date("date", table.date());
        json.beginArray("futures");
        for (RegretTable.FutureTold future : table.futures()) {
            json.beginObject();
            json.text("id", future.id());
            json.text("name", future.name());
            json.texts("happens", future.happens());
            json.endObject();
        }
        json.endArray();
        json.beginArray("strategies");
        for (int s = 0; s < table.rows().size(); s++) {
            RegretTable.Row row = table.rows().get(s);
            json.beginObject();
            json.text("strategy", id(s));
            json.beginArray("futures");
            for (RegretTable.Cell cell : row.cells()) {
                json.beginObject();
                estimate("level", cell.level());
                estimate("reached", cell.reached());
                estimate("regret", cell.regret());
                json.endObject();
            }
            json.endArray();
            estimate("greatestRegret", row.greatest());
            json.value("leastRegret", row.leastRegret());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void origin(Origin origin) throws IOException {
        json.text("base", origin.scenario());
        json.text("question", origin.question());
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

    private void strategies() throws IOException {
        json.beginArray("strategies");
        for (StrategyOutcome strategy : result.strategies()) {
            json.beginObject();
            json.text("id", strategy.id());
            json.text("name", strategy.name());
            json.text("description", strategy.description());
            json.text("scenarioHash", strategy.hash());
            json.texts("changes", strategy.changes());
            json.beginArray("events");
            for (PlannedEvent event : strategy.events()) {
                json.beginObject();
                json.date("date", event.date());
                json.text("label", event.label());
                json.endObject();
            }
            json.endArray();
            if (strategy.timeToTarget().isPresent()) {
                timeToTarget(strategy.timeToTarget().get());
            } else {
                json.none("timeToTarget");
            }
            estimate("daysToTarget", strategy.daysToTarget());
            estimate("caseMonthsAbove", strategy.caseMonthsAbove());
            estimate("cost", strategy.cost());
            json.endObject();
        }
        json.endArray();
    }

    private void timeToTarget(TimeToTarget time) throws IOException {
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

    private void series() throws IOException {
        json.beginArray("series");
        for (int s = 0; s < result.strategies().size(); s++) {
            for (MeasureSeries series : result.strategies().get(s).series()) {
                for (Reading reading : series.monthly()) {
                    json.beginObject();
                    json.text("measure", series.name().key());
                    json.text("strategy", result.strategies().get(s).id());
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
            }
        }
        json.endArray();
    }

    private void differences() throws IOException {
        json.beginArray("differences");
        for (DifferenceSeries series : result.differences()) {
            for (DatedDifference dated : series.dates()) {
                json.beginObject();
                json.text("measure", series.measure().key());
                json.text("strategy", id(series.strategy()));
                json.date("date", dated.date());
                json.value("mean", dated.level());
                fields(dated.difference());
                json.value("correlation", dated.correlation());
                json.value("varianceReduction", dated.varianceReduction());
                json.endObject();
            }
        }
        json.endArray();
    }

    private void rankings() throws IOException {
        json.beginArray("rankings");
        for (Ranking ranking : result.rankings()) {
            for (Ranking.Place place : ranking.places()) {
                json.beginObject();
                json.date("date", ranking.date());
                json.whole("place", ranking.places().indexOf(place) + 1L);
                json.text("strategy", id(place.strategy()));
                json.whole("runs", ranking.runs());
                estimate("mean", place.mean());
                estimate("againstBestOther", place.againstBestOther());
                estimate("wins", place.wins());
                json.value("bestOnAverage", place.bestOnAverage());
                json.value("indifference", ranking.indifference());
                json.whole("runsNeeded", ranking.runsNeeded());
                json.endObject();
            }
        }
        json.endArray();
    }

    private void againstBase() throws IOException {
        json.beginArray("againstBase");
        for (AgainstBase against : result.againstBase()) {
            json.beginObject();
            json.text("strategy", id(against.strategy()));
            estimate("daysSooner", against.daysSooner());
            estimate("reachedMore", against.reached());
            estimate("caseMonthsAvoided", against.caseMonthsAvoided());
            estimate("costMore", against.cost());
            estimate("poundsPerCaseMonth", against.poundsPerCaseMonth());
            estimate("poundsPerPoint", against.poundsPerPoint());
            json.text("standing", StrategiesCsv.words(against.standing()));
            json.text("dominatedBy", against.dominatedBy() < 0 ? "" : id(against.dominatedBy()));
            json.endObject();
        }
        json.endArray();
    }

    private void precision() throws IOException {
        json.beginArray("precision");
        for (PrecisionMet met : result.precision()) {
            json.beginObject();
            json.text("asked", met.asked());
            json.value("wanted", met.wanted());
            json.value("reached", met.reached());
            json.text("met", met.met() ? "yes" : "no");
            json.endObject();
        }
        json.endArray();
    }

    private void estimate(String name, Estimate estimate) throws IOException {
        json.beginObject(name);
        fields(estimate);
        json.endObject();
    }

    private void fields(Estimate estimate) throws IOException {
        json.whole("n", estimate.n());
        json.value("value", estimate.value());
        json.value("low", estimate.low());
        json.value("high", estimate.high());
    }

    private String id(int strategy) {
        return result.strategies().get(strategy).id();
    }
}
