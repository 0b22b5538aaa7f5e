package org.caseload.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.StatedLevel;

/** The three numbers of a paper's first page: the caseload, the chance of the target, the cost. */
public final class ThreeNumbers {
    /** The key of the table. */
    public static final String KEY = "three-numbers";

    /** So many sentences answer the question. */
    public static final int SENTENCES = 3;

    private final Origin origin;
    private final List<List<Cell>> rows = new ArrayList<>();

    public ThreeNumbers(Origin origin) {
        this.origin = origin;
    }

    /** The caseload now and on later dates, the first of them the start. */
    public void caseload(MeasureSeries series, List<LocalDate> dates) {
        List<Observation> readings = dates.stream()
                .flatMap(date -> MeasuredTables.find(series, date).stream())
                .filter(reading -> reading.n() > 0)
                .toList();
        if (!readings.isEmpty()) {
            int decimals = series.name().decimals();
            Observation first = readings.get(0);
            String later = readings.stream()
                    .skip(1)
                    .map(reading -> EnglishDate.month(reading.date()) + " " + OptionRow.range(reading, decimals))
                    .collect(Collectors.joining("; "));
            row(
                    Subject.of(series.name()).title(),
                    readings.stream()
                            .map(reading -> Numbers.number(reading.p50(), decimals))
                            .collect(Collectors.joining(" → ")),
                    EnglishDate.month(first.date()) + " " + Numbers.number(first.p50(), decimals)
                            + (later.isEmpty() ? "" : "; " + later));
        }
    }

    /** The chance of the target by the last day, and when half of the futures have reached it. */
    public void target(TargetStatement target, TimeToTarget time) {
        String half = time.medianDays().isEmpty()
                ? "; in half of the futures not by then"
                : "; in half of all by "
                        + EnglishDate.month(origin.startDate()
                                .plusDays((long) Math.ceil(time.medianDays().getAsDouble())));
        row(
                "Reaches " + StatedLevel.written(target.atMost()) + " by " + EnglishDate.month(origin.endDate()),
                Numbers.share(time.reachedShare()),
                "95 % interval " + Numbers.shareInterval(time.reachedLow(), time.reachedHigh()) + half);
    }

    /** What it costs, in words. */
    public void cost(String words) {
        boolean amount = words.matches("−?£.*");
        row(
                "Cost",
                amount ? words.split(" ", 2)[0] : Phrases.capital(words),
                amount ? words : "no amount can be given");
    }

    private void row(String what, String figure, String range) {
        rows.add(List.of(Cell.words(what), Cell.words(figure), Cell.words(range)));
    }

    /**
     * The table; empty where nothing was told.
     *
     * @param of what they are of, such as the name of an option
     */
    public Optional<Table> table(String of) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        KEY,
                        of + ", in three numbers; in brackets the range of 8 in 10 futures",
                        List.of(Column.words("What"), Column.words("Figure"), Column.words("How sure")),
                        rows,
                        List.of()));
    }
}
