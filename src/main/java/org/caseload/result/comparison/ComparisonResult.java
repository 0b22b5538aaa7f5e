package org.caseload.result.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;

/**
 * Everything a finished comparison has to say.
 *
 * @param origin how to make it again; its scenario is the base
 * @param target the target asked about, if any
 * @param measure the measure that strategies are ranked by: the target's, or the official average
 * @param strategies the base first, then the others in the order in which they were named
 * @param differences every measure compared, for every strategy but the base
 * @param againstBase gains and costs, for every strategy but the base
 * @param rankings by the measure, every six months and at the horizon, in order of date
 * @param precision what was asked for about precision, and whether it was met; empty when nothing was
 * @param ignorance what nobody knows exactly, and what that does to the measure and to the differences from the base
 * @param regret how the strategies fare in several futures, where that was asked
 */
public record ComparisonResult(
        Origin origin,
        Optional<TargetStatement> target,
        MeasureName measure,
        List<StrategyOutcome> strategies,
        List<DifferenceSeries> differences,
        List<AgainstBase> againstBase,
        List<Ranking> rankings,
        List<PrecisionMet> precision,
        InputUncertaintyEffect ignorance,
        Optional<RegretTable> regret) {

    /** Copies the lists. */
    public ComparisonResult {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(ignorance, "ignorance");
        Objects.requireNonNull(regret, "regret");
        strategies = List.copyOf(strategies);
        differences = List.copyOf(differences);
        againstBase = List.copyOf(againstBase);
        rankings = List.copyOf(rankings);
        precision = List.copyOf(precision);
        if (strategies.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a base");
        }
    }

    /** The same comparison with what several futures say of it. */
    public ComparisonResult with(RegretTable futures) {
        return new ComparisonResult(
                origin,
                target,
                measure,
                strategies,
                differences,
                againstBase,
                rankings,
                precision,
                ignorance,
                Optional.of(futures));
    }

    /** The same comparison of these strategies, of which something more is known. */
    public ComparisonResult with(List<StrategyOutcome> known) {
        return new ComparisonResult(
                origin, target, measure, known, differences, againstBase, rankings, precision, ignorance, regret);
    }

    /** The strategy that all others are held against. */
    public StrategyOutcome base() {
        return strategies.get(0);
    }

    /** What a strategy does to a measure, or empty when the measure is not compared. */
    public Optional<DifferenceSeries> findDifferences(String measureKey, int strategy) {
        return differences.stream()
                .filter(series ->
                        series.strategy() == strategy && series.measure().key().equals(measureKey))
                .findFirst();
    }
}
