package org.caseload.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TimeToTarget;
import org.caseload.result.outside.OutsideView;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/**
 * One of the things that could be done, in a row: what is done, what comes of it and what it costs.
 *
 * @param name what it is called
 * @param done what is done, in words
 * @param staff staff in post on the last date, where that is read
 * @param readings the caseload on each date of the table, empty where it is not read
 * @param time when it reaches the target, where there is a target and it was asked
 * @param cost what it costs, in words
 * @param mustGoRight what has to go right for it
 */
public record OptionRow(
        String name,
        String done,
        Optional<Observation> staff,
        List<Optional<Observation>> readings,
        Optional<TimeToTarget> time,
        String cost,
        String mustGoRight) {
    /** The key of the table. */
    public static final String KEY = "options";

    /** Copies the list. */
    public OptionRow {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(time, "time");
        readings = List.copyOf(readings);
    }

    /**
     * The table of them.
     *
     * @param measure the caseload
     * @param dates the dates on which it is read
     * @param target the level asked about, such as "15"; empty where there is none
     * @param cost what the column of the cost is headed
     */
    public static Table table(
            Origin origin,
            MeasureName measure,
            List<LocalDate> dates,
            Optional<String> target,
            String cost,
            List<OptionRow> options) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words("Option"), Column.words("Staff in post at the end, FTE")));
        headers(dates).forEach(date -> columns.add(Column.words(Phrases.capital(measure.unit()) + ", " + date)));
        target.ifPresent(level -> columns.add(Column.words("Reaches " + level)));
        columns.add(Column.words(cost));
        columns.add(Column.words("What must go right"));
        return new Table(
                KEY,
                "The options, " + EnglishDate.month(origin.startDate()) + " to " + EnglishDate.month(origin.endDate())
                        + target.map(level -> "; target " + level).orElse(""),
                columns,
                options.stream()
                        .map(option -> option.cells(origin, measure, target.isPresent()))
                        .toList(),
                List.of("Of each figure the middle of the futures, and the range of 8 in 10 of them."));
    }

    private List<Cell> cells(Origin origin, MeasureName measure, boolean target) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(name + ": " + done),
                Cell.words(staff.map(each -> range(each, 0)).orElse("not read"))));
        readings.forEach(reading -> cells.add(
                Cell.words(reading.map(each -> range(each, measure.decimals())).orElse("not read"))));
        if (target) {
            cells.add(Cell.words(time.map(each -> reached(each, origin)).orElse("not asked")));
        }
        cells.add(Cell.words(cost));
        cells.add(Cell.words(mustGoRight));
        return cells;
    }

    /** A dated action as the table names it, such as "30 newly qualified due to start (September 2018)". */
    public static String dated(PlannedEvent event) {
        return event.label() + " (" + EnglishDate.month(event.date()) + ")";
    }

    /** Dates as headers that differ: months, or days where two lie in one month. */
    static List<String> headers(List<LocalDate> dates) {
        List<String> months = dates.stream().map(EnglishDate::month).toList();
        return months.stream().distinct().count() == months.size()
                ? months
                : dates.stream().map(EnglishDate::shortDay).toList();
    }

    /** Such as "17.9 (16.1 to 19.2)". */
    public static String range(Observation reading, int decimals) {
        if (reading.n() == 0) {
            return Numbers.UNDEFINED;
        }
        String middle = Numbers.number(reading.p50(), decimals);
        String range = Numbers.interval(reading.p10(), reading.p90(), decimals);
        return reading.n() < 2 || range.equals(middle + " to " + middle) ? middle : middle + " (" + range + ")";
    }

    /** Such as "in 9 of 10 futures (93 %; 79 to 98 %), half of all by August 2019". */
    private static String reached(TimeToTarget time, Origin origin) {
        String interval = " (" + Numbers.share(time.reachedShare()) + "; "
                + Numbers.shareInterval(time.reachedLow(), time.reachedHigh()) + ")";
        return InTen.of(time.reached(), time.n()) + interval + half(time.medianDays(), origin);
    }

    private static String half(OptionalDouble days, Origin origin) {
        return days.isEmpty()
                ? ""
                : ", half of all by "
                        + EnglishDate.month(origin.startDate().plusDays((long) Math.ceil(days.getAsDouble())));
    }

    /**
     * What has to go right: that people who are to come do so and stay, and that more is won than councils won that hired alike.
     *
     * @param staff staff in post over time
     * @param outside what became of councils that changed staff alike
     * @param planned whether anything is done
     */
    public static String mustGoRight(Optional<MeasureSeries> staff, Optional<OutsideView> outside, boolean planned) {
        List<String> right = new ArrayList<>();
        staff.map(MeasureSeries::monthly)
                .filter(readings -> planned && !readings.isEmpty())
                .map(readings -> readings.get(readings.size() - 1).p50()
                        - readings.get(0).p50())
                .filter(more -> more >= 1)
                .ifPresent(more -> right.add(Numbers.number(more, 0) + " more staff come and stay"));
        outside.filter(OutsideView.Seen.class::isInstance)
                .map(view -> ((OutsideView.Seen) view).last())
                .filter(OutsideView.YearLater::isSimulated)
                .map(OptionRow::beyond)
                .filter(words -> !words.isEmpty())
                .ifPresent(right::add);
        return right.isEmpty() ? "nothing beyond what is assumed" : String.join("; ", right);
    }

    private static String beyond(OutsideView.YearLater later) {
        boolean further = later.simulated() < later.changed().p50();
        return switch (later.agreement()) {
            case DISAGREE -> "caseloads move outside what 8 in 10 like councils saw";
            case OFF_THE_MIDDLE -> further ? "caseloads fall further than in most like councils" : "";
            case AGREE, UNKNOWN -> "";
        };
    }
}
