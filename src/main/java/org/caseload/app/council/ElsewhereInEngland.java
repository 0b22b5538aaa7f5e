package org.caseload.app.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.LikeCouncils;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.report.chapter.StatedAverage;
import org.caseload.result.MeasureSeries;
import org.caseload.result.PlannedEvent;
import org.caseload.result.StaffChangeInRun;
import org.caseload.result.StatedInput;
import org.caseload.result.TargetStatement;
import org.caseload.result.outside.EnglandLevel;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.StaffChange;

/**
 * The outside view of a simulated plan, from the shipped figures of England's councils. They are read when the first plan changes
 * staff by enough, and once.
 */
public final class ElsewhereInEngland {
    /** Caseloads of England move by some per cent a year: an average that was published longer ago says little of the level. */
    private static final long OLDEST_DAYS = 2 * 365L;

    private final Supplier<List<StatedInput>> stated;
    private PublishedPanel panel;
    private LikeCouncils councils;

    /**
     * A view for plans of one scenario.
     *
     * @param stated what the scenario states, among it published averages that its own can be set against
     */
    public ElsewhereInEngland(Supplier<List<StatedInput>> stated) {
        this.stated = stated;
    }

    /**
     * What became of councils that changed staff as this plan does.
     *
     * @param events the dated actions of the plan
     * @param series what was simulated, for the whole department
     * @return empty where there is no plan, or where it changes staff by less than 5 % in any year
     */
    public Optional<OutsideView> of(
            List<PlannedEvent> events, List<MeasureSeries> series, Optional<TargetStatement> target) {
        return events.isEmpty()
                ? Optional.empty()
                : StaffChangeInRun.find(series, target).map(this::view);
    }

    private OutsideView view(StaffChange change) {
        if (panel == null) {
            panel = PublishedPanel.of(DataRoom.shipped());
            councils = new LikeCouncils(panel);
        }
        return LikeCouncils.middle(panel, change.from())
                .or(() -> statedOfEngland(change.from()))
                .map(england -> councils.of(change, england))
                .orElseGet(() -> new OutsideView.Unseen(
                        change,
                        "no caseload of England of " + change.from().getYear()
                                + " is published that its own could be set against; state one named England under report:"
                                + " comparators:"));
    }

    private Optional<EnglandLevel> statedOfEngland(LocalDate date) {
        return StatedAverage.stated(stated.get()).stream()
                .filter(average -> average.name().equalsIgnoreCase("England"))
                .filter(average -> away(average, date) <= OLDEST_DAYS)
                .min(Comparator.comparingLong(average -> away(average, date)))
                .map(average -> new EnglandLevel(
                        average.caseload(), "England " + average.date().getYear() + " as stated"));
    }

    private static long away(StatedAverage average, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(average.date(), date));
    }
}
