package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.caseload.report.chapter.KeyDates;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.ShownIn;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/**
 * The key measures at the start, each half year and the end: mean, its 95 % interval, the range of eight runs in ten,
 * and the number of runs where it is not all of them.
 */
public final class KeyMeasures {
    /** Dates side by side; more go into a further panel. */
    private static final int PANEL = 5;

    private final RunResult result;
    private final List<LocalDate> dates;

    private KeyMeasures(RunResult result) {
        this.result = result;
        this.dates = KeyDates.of(result);
    }

    /** The table with its title; nothing when the result has no series. */
    public static List<String> lines(RunResult result) {
        return result.series().isEmpty() ? List.of() : new KeyMeasures(result).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Key measures over " + RunCount.counted(result.origin().replications()));
        for (int from = 0; from < dates.size(); from += PANEL) {
            List<LocalDate> panel = dates.subList(from, Math.min(from + PANEL, dates.size()));
            if (from > 0) {
                lines.add("");
            }
            panel(panel).lines().forEach(line -> lines.add("  " + line));
        }
        return List.copyOf(lines);
    }

    private TextTable panel(List<LocalDate> panel) {
        TextTable table = new TextTable("l" + "r".repeat(panel.size()));
        table.row(row("", panel, EnglishDate::shortDay));
        for (MeasureSeries series : measures()) {
            int decimals = series.name().decimals();
            table.row(List.of(title(series)));
            table.row(row("  mean", panel, date -> cell(date, series, r -> mean(r, decimals))));
            table.row(row(
                    "  95 % interval",
                    panel, date -> cell(date, series, r -> Numbers.interval(r.low(), r.high(), decimals))));
            table.row(row(
                    "  8 runs in 10",
                    panel,
                    date -> cell(date, series, r -> Numbers.interval(r.p10(), r.p90(), decimals))));
            if (somewhereUndefined(series, panel)) {
                table.row(row("  runs", panel, date -> cell(date, series, r -> Numbers.number(r.n(), 0))));
            }
        }
        return table;
    }

    private static String mean(Observation reading, int decimals) {
        return reading.n() == 0 ? "not defined" : Numbers.number(reading.mean(), decimals);
    }

    private List<MeasureSeries> measures() {
        Set<String> keys = new LinkedHashSet<>();
        result.target().ifPresent(target -> keys.add(target.measure().key()));
        keys.addAll(Measures.shownIn(ShownIn.KEY_MEASURES));
        return keys.stream().flatMap(key -> result.findSeries(key).stream()).toList();
    }

    private static String title(MeasureSeries series) {
        String title = Subject.of(series.name()).title();
        return title.startsWith("Cases per ")
                ? title
                : title + " (" + series.name().unit() + ")";
    }

    private boolean somewhereUndefined(MeasureSeries series, List<LocalDate> panel) {
        int all = result.origin().replications();
        return panel.stream().flatMap(date -> find(date, series).stream()).anyMatch(reading -> reading.n() < all);
    }

    private static List<String> row(String label, List<LocalDate> panel, Function<LocalDate, String> cell) {
        List<String> row = new ArrayList<>();
        row.add(label);
        panel.forEach(date -> row.add(cell.apply(date)));
        return row;
    }

    private static String cell(LocalDate date, MeasureSeries series, Function<Observation, String> text) {
        return find(date, series).map(text).orElse("-");
    }

    private static Optional<Observation> find(LocalDate date, MeasureSeries series) {
        return KeyDates.readings(series)
                .filter(reading -> reading.date().equals(date))
                .findFirst();
    }
}
