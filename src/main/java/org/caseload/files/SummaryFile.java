package org.caseload.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.Origin;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;

/**
 * {@code summary.json}: where the result comes from, the target and when it is reached, and every measure at the start, at each month end
 * (the midnight that begins the next month) and at the horizon. The command is left out on purpose: it may name the number of threads,
 * which changes nothing here.
 *
 * @param measures readings by the measure's key: its id, or its id and team with a stroke between them
 */
public record SummaryFile(
        int format,
        @Unwrapped(without = "command") Origin origin,
        Optional<Published.Target> target,
        Optional<Published.Arrival> timeToTarget,
        Map<String, List<Published.AtDate>> measures,
        List<Spread> caseloadSpread,
        List<SolvedNumber> solved,
        List<Published.Action> events,
        Optional<PublishedOutsideView> outsideView,
        @Unwrapped PublishedUncertainty uncertainty,
        List<EffectAtDate> planEffect,
        Optional<PublishedCost> planCost) {

    /** What is published of a run. */
    public static SummaryFile of(RunResult result) {
        Map<String, List<Published.AtDate>> measures = new LinkedHashMap<>();
        result.series().forEach(series -> measures.put(series.name().key(), Published.AtDate.of(series)));
        return new SummaryFile(
                RecordWriter.FORMAT,
                result.origin(),
                Published.Target.of(result.target()),
                Published.Arrival.of(result.timeToTarget()),
                measures,
                result.spreads().stream().flatMap(Spread::of).toList(),
                result.solved(),
                Published.Action.of(result.events()),
                PublishedOutsideView.of(result.outside()),
                PublishedUncertainty.of(result.ignorance(), strategy -> ""),
                EffectAtDate.of(result.planEffect()),
                PublishedCost.of(result.planEffect()));
    }

    /** The measure with nothing done, and what the plan changes, over so many runs played both ways. */
    public record EffectAtDate(
            String measure, LocalDate date, int n, double nothingDone, double change, double low, double high) {
        static List<EffectAtDate> of(Optional<PlanEffect> found) {
            return found.stream()
                    .flatMap(effect -> effect.readings().stream()
                            .map(reading -> new EffectAtDate(
                                    effect.measure().key(),
                                    reading.date(),
                                    reading.difference().n(),
                                    reading.without().mean(),
                                    reading.difference().mean(),
                                    reading.difference().low(),
                                    reading.difference().high())))
                    .toList();
        }
    }

    /** The share of workers above a mark at one date. */
    public record Spread(
            LocalDate date,
            String team,
            int n,
            int above,
            double workers,
            double inPost,
            @Unwrapped(without = "mark") CaseloadSpread.Above share) {
        static Stream<Spread> of(CaseloadSpread spread) {
            return spread.above().stream()
                    .map(above -> new Spread(
                            spread.date(),
                            spread.team(),
                            spread.n(),
                            above.mark(),
                            above.workers(),
                            spread.inPost(),
                            above));
        }
    }
}
