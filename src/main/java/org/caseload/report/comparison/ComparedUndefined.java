package org.caseload.report.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.report.chapter.Subject;
import org.caseload.report.chapter.Undefined;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * Where the measure of a comparison is not defined, under which strategies and why. No difference and no rank stands for such a
 * date, and none of another date in its place.
 */
final class ComparedUndefined {
    private final ComparisonResult result;
    private final Subject subject;

    ComparedUndefined(ComparisonResult result) {
        this.result = result;
        subject = Subject.of(result.measure());
    }

    /** Whole sentences; none where the measure is always defined. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        unranked().ifPresent(sentences::add);
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            StrategyOutcome strategy = result.strategies().get(s);
            String named = s == 0 ? "In the base" : "with " + strategy.name();
            Undefined.stretches(strategy.path(), strategy.series())
                    .forEach(gap -> told.computeIfAbsent(gap.words(), words -> new ArrayList<>())
                            .add(named));
        }
        told.forEach((words, strategies) -> sentences.add(where(strategies) + ", "
                + Character.toLowerCase(subject.text().charAt(0))
                + subject.text().substring(1) + " " + subject.be() + " " + words + "."));
        return List.copyOf(sentences);
    }

    private String where(List<String> strategies) {
        String where = strategies.size() == result.strategies().size() && strategies.size() > 1
                ? "Under every strategy"
                : Phrases.listed(strategies);
        return Phrases.capital(where);
    }

    /** That the strategies have no ranks at the end, where they have none. */
    private Optional<String> unranked() {
        LocalDate end = result.origin().endDate();
        boolean ranked = result.rankings().stream()
                .anyMatch(ranking ->
                        ranking.date().equals(end) && ranking.places().size() > 1);
        boolean undefined = IntStream.range(0, result.strategies().size())
                .anyMatch(strategy -> reading(strategy, result.measure().key(), end)
                        .filter(reading -> reading.n() < 2)
                        .isPresent());
        return !ranked && undefined && result.strategies().size() > 1
                ? Optional.of("Which is best on " + EnglishDate.day(end)
                        + " cannot be said: the measure is not defined under all of them in two runs or more.")
                : Optional.empty();
    }

    /** Whether a measure is the same under a strategy as in the base: no difference where both are defined, and as often defined. */
    boolean isUnchanged(DifferenceSeries series) {
        return series.dates().stream()
                .allMatch(dated -> dated.difference().exactlyZero()
                        || !dated.difference().defined()
                                && defined(0, series, dated) == defined(series.strategy(), series, dated));
    }

    private int defined(int strategy, DifferenceSeries series, DatedDifference dated) {
        return reading(strategy, series.measure().key(), dated.date())
                .map(Observation::n)
                .orElse(0);
    }

    /** Such as "not comparable with the base: the measure is 3.0 with it and not defined without". */
    String notComparable(int strategy, LocalDate date) {
        return "not comparable with the base: the measure is " + level(strategy, date) + " with it and "
                + level(0, date) + " without";
    }

    private String level(int strategy, LocalDate date) {
        return reading(strategy, result.measure().key(), date)
                .filter(reading -> reading.n() > 0)
                .map(reading -> Numbers.number(reading.mean(), result.measure().decimals())
                        + (reading.n() < result.origin().replications()
                                ? " in the " + Numbers.number(reading.n(), 0) + " of "
                                        + RunCount.counted(result.origin().replications()) + " in which it is defined,"
                                : ""))
                .orElse("not defined");
    }

    private Optional<Observation> reading(int strategy, String key, LocalDate date) {
        return result.strategies().get(strategy).series().stream()
                .filter(series -> series.name().key().equals(key))
                .map(MeasureSeries::monthly)
                .flatMap(monthly ->
                        monthly.stream().filter(reading -> reading.date().equals(date)))
                .findFirst();
    }
}
