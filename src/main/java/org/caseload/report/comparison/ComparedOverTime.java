package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.caseload.report.Cell;
import org.caseload.report.PrintedTable;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.PlannedEvent;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** What strategies do and when, and how what follows differs from the base along the way. */
final class ComparedOverTime {
    private static final String CHILDREN = Measures.UNALLOCATED.id();
    private static final String LONG_WAIT = Measures.OVER_28_DAYS.id();
    private static final String MEAN_WAIT = Measures.MEAN_WAIT.id();

    static final String OVER_NOT_KNOWN =
            "The first interval is of the luck of these runs. The one over what is not known says how the difference lies where each"
                    + " uncertain number is what it is; every half year.";

    private final ComparisonResult result;
    private final ComparisonTables tables;

    ComparedOverTime(ComparisonResult result, ComparisonTables tables) {
        this.result = result;
        this.tables = tables;
    }

    /** The dated actions of the base, and of each strategy those that the base does not have or goes without. */
    Optional<Table> planned() {
        List<List<Cell>> rows = new ArrayList<>();
        List<PlannedEvent> ofBase = result.base().events();
        for (int s = 0; s < result.strategies().size(); s++) {
            List<PlannedEvent> own = result.strategies().get(s).events();
            Cell name = Cell.words(tables.name(s));
            if (s == 0) {
                own.forEach(event -> rows.add(row(name, event, event.label())));
            } else {
                missing(own, ofBase).forEach(event -> rows.add(row(name, event, event.label())));
                missing(ofBase, own).forEach(event -> rows.add(row(name, event, "does without: " + event.label())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                "planned",
                                "What is done, and when",
                                List.of(Column.words("Strategy"), Column.words("Date"), Column.words("What")),
                                rows,
                                List.of(
                                        "Each strategy also does what the base does, unless it says that it does without it.")));
    }

    /** The actions of a strategy that the base does not have; empty for the base. */
    List<PlannedEvent> added(int strategy) {
        return missing(result.strategies().get(strategy).events(), result.base().events());
    }

    private static List<PlannedEvent> missing(List<PlannedEvent> of, List<PlannedEvent> from) {
        List<PlannedEvent> left = new ArrayList<>(of);
        from.forEach(left::remove);
        return left;
    }

    private static List<Cell> row(Cell name, PlannedEvent event, String what) {
        return List.of(name, Cell.words(EnglishDate.shortDay(event.date())), Cell.words(what));
    }

    /** The main measure's difference from the base, date by date. */
    Optional<Table> differences() {
        MeasureName measure = result.measure();
        List<List<Cell>> rows = new ArrayList<>();
        boolean told = IntStream.range(1, result.strategies().size())
                .mapToObj(s -> dated(measure.key(), s))
                .flatMap(List::stream)
                .anyMatch(dated -> !Double.isNaN(dated.notKnownLow()));
        for (int s = 1; s < result.strategies().size(); s++) {
            String name = tables.name(s);
            dated(measure.key(), s).forEach(dated -> {
                List<Cell> row =
                        new ArrayList<>(List.of(Cell.words(name), Cell.words(EnglishDate.shortDay(dated.date()))));
                row.addAll(numbers(dated.difference(), measure.decimals()));
                if (told) {
                    row.add(overNotKnown(dated, measure.decimals()));
                }
                rows.add(row);
            });
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Strategy"),
                Column.words("Date"),
                Column.numbers("Difference from the base, " + measure.unit()),
                Column.numbers("95 % interval from"),
                Column.numbers("to")));
        if (told) {
            columns.add(Column.words(PrintedTable.NOT_KNOWN));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "differences",
                        Subject.of(measure).title() + ": difference from the base, date by date",
                        columns,
                        rows,
                        told ? List.of(OVER_NOT_KNOWN) : List.of()));
    }

    private static Cell overNotKnown(DatedDifference dated, int decimals) {
        return Double.isNaN(dated.notKnownLow())
                ? Cell.words("not told")
                : Cell.words(Numbers.number(dated.notKnownLow(), decimals) + " to "
                        + Numbers.number(dated.notKnownHigh(), decimals));
    }

    private List<DatedDifference> dated(String key, int strategy) {
        return result.findDifferences(key, strategy)
                .map(DifferenceSeries::dates)
                .orElse(List.of());
    }

    private static List<Cell> numbers(Estimate estimate, int decimals) {
        return List.of(
                Cell.number(estimate.value(), decimals),
                Cell.number(estimate.low(), decimals),
                Cell.number(estimate.high(), decimals));
    }

    /** Children without a worker at every half year and under every strategy, in means; none where none ever waits. */
    Optional<Table> waiting() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            int strategy = s;
            List<Observation> told = readings(s, CHILDREN).stream()
                    .filter(reading -> isDated(reading) && (strategy == 0 || isCompared(strategy, reading)))
                    .filter(reading -> reading.n() > 0)
                    .toList();
            if (told.stream().anyMatch(reading -> reading.mean() > 0)) {
                told.forEach(reading -> rows.add(waiting(strategy, reading)));
            }
        }
        return !rows.isEmpty()
                ? Optional.of(new Table(
                        "waiting",
                        "Children without a worker: means, and differences from the base",
                        List.of(
                                Column.words("Strategy"),
                                Column.words("Date"),
                                Column.numbers("Children without a worker"),
                                Column.numbers("Difference from the base"),
                                Column.numbers("95 % interval from"),
                                Column.numbers("to"),
                                Column.numbers("Waiting over 28 days"),
                                Column.numbers("Mean wait, days"),
                                Column.numbers("Wait: 95 % from"),
                                Column.numbers("Wait: to")),
                        rows,
                        List.of(
                                "\"Not defined\": nobody waits in enough runs for a mean. Under an option that is not told of"
                                        + " nobody waits.")))
                : Optional.empty();
    }

    /** Whether strategies are ranked on its date, which findings speak of. */
    private boolean isDated(Observation reading) {
        return result.rankings().stream().anyMatch(ranking -> ranking.date().equals(reading.date()));
    }

    private boolean isCompared(int strategy, Observation reading) {
        return dated(CHILDREN, strategy).stream().anyMatch(dated -> dated.date().equals(reading.date()));
    }

    private List<Cell> waiting(int strategy, Observation reading) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(tables.name(strategy)),
                Cell.words(EnglishDate.shortDay(reading.date())),
                Cell.number(reading.mean(), 1)));
        Cell isBase = Cell.words("is the base");
        row.addAll(
                strategy == 0
                        ? List.of(isBase, isBase, isBase)
                        : dated(CHILDREN, strategy).stream()
                                .filter(dated -> dated.date().equals(reading.date()))
                                .map(dated -> numbers(dated.difference(), 1))
                                .findFirst()
                                .orElseThrow());
        Optional<Observation> waited = on(strategy, MEAN_WAIT, reading);
        row.add(Cell.number(
                on(strategy, LONG_WAIT, reading).map(Observation::mean).orElse(Double.NaN), 1));
        row.add(Cell.number(waited.map(Observation::mean).orElse(Double.NaN), 0));
        row.add(Cell.number(waited.map(Observation::low).orElse(Double.NaN), 0));
        row.add(Cell.number(waited.map(Observation::high).orElse(Double.NaN), 0));
        return row;
    }

    private Optional<Observation> on(int strategy, String key, Observation other) {
        return readings(strategy, key).stream()
                .filter(reading -> reading.date().equals(other.date()))
                .findFirst();
    }

    private List<Observation> readings(int strategy, String key) {
        return result.strategies().get(strategy).series().stream()
                .filter(series -> series.name().key().equals(key))
                .findFirst()
                .map(MeasureSeries::monthly)
                .orElse(List.of());
    }

    /** The target's measure team by team at the end; none where there is but one team. */
    Optional<Table> teams() {
        Predicate<MeasureSeries> ofATeam =
                series -> series.name().id().equals(result.measure().id())
                        && series.name().teams().size() == 1;
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            StrategyOutcome strategy = result.strategies().get(s);
            Cell name = Cell.words(tables.name(s));
            strategy.series().stream().filter(ofATeam).forEach(series -> {
                List<Cell> row = new ArrayList<>(
                        List.of(name, Cell.words(series.name().team().replace('-', ' '))));
                row.addAll(MeasuredTables.range(MeasuredTables.last(series), series.name()));
                rows.add(row);
            });
        }
        return rows.size() <= result.strategies().size()
                ? Optional.empty()
                : Optional.of(new Table(
                        "teams",
                        Subject.of(withoutTeam()).title() + ", team by team, "
                                + EnglishDate.day(result.origin().endDate()),
                        List.of(
                                Column.words("Strategy"),
                                Column.words("Team"),
                                Column.numbers("Median, " + result.measure().unit()),
                                Column.numbers("8 in 10 from"),
                                Column.numbers("to")),
                        rows,
                        List.of()));
    }

    private MeasureName withoutTeam() {
        MeasureName measure = result.measure();
        return new MeasureName(measure.id(), "", measure.label(), measure.unit(), measure.decimals());
    }
}
