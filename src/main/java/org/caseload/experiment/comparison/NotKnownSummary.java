package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.List;
import org.caseload.experiment.OverWhatIsNotKnown;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReadingDays;
import org.caseload.result.MeasureName;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.statistics.PercentileInterval;

/**
 * Differences from the base over what nobody knows exactly: how they lie where each uncertain number is what it is and each factor from
 * year to year goes as far as it really does. Of the measure by which strategies are ranked, on the dates on which they are.
 */
final class NotKnownSummary {
    private final ComparisonRuns runs;
    private final MeasureName measure;
    private final ReadingDays days;
    private final List<LocalDate> told;

    NotKnownSummary(ComparisonRuns runs, MeasureName measure) {
        this.runs = runs;
        this.measure = measure;
        days = base().readingDays();
        told = days.halfYearly().stream().filter(day -> day > 0).map(days::date).toList();
    }

    /** The same series, these dates of this measure with a second interval. */
    List<DifferenceSeries> with(List<DifferenceSeries> all) {
        PairedRuns paired = PairedRuns.of(runs, measure, days.monthly().size());
        return ParallelRuns.run(
                all.size(),
                runs.threads(),
                i -> all.get(i).measure().equals(measure) ? with(all.get(i), paired) : all.get(i),
                done -> {});
    }

    private DifferenceSeries with(DifferenceSeries series, PairedRuns paired) {
        int strategy = series.strategy();
        OverWhatIsNotKnown over = new OverWhatIsNotKnown(
                List.of(base(), runs.contenders().get(strategy).design()), runs.seed(), runs.replications());
        if (over.isNone()) {
            return series;
        }
        return new DifferenceSeries(
                measure,
                strategy,
                series.dates().stream()
                        .map(dated -> told.contains(dated.date())
                                ? dated.over(interval(over, paired, strategy, dated, series.dates()))
                                : dated)
                        .toList());
    }

    private static PercentileInterval interval(
            OverWhatIsNotKnown over,
            PairedRuns paired,
            int strategy,
            DatedDifference dated,
            List<DatedDifference> dates) {
        int reading = dates.indexOf(dated);
        return over.mean(DifferenceSummary.differences(paired.at(strategy, reading), paired.at(0, reading)));
    }

    private PreparedStudy base() {
        return runs.contenders().get(0).design();
    }
}
