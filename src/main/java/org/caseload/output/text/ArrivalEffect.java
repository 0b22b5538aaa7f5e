package org.caseload.output.text;

import java.util.List;
import java.util.Optional;
import org.caseload.experiment.result.MeasureSeries;
import org.caseload.experiment.result.PlannedEvent;
import org.caseload.experiment.result.Reading;
import org.caseload.experiment.result.RunResult;

/**
 * What the official average does in the week in which the plan's first people arrive. It falls because more people share
 * the count, before any case has moved; whoever reads only the official figure would take that for relief.
 *
 * @param event the arrival
 * @param before the last weekly reading of {@code caseload.dfe} before it
 * @param after the first weekly reading after it
 */
record ArrivalEffect(PlannedEvent event, Reading before, Reading after) {
    private static final String OFFICIAL_AVERAGE = "caseload.dfe";
    private static final String IN_POST = "workforce.in-post";

    /** The effect of the first action that brings at least one person, when the result can show it. */
    static Optional<ArrivalEffect> find(RunResult result) {
        Optional<MeasureSeries> staff = result.findSeries(IN_POST);
        Optional<MeasureSeries> official = result.findSeries(OFFICIAL_AVERAGE);
        if (staff.isEmpty() || official.isEmpty()) {
            return Optional.empty();
        }
        return result.events().stream()
                .filter(event -> around(event, staff.get())
                        .filter(e -> e.after.mean() - e.before.mean() >= 1)
                        .isPresent())
                .findFirst()
                .flatMap(event -> around(event, official.get()));
    }

    /** Such as "In the week of 3 September 2018 (30 start) the official average falls by 2.6, …". */
    String sentence() {
        double change = after.mean() - before.mean();
        String moves = change < 0 ? "falls" : "rises";
        return "In the week of " + EnglishDate.day(event.date()) + " (" + event.label() + ") the official average "
                + moves + " by " + Figures.number(Math.abs(change), 1) + ", from " + mean(before) + " to " + mean(after)
                + " (means of " + Runs.counted(after.n()) + " with 95 % intervals).";
    }

    private static String mean(Reading reading) {
        return Figures.number(reading.mean(), 1) + " (" + Figures.interval(reading.low(), reading.high(), 1) + ")";
    }

    private static Optional<ArrivalEffect> around(PlannedEvent event, MeasureSeries series) {
        List<Reading> weeks = series.weekly();
        for (int i = 1; i < weeks.size(); i++) {
            if (weeks.get(i).date().isAfter(event.date())) {
                return Optional.of(new ArrivalEffect(event, weeks.get(i - 1), weeks.get(i)));
            }
        }
        return Optional.empty();
    }
}
