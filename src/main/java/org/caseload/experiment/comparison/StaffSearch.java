package org.caseload.experiment.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.plan.RecruitmentWave;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.Origin;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StaffNeeded;
import org.caseload.result.comparison.StaffNeeded.Demand;
import org.caseload.result.comparison.StaffNeeded.Size;
import org.caseload.scenario.Target;
import org.caseload.statistics.ProportionInterval;

/**
 * The planner's question turned round: not what a wave of so many starters brings, but how large a wave a target needs. Waves of
 * several sizes are simulated under the same luck - the starters of a smaller wave are the first of a larger one - and the smallest
 * that meets each demand is found by halving, which takes for granted that more starters never raise the measure.
 */
public final class StaffSearch {
    private static final double LEVEL = 0.95;

    private final PreparedStudy design;
    private final String wave;
    private final int reading;
    private final int most;
    private final int threads;
    private final RecordedMeasures lines;
    private final MeasureName measure;
    private final MeasureName inPost;
    private final Map<Integer, List<ReplicationSummary>> tried = new TreeMap<>();
    private Origin origin;
    private IntConsumer finished;

    /**
     * A search.
     *
     * @param design the study, with a target
     * @param wave the name of a recruitment wave in its plan
     * @param reading which of the study's monthly readings must meet the target, from 1
     * @param most the largest wave to try, at least 1
     * @param threads on how many threads; the result does not depend on it
     */
    public StaffSearch(PreparedStudy design, String wave, int reading, int most, int threads) {
        this.design = design;
        this.wave = wave;
        this.reading = reading;
        this.most = most;
        this.threads = threads;
        lines = new RecordedMeasures(design.book());
        measure = design.book().targetEntry();
        inPost = lines.names().stream()
                .filter(name ->
                        name.id().equals(Measures.IN_POST.id()) && name.team().equals(measure.team()))
                .findFirst()
                .orElseThrow();
    }

    /** How many runs it takes at most, with so many for each size of the wave. */
    public int mostRuns(int replications) {
        int halvings = Integer.SIZE - Integer.numberOfLeadingZeros(most);
        return Math.multiplyExact(replications, Math.min(most + 1, 2 + 3 * Demand.values().length * halvings));
    }

    /**
     * Searches.
     *
     * @param from how to make it again: its seed and its replications, which are those of each size
     * @param told told how many runs are finished, in rising order, and {@link #mostRuns} at the end
     * @return the smallest waves found
     */
    public StaffNeeded search(Origin from, IntConsumer told) {
        origin = from;
        finished = told;
        runs(0); // what every size is held against
        List<StaffNeeded.Answer> answers =
                Arrays.stream(Demand.values()).map(this::answer).toList();
        OptionalDouble division = division();
        List<Size> sizes = tried.keySet().stream().map(this::size).toList();
        told.accept(mostRuns(from.replications()));
        var days = design.readingDays();
        return new StaffNeeded(
                from,
                description(),
                measure,
                target().atMost(),
                days.date(days.monthly().get(reading)),
                most,
                division,
                answers,
                List.of(),
                sizes);
    }

    private Target target() {
        return design.target().orElseThrow();
    }

    private StaffNeeded.Wave description() {
        RecruitmentWave stated = design.scenario().plan().get(wave).findWave().orElseThrow();
        return new StaffNeeded.Wave(
                wave,
                stated.grade(),
                stated.on().on(design.scenario().startDate()),
                stated.people().toString(),
                stated.dropOut().fraction());
    }

    private StaffNeeded.Answer answer(Demand demand) {
        return demand == Demand.ON_AVERAGE
                ? new StaffNeeded.Answer(
                        demand,
                        least(people -> target().isMetBy(mean(people).value())),
                        least(people -> target().isMetBy(mean(people).low())),
                        least(people -> target().isMetBy(mean(people).high())))
                : new StaffNeeded.Answer(
                        demand,
                        least(people -> met(people).value() >= demand.share()),
                        least(people -> met(people).high() >= demand.share()),
                        least(people -> met(people).low() >= demand.share()));
    }

    /** The smallest wave of which something is true, if it is true of all larger ones; empty if it is not even of the largest. */
    private OptionalInt least(IntPredicate isEnough) {
        if (!isEnough.test(most)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEnough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(high);
    }

    /** Today's cases at the target's level need so many full-time workers more than are in post: what a spreadsheet does. */
    private OptionalDouble division() {
        if (!Measures.isOfCaseloads(measure.id())) {
            return OptionalDouble.empty();
        }
        double workers = StrategySummary.estimate(values(0, inPost, 0), LEVEL).value();
        double level = StrategySummary.estimate(values(0, measure, 0), LEVEL).value();
        return workers > 0 && level > 0
                ? OptionalDouble.of(workers * (level / target().atMost() - 1))
                : OptionalDouble.empty();
    }

    private Size size(int people) {
        return new Size(people, mean(people), met(people), cost(people));
    }

    private Estimate mean(int people) {
        return StrategySummary.estimate(values(people, measure, reading), LEVEL);
    }

    private Estimate met(int people) {
        double[] values = values(people, measure, reading);
        long successes = Arrays.stream(values).filter(target()::isMetBy).count();
        ProportionInterval share = ProportionInterval.of(successes, values.length, LEVEL);
        return new Estimate(values.length, share.share(), share.low(), share.high());
    }

    private Estimate cost(int people) {
        double[] with = StrategySummary.costs(lines, runs(people));
        double[] without = StrategySummary.costs(lines, runs(0));
        double[] more = IntStream.range(0, with.length)
                .mapToDouble(run -> with[run] - without[run])
                .toArray();
        return StrategySummary.estimate(more, LEVEL);
    }

    private double[] values(int people, MeasureName name, int at) {
        int line = lines.place(name);
        return runs(people).stream()
                .mapToDouble(extract -> extract.values()[line][at])
                .toArray();
    }

    private List<ReplicationSummary> runs(int people) {
        return tried.computeIfAbsent(people, this::simulate);
    }

    private List<ReplicationSummary> simulate(int people) {
        Replications sized = new Replications(design.withPlan(plan -> withWave(plan, people)), origin.seed());
        int before = tried.size() * origin.replications();
        return Replications.each(
                        List.of(sized),
                        origin.replications(),
                        threads,
                        (runs, number) -> ReplicationSummary.of(runs, lines, number),
                        done -> finished.accept(before + done))
                .get(0);
    }

    private Map<String, PlannedAction> withWave(Map<String, PlannedAction> plan, int people) {
        Map<String, PlannedAction> sized = new LinkedHashMap<>(plan);
        sized.computeIfPresent(
                wave, (name, action) -> action.findWave().orElseThrow().of(people));
        return sized;
    }
}
