package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/**
 * What the official average does in the week in which the plan's first social workers arrive. It falls because more people share
 * the count, before the work has changed; whoever reads only the official figure would take that for relief.
 *
 * @param event the arrival
 * @param official {@code caseload.dfe} around it
 * @param cases cases held around it
 */
public record ArrivalEffect(PlannedEvent event, Around official, Around cases) {
    private static final String OFFICIAL_AVERAGE = Measures.CASELOAD_DFE.id();
    private static final String CASES = Measures.CASES_HELD.id();
    private static final String IN_POST = Measures.IN_POST.id();

    /** Checks the parts are there. */
    public ArrivalEffect {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(cases, "cases");
    }

    /** The effect of the first action that brings social workers and in whose week at least one person more is in post, when the result can show it. */
    public static Optional<ArrivalEffect> find(RunResult result) {
        return result.events().stream()
                .filter(PlannedEvent::bringsSocialWorkers)
                .filter(event -> around(event, IN_POST, result)
                        .filter(staff -> staff.change() >= 1)
                        .isPresent())
                .findFirst()
                .flatMap(event -> around(event, OFFICIAL_AVERAGE, result)
                        .filter(Around::isDefined)
                        .flatMap(official ->
                                around(event, CASES, result).map(cases -> new ArrivalEffect(event, official, cases))));
    }

    /** Such as "In the week of 3 September 2018 (30 due to start) the official average falls by 2.8, …". */
    public String sentence() {
        String because = isBySharing() ? " Nearly all of that is more people sharing the same cases." : "";
        return "In the week of " + EnglishDate.day(event.date()) + " (" + event.label() + ") the official average "
                + (official.change() < 0 ? "falls" : "rises") + " by "
                + Numbers.number(Math.abs(official.change()), 1) + ", from " + official.text(1)
                + ", while the cases held go from " + cases.text(0) + " (means of "
                + RunCount.counted(official.after().n()) + ", 95 % intervals)." + because;
    }

    /** Whether the average falls by at least ten times the share by which the cases do. */
    private boolean isBySharing() {
        double average = official.change() / official.before().mean();
        double held = cases.change() / cases.before().mean();
        return average < 0 && -average >= 10 * Math.abs(held);
    }

    private static Optional<Around> around(PlannedEvent event, String key, RunResult result) {
        List<Observation> weeks =
                result.findSeries(key).map(MeasureSeries::weekly).orElse(List.of());
        for (int i = 1; i < weeks.size(); i++) {
            LocalDate date = weeks.get(i).date();
            if (date.isAfter(event.date()) && !date.isAfter(event.date().plusWeeks(1))) {
                return Optional.of(new Around(weeks.get(i - 1), weeks.get(i)));
            }
        }
        return Optional.empty();
    }

    /**
     * A measure around an event.
     *
     * @param before the last weekly reading no later than the midnight that begins the day
     * @param after the first weekly reading after it
     */
    public record Around(Observation before, Observation after) {
        /** Checks the readings are there. */
        public Around {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** After less before, of the means. */
        public double change() {
            return after.mean() - before.mean();
        }

        /** Whether there is something to compare: before anybody is in post an average is not defined. */
        boolean isDefined() {
            return before.n() > 0 && after.n() > 0;
        }

        String text(int decimals) {
            return text(before, decimals) + " to " + text(after, decimals);
        }

        private static String text(Observation reading, int decimals) {
            return Numbers.number(reading.mean(), decimals) + " ["
                    + Numbers.interval(reading.low(), reading.high(), decimals) + "]";
        }
    }
}
