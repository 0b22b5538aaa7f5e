package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.UncertainInputs;
import org.caseload.statistics.Direction;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;
import org.caseload.statistics.sensitivity.ExplainedShares;
import org.caseload.statistics.sensitivity.InputRanking;
import org.caseload.statistics.sensitivity.ValueOfInformation;

/**
 * What replications drew for the numbers that nobody knows exactly. They are drawn anew here, by the same keys: strategies that have
 * a number in common drew the same.
 */
public final class DrawnInputs {
    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 400;

    /** With fewer, an interval from resamples says nothing. */
    private static final int FEWEST = 20;

    private final Map<String, UncertainNumber> inputs = new LinkedHashMap<>();
    /** By unknown: numbers drawn together rise together, so the first stands for all. */
    private final Map<String, double[]> drawn = new LinkedHashMap<>();

    /** By unknown: the normal quantile of its place in what is believed, whose mean is 0 whatever is believed. */
    private final Map<String, double[]> scores = new LinkedHashMap<>();

    private final Map<String, UncertainInput.Of> of = new LinkedHashMap<>();
    private final DrawnYears years;
    private final int replications;
    private final Resampling luck;
    private final Resamples resamples;

    private DrawnInputs(List<UncertainInputs> all, DrawnYears years, long seed, int replications) {
        this.years = years;
        this.replications = replications;
        luck = new KeyedResampling(seed);
        all.forEach(some -> add(some, seed));
        resamples = isTooFew() ? null : Resamples.draw(RESAMPLES, replications, luck);
    }

    /**
     * The numbers of a study, or of all strategies of a comparison.
     *
     * @param all the inputs, the base's first; where two have a path and a draw in common, the first counts
     * @param years how the factors from year to year went in the same replications
     * @param seed the seed of all luck
     * @param replications how many drew
     */
    public static DrawnInputs of(List<UncertainInputs> all, DrawnYears years, long seed, int replications) {
        return new DrawnInputs(all, years, seed, replications);
    }

    private void add(UncertainInputs some, long seed) {
        List<UncertainInput> list = some.list();
        double[][] values = new double[list.size()][replications];
        double[][] placed = new double[some.unknowns().size()][replications];
        for (int number = 1; number <= replications && !list.isEmpty(); number++) {
            double[] row = some.drawn(Replications.luck(seed, number));
            for (int i = 0; i < row.length; i++) {
                values[i][number - 1] = row[i];
            }
            double[] places = some.places(Replications.luck(seed, number));
            for (int i = 0; i < places.length; i++) {
                placed[i][number - 1] = NormalQuantile.of(places[i]);
            }
        }
        for (int i = 0; i < placed.length; i++) {
            scores.putIfAbsent(some.unknowns().get(i).get(0).drawnWith(), placed[i]);
        }
        for (int i = 0; i < list.size(); i++) {
            String unknown = list.get(i).drawnWith();
            inputs.putIfAbsent(unknown + " " + list.get(i).path(), number(list.get(i)));
            drawn.putIfAbsent(unknown, values[i]);
            of.putIfAbsent(unknown, list.get(i).of());
        }
    }

    /** An input, or inputs drawn together, as results carry it. */
    public static UncertainNumber number(List<UncertainInput> unknown) {
        return UncertainNumber.together(
                unknown.stream().map(DrawnInputs::number).toList());
    }

    private static UncertainNumber number(UncertainInput input) {
        return new UncertainNumber(
                input.path(),
                input.label(),
                input.unit(),
                input.low(),
                input.central(),
                input.high(),
                input.drawnWith().equals(input.path()) ? "" : input.drawnWith());
    }

    /** The numbers, in the order of the files. */
    public List<UncertainNumber> numbers() {
        return List.copyOf(inputs.values());
    }

    /** What the runs drew, by unknown: numbers drawn together are one. */
    List<double[]> drawn() {
        return List.copyOf(drawn.values());
    }

    /** By unknown a column that rises with what the runs drew and whose mean over all that could be drawn is 0: control variates. */
    List<double[]> scores() {
        return List.copyOf(scores.values());
    }

    /** Whether nothing is said of why runs differ: by the scenario they differ by luck alone, or they are too few. */
    private boolean isTooFew() {
        int causes = drawn.size() + years.names().size();
        return causes == 0 || replications < Math.max(FEWEST, ExplainedShares.fewest(2 * causes));
    }

    /**
     * Why runs differ in an outcome.
     *
     * @param measure what the outcome is
     * @param strategy as the result names it
     * @param date when it was read
     * @param day the same counted from the start date
     * @param outcomes run by run; NaN where undefined
     * @return empty where nothing is uncertain or differs from year to year, where runs are too few to tell, or where the outcome is not
     *     defined in all of them
     */
    public Optional<VarianceParts> findParts(
            MeasureName measure, int strategy, LocalDate date, int day, double[] outcomes) {
        if (isTooFew() || isUndefined(outcomes)) {
            return Optional.empty();
        }
        RunsDiffer why = new RunsDiffer(of, drawn, years, day, outcomes, LEVEL, resamples);
        PercentileInterval ignorance = why.ignorance();
        double variance = Outcomes.variance(outcomes);
        return Optional.of(new VarianceParts(
                measure,
                strategy,
                date,
                outcomes.length,
                (1 - ignorance.value()) * variance,
                ignorance.value() * variance,
                ignorance.value(),
                ignorance.low(),
                ignorance.high(),
                why.shares(),
                influences(outcomes)));
    }

    private List<VarianceParts.Influence> influences(double[] outcomes) {
        if (drawn.isEmpty()) {
            return List.of();
        }
        double[][] columns = drawn.values().toArray(double[][]::new);
        return InputRanking.of(List.copyOf(drawn.keySet()), columns, outcomes, LEVEL, resamples).inputs().stream()
                .map(DrawnInputs::influence)
                .toList();
    }

    private static VarianceParts.Influence influence(InputRanking.Influence found) {
        InputRanking.Lead lead = found.lead().orElse(new InputRanking.Lead(Double.NaN, Double.NaN, Double.NaN));
        return new VarianceParts.Influence(
                found.name(),
                found.coefficient(),
                found.share(),
                found.low(),
                found.high(),
                found.tells(),
                lead.times(),
                lead.low(),
                lead.high());
    }

    /**
     * What each number would be worth to whoever chooses a strategy by an outcome of which less is better.
     *
     * @param date when it was read
     * @param outcomes by strategy, at least two, and run; NaN where undefined
     * @param threads on how many threads; the result does not depend on it
     */
    public List<InputUncertaintyEffect.Worth> worth(LocalDate date, double[][] outcomes, int threads) {
        boolean undefined = false;
        for (double[] strategy : outcomes) {
            undefined |= isUndefined(strategy);
        }
        if (isTooFew() || drawn.isEmpty() || undefined || outcomes.length < 2) {
            return List.of();
        }
        List<String> unknowns = new ArrayList<>(drawn.keySet());
        double level = 1 - (1 - LEVEL) / unknowns.size(); // all intervals cover at once
        return ParallelRuns.run(
                unknowns.size(),
                threads,
                i -> {
                    MeanInterval value =
                            ValueOfInformation.of(outcomes, drawn.get(unknowns.get(i)), Direction.SMALLER, level, luck);
                    return new InputUncertaintyEffect.Worth(
                            unknowns.get(i), date, value.mean(), value.low(), value.high());
                },
                done -> {});
    }

    private boolean isUndefined(double[] outcomes) {
        for (double outcome : outcomes) {
            if (Double.isNaN(outcome)) {
                return true;
            }
        }
        return outcomes.length != replications;
    }
}
