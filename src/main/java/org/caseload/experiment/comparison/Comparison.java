package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.KeyedResampling;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.PreparedStudy;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;

/** Reduces the replications of a comparison, in the order of their numbers, to what they have to say together. */
public final class Comparison {
    private final ComparisonRuns runs;
    private final Origin origin;
    private final ComparisonRules rules;
    private final PreparedStudy base;
    private final List<LocalDate> dates;
    private final Resampling luck;

    /**
     * A comparison of finished replications.
     *
     * @param runs the replications, at least two of each strategy
     * @param origin how to make them again; its scenario is the base
     * @param rules how it is judged
     */
    public Comparison(ComparisonRuns runs, Origin origin, ComparisonRules rules) {
        this.runs = runs;
        this.origin = origin;
        this.rules = rules;
        base = runs.contenders().get(0).design();
        dates = base.readingDays().monthly().stream()
                .map(base.readingDays()::date)
                .toList();
        luck = new KeyedResampling(runs.seed());
    }

    /**
     * What the comparison has to say.
     *
     * @param precision what was asked for about precision, and whether it was met
     */
    public ComparisonResult result(List<PrecisionMet> precision) {
        List<MeasureName> measures = PairedRuns.common(runs);
        MeasureName measure = base.book().targetEntry();
        Optional<TargetStatement> target =
                base.target().map(t -> new TargetStatement(measure, t.atMost(), base.sustained()));
        return new ComparisonResult(
                origin,
                target,
                measure,
                outcomes(measures),
                new NotKnownSummary(runs, measure).with(differences(measures)),
                againstBase(),
                rankings(measure),
                precision,
                new InputUncertaintySummary(runs, measure).ignorance(),
                Optional.empty());
    }

    private List<StrategyOutcome> outcomes(List<MeasureName> measures) {
        return ParallelRuns.run(
                runs.contenders().size(),
                runs.threads(),
                s -> new StrategySummary(runs.contenders().get(s), runs.lines(s), runs.extracts(s), rules.level())
                        .outcome(measures),
                done -> {});
    }

    private List<DifferenceSeries> differences(List<MeasureName> measures) {
        Resamples resamples = Resamples.draw(rules.resamples(), runs.replications(), luck);
        return ParallelRuns.run(
                        measures.size(), runs.threads(), m -> differences(measures.get(m), resamples), done -> {})
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<DifferenceSeries> differences(MeasureName measure, Resamples resamples) {
        PairedRuns paired = PairedRuns.of(runs, measure, dates.size());
        return new DifferenceSummary(dates, paired, runs.contenders().size(), rules, resamples).series(measure);
    }

    private List<AgainstBase> againstBase() {
        PairedRuns paired = PairedRuns.of(runs, base.book().targetEntry(), dates.size());
        double[][] last = paired.complete(base.readingDays().monthly().size() - 1);
        return new BaseSummary(runs, base.horizon(), last, rules).againstBase();
    }

    private List<Ranking> rankings(MeasureName measure) {
        PairedRuns paired = PairedRuns.of(runs, measure, dates.size());
        List<Integer> months = base.readingDays().monthly();
        List<Ranking> rankings = new ArrayList<>();
        RankingSummary reduction = new RankingSummary(rules, luck);
        for (int day : base.readingDays().halfYearly()) {
            if (day > 0) {
                rankings.add(reduction.ranking(base.readingDays().date(day), paired.complete(months.indexOf(day))));
            }
        }
        return rankings;
    }
}
