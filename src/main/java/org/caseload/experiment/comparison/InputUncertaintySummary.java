package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.DrawnInputs;
import org.caseload.experiment.DrawnYears;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReadingDays;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.VarianceParts;

/**
 * Parts the variance of the comparison's measure, and of each strategy's difference from the base, into luck, years and ignorance, every
 * six months; and says what knowing a number would be worth to the choice at the horizon.
 */
final class InputUncertaintySummary {
    private final ComparisonRuns runs;
    private final MeasureName measure;
    private final DrawnYears years;

    InputUncertaintySummary(ComparisonRuns runs, MeasureName measure) {
        this.runs = runs;
        this.measure = measure;
        years = DrawnYears.of(runs.contenders().get(0).design(), runs.seed(), runs.replications());
    }

    InputUncertaintyEffect ignorance() {
        DrawnInputs all =
                drawn(runs.contenders().stream().map(ComparedStrategy::design).toList());
        if (all.numbers().isEmpty() && years.names().isEmpty()) {
            return InputUncertaintyEffect.NONE;
        }
        ReadingDays days = runs.contenders().get(0).design().readingDays();
        List<Integer> dated = days.halfYearly().stream().filter(day -> day > 0).toList();
        PairedRuns paired = PairedRuns.of(runs, measure, days.monthly().size());
        List<List<VarianceParts>> parts = ParallelRuns.run(
                runs.contenders().size(), runs.threads(), s -> parts(s, days, dated, paired), done -> {});
        int last = dated.get(dated.size() - 1);
        double[][] outcomes = new double[runs.contenders().size()][];
        for (int s = 0; s < outcomes.length; s++) {
            outcomes[s] = paired.at(s, days.monthly().indexOf(last));
        }
        return new InputUncertaintyEffect(
                all.numbers(),
                parts.stream().flatMap(List::stream).toList(),
                all.worth(days.date(last), outcomes, runs.threads()));
    }

    /** Of the base itself, or of a strategy's difference from it, with the numbers that the two have. */
    private List<VarianceParts> parts(int strategy, ReadingDays days, List<Integer> dated, PairedRuns paired) {
        PreparedStudy base = runs.contenders().get(0).design();
        PreparedStudy own = runs.contenders().get(strategy).design();
        DrawnInputs inputs = drawn(List.of(base, own));
        List<VarianceParts> parts = new ArrayList<>();
        for (int day : dated) {
            LocalDate date = days.date(day);
            int reading = days.monthly().indexOf(day);
            double[] outcomes = paired.at(strategy, reading);
            Optional<VarianceParts> found = inputs.findParts(
                    measure,
                    strategy,
                    date,
                    day,
                    strategy == 0 ? outcomes : DifferenceSummary.differences(outcomes, paired.at(0, reading)));
            found.ifPresent(parts::add);
        }
        return parts;
    }

    private DrawnInputs drawn(List<PreparedStudy> designs) {
        return DrawnInputs.of(
                designs.stream().map(PreparedStudy::inputs).toList(), years, runs.seed(), runs.replications());
    }
}
