package org.caseload.output.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.experiment.result.MeasureName;
import org.caseload.experiment.result.MeasureSeries;
import org.caseload.experiment.result.Reading;
import org.caseload.experiment.result.TimeToTarget;
import org.caseload.experiment.result.comparison.AgainstBase;
import org.caseload.experiment.result.comparison.ComparisonResult;
import org.caseload.experiment.result.comparison.DatedDifference;
import org.caseload.experiment.result.comparison.DifferenceSeries;
import org.caseload.experiment.result.comparison.Estimate;
import org.caseload.experiment.result.comparison.Ranking;
import org.caseload.experiment.result.comparison.StrategyOutcome;
import org.caseload.output.report.Cell;
import org.caseload.output.report.Table;
import org.caseload.output.report.Table.Column;
import org.caseload.output.text.EnglishDate;
import org.caseload.output.text.Level;
import org.caseload.output.text.Pounds;
import org.caseload.output.text.Runs;
import org.caseload.output.text.Subject;

/** The tables of a paper on a comparison, one question each. */
final class ComparisonTables {
    private static final String TOGETHER =
            "Differences are means over pairs of runs under the same luck; their 95 % intervals hold for all strategies and"
                    + " dates together. An interval that holds zero means that the two cannot be told apart.";

    /** The key of the table that says how all of its kind are read. */
    static final String EXPLAINED = "at-the-end";

    private final ComparisonResult result;

    ComparisonTables(ComparisonResult result) {
        this.result = result;
    }

    /** What a strategy is called in tables. */
    String name(int strategy) {
        return strategy == 0
                ? result.base().name() + " (base)"
                : result.strategies().get(strategy).name();
    }

    /** The strategies in order of their mean at the last date ranked. */
    Optional<Table> ranking() {
        return lastRanking().map(ranking -> {
            int decimals = result.measure().decimals();
            List<List<Cell>> rows = new ArrayList<>();
            for (Ranking.Place place : ranking.places()) {
                rows.add(List.of(
                        Cell.words(name(place.strategy())),
                        Cell.number(place.mean().value(), decimals),
                        Cell.number(place.mean().low(), decimals),
                        Cell.number(place.mean().high(), decimals),
                        Cell.percent(place.wins().value()),
                        Cell.percent(place.bestOnAverage())));
            }
            return new Table(
                    "ranking",
                    Subject.of(result.measure()).title() + ", " + EnglishDate.day(ranking.date()),
                    List.of(
                            Column.words("Strategy, lowest first"),
                            Column.numbers("Mean, " + unit()),
                            Column.numbers("95 % interval from"),
                            Column.numbers("to"),
                            Column.numbers("Lowest in, % of futures"),
                            Column.numbers("Best on average, chance in %")),
                    rows,
                    List.of("\"Lowest in\": share of " + Runs.counted(ranking.runs())
                            + " in which it is lowest, ties shared. \"Best on average\": chance that its mean is within "
                            + Level.written(ranking.indifference()) + " of the lowest."));
        });
    }

    private Optional<Ranking> lastRanking() {
        return result.rankings().stream().reduce((before, after) -> after);
    }

    /** What each strategy gains over the base and costs, a row each. */
    Optional<Table> options() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            rows.add(List.of(
                    Cell.words(name(against.strategy())),
                    atTheEnd(against.strategy(), DatedDifference::difference)
                            .map(difference -> Cell.words(
                                    new Between(difference, result.measure().decimals()).text()))
                            .orElse(Cell.words("not compared")),
                    pounds(against.cost()),
                    months(against.caseMonthsAvoided()),
                    reached(against.strategy()),
                    half(against.strategy()),
                    Cell.words(risk(against))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "options",
                        "The options beside the base, " + result.base().name() + ", by "
                                + EnglishDate.month(result.origin().endDate()),
                        List.of(
                                Column.words("Strategy"),
                                Column.words("Difference at the end, " + unit() + " (95 % interval)"),
                                Column.words("Further cost (95 % interval)"),
                                Column.words("Months of one case too many avoided (95 % interval)"),
                                Column.words("Futures that reach the target"),
                                Column.words("Half of the futures have reached it by"),
                                Column.words("Risk")),
                        rows,
                        List.of(TOGETHER)));
    }

    private Cell reached(int strategy) {
        return Cell.words(time(strategy)
                .map(time -> time.reached() + " of " + Runs.counted(time.n()).replace(" runs", ""))
                .orElse("no target"));
    }

    private Cell half(int strategy) {
        return Cell.words(time(strategy)
                .map(time -> time.medianDays().isPresent()
                        ? EnglishDate.day(result.origin().startDate().plusDays((long)
                                Math.ceil(time.medianDays().getAsDouble())))
                        : "not by the end")
                .orElse("no target"));
    }

    private Optional<TimeToTarget> time(int strategy) {
        return result.strategies().get(strategy).timeToTarget();
    }

    private static String risk(AgainstBase against) {
        return switch (against.standing()) {
            case EFFICIENT -> "no other does as well for less";
            case DOMINATED -> "another costs no more and does no worse";
            case DOMINATED_BY_MIXTURE -> "a mixture of two others would do as well for less";
            case UNKNOWN -> "cost not stated";
        };
    }

    private static Cell pounds(Estimate cost) {
        if (!cost.defined()) {
            return Cell.words("not stated");
        }
        if (cost.exactlyZero()) {
            return Cell.words("none in any future");
        }
        String text = signed(cost.value()) + " (" + signed(cost.low()) + " to " + signed(cost.high()) + ")";
        return Cell.words(cost.signKnown() ? text : text + ", cannot be told from none");
    }

    private static String signed(double pounds) {
        return (pounds < 0 ? "−" : "") + Pounds.written(pounds);
    }

    private static Cell months(Estimate months) {
        return Cell.words(months.defined() ? new Between(months, 0).text() : "not defined");
    }

    private <T> Optional<T> atTheEnd(int strategy, Function<DatedDifference, T> what) {
        return result.findDifferences(result.measure().key(), strategy)
                .map(DifferenceSeries::dates)
                .filter(dates -> !dates.isEmpty())
                .map(dates -> what.apply(dates.get(dates.size() - 1)));
    }

    /** In how many futures each strategy reaches the target. */
    Optional<Table> target() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            String name = name(s);
            time(s).ifPresent(time -> rows.add(List.of(
                    Cell.words(name),
                    Cell.number(time.reached(), 0),
                    Cell.number(time.n(), 0),
                    Cell.percent(time.reachedShare()),
                    Cell.percent(time.reachedLow()),
                    Cell.percent(time.reachedHigh()))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "target",
                        "Futures in which the target is reached by "
                                + EnglishDate.month(result.origin().endDate()),
                        List.of(
                                Column.words("Strategy"),
                                Column.numbers("Futures that reach it"),
                                Column.numbers("Out of"),
                                Column.numbers("% of futures"),
                                Column.numbers("95 % interval from, %"),
                                Column.numbers("to, %")),
                        rows,
                        List.of()));
    }

    /** By how much each strategy raises the chance of the target, and how much sooner it is reached. */
    Optional<Table> gains() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.reached().defined()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.words(name(against.strategy()))));
                Estimate reached = against.reached();
                int decimals = Math.min(Math.abs(reached.low()), Math.abs(reached.high())) < 0.05 ? 1 : 0;
                estimate(row, percent(reached), decimals);
                estimate(row, against.daysSooner(), 0);
                rows.add(row);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "gains",
                        "The target beside the base by "
                                + EnglishDate.month(result.origin().endDate()),
                        List.of(
                                Column.words("Strategy"),
                                Column.numbers("Percentage points more futures that reach it"),
                                Column.numbers("Points: 95 % from"),
                                Column.numbers("Points: to"),
                                Column.numbers("Days sooner"),
                                Column.numbers("Days: 95 % from"),
                                Column.numbers("Days: to")),
                        rows,
                        List.of(
                                "A future that does not reach the target counts as the whole period. An interval that holds"
                                        + " zero means that the two cannot be told apart.")));
    }

    private static Estimate percent(Estimate share) {
        return new Estimate(share.n(), 100 * share.value(), 100 * share.low(), 100 * share.high());
    }

    private static void estimate(List<Cell> row, Estimate estimate, int decimals) {
        row.add(Cell.number(estimate.value(), decimals));
        row.add(Cell.number(estimate.low(), decimals));
        row.add(Cell.number(estimate.high(), decimals));
    }

    /** What relief costs where both the cost and the relief are known to be above zero. */
    Optional<Table> prices() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.cost().low() > 0) {
                rows.add(List.of(
                        Cell.words(name(against.strategy())),
                        price(against.poundsPerCaseMonth(), against.caseMonthsAvoided()),
                        price(against.poundsPerPoint(), against.reached())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "prices",
                        "What relief costs",
                        List.of(
                                Column.words("Strategy"),
                                Column.words("For each month of one case too many avoided (95 % interval)"),
                                Column.words("For each percentage point of the chance of the target (95 % interval)")),
                        rows,
                        List.of()));
    }

    private static Cell price(Estimate price, Estimate gain) {
        return gain.low() > 0 && price.defined() && price.low() > 0
                ? pounds(price)
                : Cell.words("none: no relief that can be told from none");
    }

    /** A measure at the end under each strategy: the range over the futures, and the difference from the base. */
    Optional<Table> atTheEnd(String key, String measureKey) {
        List<List<Cell>> rows = new ArrayList<>();
        Optional<MeasureName> name = Optional.empty();
        for (int s = 0; s < result.strategies().size(); s++) {
            Optional<MeasureSeries> series = series(s, measureKey);
            Optional<Reading> last = series.flatMap(Measured::last);
            if (last.isPresent()) {
                name = series.map(MeasureSeries::name);
                List<Cell> row = new ArrayList<>(List.of(Cell.words(name(s))));
                row.addAll(Measured.range(last, series.get().name()));
                row.addAll(difference(measureKey, s, series.get().name().decimals()));
                rows.add(row);
            }
        }
        return name.map(measure -> new Table(
                key,
                Subject.of(measure).title() + ", "
                        + EnglishDate.day(result.origin().endDate()),
                List.of(
                        Column.words("Strategy"),
                        Column.numbers("Median, " + measure.unit()),
                        Column.numbers("8 in 10 from"),
                        Column.numbers("to"),
                        Column.numbers("Difference from the base"),
                        Column.numbers("95 % interval from"),
                        Column.numbers("to (difference)")),
                rows,
                key.equals(EXPLAINED) ? List.of(Measured.notes(result.origin()).get(0), TOGETHER) : List.of()));
    }

    private List<Cell> difference(String measureKey, int strategy, int decimals) {
        if (strategy == 0) {
            return List.of(Cell.words("is the base"), Cell.words("is the base"), Cell.words("is the base"));
        }
        Estimate difference = result.findDifferences(measureKey, strategy)
                .map(DifferenceSeries::dates)
                .filter(dates -> !dates.isEmpty())
                .map(dates -> dates.get(dates.size() - 1).difference())
                .orElse(Estimate.NONE);
        return List.of(
                Cell.number(difference.value(), decimals),
                Cell.number(difference.low(), decimals),
                Cell.number(difference.high(), decimals));
    }

    private Optional<MeasureSeries> series(int strategy, String key) {
        StrategyOutcome outcome = result.strategies().get(strategy);
        return outcome.series().stream()
                .filter(series -> series.name().key().equals(key))
                .findFirst();
    }

    private String unit() {
        return result.measure().unit();
    }
}
