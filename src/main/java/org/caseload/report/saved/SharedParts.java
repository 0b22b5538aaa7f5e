package org.caseload.report.saved;

import java.util.List;
import java.util.Optional;
import org.caseload.report.JsonValue;
import org.caseload.result.PlannedEvent;
import org.caseload.result.Reading;
import org.caseload.result.SolvedNumber;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.Estimate;

/** What {@code summary.json} and {@code comparison.json} write alike. */
final class SharedParts {
    private SharedParts() {}

    static Optional<TargetStatement> target(JsonValue json, MeasureNames names) {
        if (json.isNone()) {
            return Optional.empty();
        }
        return Optional.of(new TargetStatement(
                names.of(json.at("measure").text(), json.at("teams").texts()),
                json.at("atMost").number(),
                json.at("sustainedForDays").whole()));
    }

    static Optional<TimeToTarget> timeToTarget(JsonValue json) {
        if (json.isNone()) {
            return Optional.empty();
        }
        List<TimeToTarget.ReachedBy> by = json.at("reachedBy").items().stream()
                .map(each -> new TimeToTarget.ReachedBy(
                        each.at("date").date(),
                        each.at("probability").number(),
                        each.at("low").number(),
                        each.at("high").number()))
                .toList();
        return Optional.of(new TimeToTarget(
                json.at("n").whole(),
                json.at("reached").whole(),
                json.at("reachedLow").number(),
                json.at("reachedHigh").number(),
                json.at("medianDays").days(),
                json.at("p10Days").days(),
                json.at("p90Days").days(),
                by));
    }

    static Reading reading(JsonValue json) {
        return new Reading(
                json.at("date").date(),
                json.at("n").whole(),
                json.at("mean").number(),
                json.at("low").number(),
                json.at("high").number(),
                Double.NaN,
                json.at("p10").number(),
                Double.NaN,
                json.at("p50").number(),
                Double.NaN,
                json.at("p90").number(),
                Double.NaN);
    }

    static List<PlannedEvent> events(JsonValue list) {
        return list.items().stream()
                .map(each -> new PlannedEvent(
                        each.at("date").date(), each.at("label").text(), false))
                .toList();
    }

    static List<SolvedNumber> solved(JsonValue list) {
        return list.items().stream()
                .map(each -> new SolvedNumber(
                        each.at("what").text(),
                        each.at("value").number(),
                        each.at("unit").text(),
                        each.at("official").text()))
                .toList();
    }

    static Estimate estimate(JsonValue json) {
        return new Estimate(
                json.at("n").whole(),
                json.at("value").number(),
                json.at("low").number(),
                json.at("high").number());
    }
}
