package org.caseload.report.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.report.JsonValue;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.WorkerHistory;

/** Reads {@code summary.json}. */
final class RunReader {
    private final JsonValue json;
    private final JsonValue manifest;
    private final MeasureNames names;
    private final WorkerHistory workers;

    RunReader(JsonValue json, JsonValue manifest, MeasureNames names, WorkerHistory workers) {
        this.json = json;
        this.manifest = manifest;
        this.names = names;
        this.workers = workers;
    }

    RunResult result() {
        return new RunResult(
                origin(),
                SharedParts.target(json.at("target"), names),
                SharedParts.timeToTarget(json.at("timeToTarget")),
                series(),
                spreads(),
                SharedParts.solved(json.at("solved")),
                SharedParts.events(json.at("events")),
                List.of(),
                List.of(),
                workers,
                new IgnoranceReader(json, names, List.of()).ignorance());
    }

    private Origin origin() {
        return new Origin(
                json.at("scenario").text(),
                json.at("question").text(),
                json.at("scenarioHash").text(),
                json.at("version").text(),
                json.at("seed").count(),
                json.at("replications").whole(),
                json.at("startDate").date(),
                json.at("endDate").date(),
                manifest.at("command").text());
    }

    private List<MeasureSeries> series() {
        List<MeasureSeries> series = new ArrayList<>();
        json.at("measures")
                .fields()
                .forEach((key, readings) -> series.add(new MeasureSeries(
                        names.of(key),
                        List.of(),
                        readings.items().stream().map(SharedParts::reading).toList())));
        return series;
    }

    private List<CaseloadSpread> spreads() {
        Map<Map.Entry<LocalDate, String>, List<JsonValue>> rows = new LinkedHashMap<>();
        for (JsonValue row : json.at("caseloadSpread").items()) {
            rows.computeIfAbsent(Map.entry(row.at("date").date(), row.at("team").text()), key -> new ArrayList<>())
                    .add(row);
        }
        List<CaseloadSpread> spreads = new ArrayList<>();
        rows.forEach((key, marks) -> spreads.add(new CaseloadSpread(
                key.getKey(),
                key.getValue(),
                List.of(),
                marks.stream().map(RunReader::above).toList(),
                marks.get(0).at("inPost").number(),
                marks.get(0).at("n").whole())));
        return spreads;
    }

    private static CaseloadSpread.Above above(JsonValue row) {
        return new CaseloadSpread.Above(
                row.at("above").whole(),
                row.at("workers").number(),
                row.at("share").number(),
                row.at("low").number(),
                row.at("high").number());
    }
}
