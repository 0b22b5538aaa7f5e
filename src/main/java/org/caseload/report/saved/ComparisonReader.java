package org.caseload.report.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseload.report.JsonValue;
import org.caseload.report.UnreadableResult;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Origin;
import org.caseload.result.Reading;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.AgainstBase.Standing;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;

/** Reads {@code comparison.json}. */
final class ComparisonReader {
    private final JsonValue json;
    private final JsonValue manifest;
    private final MeasureNames names;
    private final List<String> ids;

    ComparisonReader(JsonValue json, JsonValue manifest, MeasureNames names) {
        this.json = json;
        this.manifest = manifest;
        this.names = names;
        ids = json.at("strategies").items().stream()
                .map(strategy -> strategy.at("id").text())
                .toList();
    }

    ComparisonResult result() {
        MeasureName measure = names.of(json.at("measure").text());
        return new ComparisonResult(
                origin(),
                SharedParts.target(json.at("target"), names),
                measure,
                strategies(measure),
                differences(),
                json.at("againstBase").items().stream().map(this::against).toList(),
                rankings(),
                json.at("precision").items().stream()
                        .map(ComparisonReader::precision)
                        .toList(),
                new IgnoranceReader(json, names, ids).ignorance(),
                json.find("regret").map(RegretReader::table));
    }

    private Origin origin() {
        return new Origin(
                json.at("base").text(),
                json.at("question").text(),
                json.at("strategies").items().get(0).at("scenarioHash").text(),
                json.at("version").text(),
                json.at("seed").count(),
                json.at("replications").whole(),
                json.at("startDate").date(),
                json.at("endDate").date(),
                manifest.at("command").text());
    }

    private List<StrategyOutcome> strategies(MeasureName measure) {
        List<Map<String, List<Reading>>> series = series();
        List<StrategyOutcome> strategies = new ArrayList<>();
        for (JsonValue each : json.at("strategies").items()) {
            List<MeasureSeries> own = new ArrayList<>();
            series.get(strategies.size())
                    .forEach((key, readings) -> own.add(new MeasureSeries(names.of(key), List.of(), readings)));
            strategies.add(new StrategyOutcome(
                    each.at("id").text(),
                    each.at("name").text(),
                    each.at("description").text(),
                    each.at("scenarioHash").text(),
                    each.at("changes").texts(),
                    SharedParts.events(each.at("events")),
                    SharedParts.timeToTarget(each.at("timeToTarget")),
                    SharedParts.estimate(each.at("daysToTarget")),
                    SharedParts.estimate(each.at("caseMonthsAbove")),
                    SharedParts.estimate(each.at("cost")),
                    new MeasureSeries(measure, List.of(), List.of()),
                    own));
        }
        return strategies;
    }

    /** The readings of each strategy by the measure's key. */
    private List<Map<String, List<Reading>>> series() {
        List<Map<String, List<Reading>>> series = new ArrayList<>();
        ids.forEach(id -> series.add(new LinkedHashMap<>()));
        for (JsonValue row : json.at("series").items()) {
            series.get(strategy(row))
                    .computeIfAbsent(row.at("measure").text(), key -> new ArrayList<>())
                    .add(SharedParts.reading(row));
        }
        return series;
    }

    private List<DifferenceSeries> differences() {
        Map<Map.Entry<String, Integer>, List<DatedDifference>> rows = new LinkedHashMap<>();
        for (JsonValue row : json.at("differences").items()) {
            rows.computeIfAbsent(Map.entry(row.at("measure").text(), strategy(row)), key -> new ArrayList<>())
                    .add(new DatedDifference(
                            row.at("date").date(),
                            SharedParts.estimate(row),
                            row.at("mean").number(),
                            row.at("correlation").number(),
                            row.at("varianceReduction").number()));
        }
        List<DifferenceSeries> differences = new ArrayList<>();
        rows.forEach(
                (key, dates) -> differences.add(new DifferenceSeries(names.of(key.getKey()), key.getValue(), dates)));
        return differences;
    }

    private List<Ranking> rankings() {
        Map<LocalDate, List<JsonValue>> rows = new LinkedHashMap<>();
        for (JsonValue row : json.at("rankings").items()) {
            rows.computeIfAbsent(row.at("date").date(), date -> new ArrayList<>())
                    .add(row);
        }
        List<Ranking> rankings = new ArrayList<>();
        rows.forEach((date, places) -> rankings.add(new Ranking(
                date,
                places.get(0).at("indifference").number(),
                places.stream().map(this::place).toList(),
                places.get(0).at("runs").whole(),
                places.get(0).at("runsNeeded").count())));
        return rankings;
    }

    private Ranking.Place place(JsonValue row) {
        return new Ranking.Place(
                strategy(row),
                SharedParts.estimate(row.at("mean")),
                SharedParts.estimate(row.at("againstBestOther")),
                SharedParts.estimate(row.at("wins")),
                row.at("bestOnAverage").number());
    }

    private AgainstBase against(JsonValue row) {
        String dominatedBy = row.at("dominatedBy").text();
        return new AgainstBase(
                strategy(row),
                SharedParts.estimate(row.at("daysSooner")),
                SharedParts.estimate(row.at("reachedMore")),
                SharedParts.estimate(row.at("caseMonthsAvoided")),
                SharedParts.estimate(row.at("costMore")),
                SharedParts.estimate(row.at("poundsPerCaseMonth")),
                SharedParts.estimate(row.at("poundsPerPoint")),
                standing(row.at("standing").text()),
                dominatedBy.isEmpty() ? -1 : number(dominatedBy));
    }

    private static Standing standing(String words) {
        return Standing.valueOf(words.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static PrecisionMet precision(JsonValue row) {
        return new PrecisionMet(
                row.at("asked").text(),
                row.at("wanted").number(),
                row.at("reached").number(),
                row.at("met").text().equals("yes"));
    }

    private int strategy(JsonValue row) {
        return number(row.at("strategy").text());
    }

    private int number(String id) {
        int number = ids.indexOf(id);
        if (number < 0) {
            throw new UnreadableResult("comparison.json has no strategy " + id);
        }
        return number;
    }
}
