package org.caseload.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.sign.EarlySigns;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** What to watch in the first months: where it should be if things go as simulated, and what the runs that succeed have in common. */
public final class WatchTable {
    /** The key of the table. */
    public static final String KEY = "what-to-watch";

    private static final double TEN = 10;

    private WatchTable() {}

    /**
     * A row for each measure and two columns for each date; empty where nothing is read so early.
     *
     * @param under the option that it is of, such as "with 30 starters"; empty where there is one plan alone
     * @param series a measure by its key
     */
    public static Optional<Table> of(String under, EarlySigns early, Function<String, Optional<MeasureSeries>> series) {
        Map<MeasureName, List<EarlySigns.Sign>> rows = new LinkedHashMap<>();
        early.signs()
                .forEach(sign -> series.apply(sign.measure())
                        .map(MeasureSeries::name)
                        .ifPresent(name -> rows.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(sign)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words("What")));
        for (EarlySigns.Sign sign : rows.values().iterator().next()) {
            columns.add(Column.words("Month " + sign.months() + " (" + EnglishDate.shortDay(sign.date())
                    + "): where 8 in 10 futures are"));
            columns.add(Column.words("Month " + sign.months() + ": a good sign"));
        }
        return Optional.of(new Table(
                KEY,
                "What to watch by month 3 and month 6" + (under.isEmpty() ? "" : ": " + under),
                columns,
                rows.entrySet().stream()
                        .map(row -> cells(row.getKey(), row.getValue(), early))
                        .toList(),
                List.of(note(early))));
    }

    private static List<Cell> cells(MeasureName name, List<EarlySigns.Sign> signs, EarlySigns early) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(MeasuredTables.titled(name))));
        int decimals = name.unit().equals("FTE") ? 0 : name.decimals();
        for (EarlySigns.Sign sign : signs) {
            cells.add(Cell.words(Numbers.interval(sign.low(), sign.high(), decimals)));
            cells.add(Cell.words(sign.mark()
                    .map(mark -> Numbers.number(mark.level(), decimals) + (mark.below() ? " or less: " : " or more: ")
                            + tenths(mark.ofSucceeded()) + " in 10 that succeed, " + tenths(mark.ofOthers())
                            + " in 10 others")
                    .orElse(early.isEnough() ? "cannot tell" : "too few runs to tell")));
        }
        return cells;
    }

    private static String tenths(double share) {
        return Numbers.number(Math.rint(TEN * share), 0);
    }

    private static String note(EarlySigns early) {
        String of = early.succeeded() + " of " + (early.succeeded() + early.others()) + " futures reach the target";
        return (early.isEnough()
                        ? "A good sign: " + of
                                + "; 8 in 10 of these are on its side that early. \"Cannot tell\": those that"
                                + " reach it and those that do not look alike by then."
                        : "Of what succeeds nothing can be told: " + of + ".")
                + " Whoever is outside the range of 8 in 10 is not where this forecast has them.";
    }
}
