package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.report.chapter.Subject;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.words.EnglishDate;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/** The tables of a paper on one run, and the numbers of its charts. */
final class RunTables {
    private final RunResult result;

    RunTables(RunResult result) {
        this.result = result;
    }

    /** Measures of the whole department at the start, half way and at the end. */
    Optional<Table> startToEnd(String key, String caption, List<String> ids) {
        List<MeasureSeries> series =
                ids.stream().flatMap(id -> result.findSeries(id).stream()).toList();
        return MeasuredTables.startToEnd(key, caption, series, result.origin());
    }

    /** The official average and the cases held on either side of the first arrival of social workers. */
    public static Table arrival(ArrivalEffect arrival) {
        return new Table(
                "arrival",
                "The week of " + EnglishDate.day(arrival.event().date()) + ": "
                        + arrival.event().label(),
                List.of(
                        Column.words("Measure"),
                        Column.numbers("Mean before"),
                        Column.numbers("Before: 95 % from"),
                        Column.numbers("Before: to"),
                        Column.numbers("Mean after"),
                        Column.numbers("After: 95 % from"),
                        Column.numbers("After: to"),
                        Column.numbers("Change")),
                List.of(
                        around("Cases per worker, the official average", arrival.official(), 1),
                        around("Cases held by workers", arrival.cases(), 0)),
                List.of("Means of "
                        + RunCount.counted(arrival.official().after().n()) + ", read on "
                        + EnglishDate.day(arrival.official().before().date()) + " and "
                        + EnglishDate.day(arrival.official().after().date()) + "."));
    }

    private static List<Cell> around(String measure, ArrivalEffect.Around around, int decimals) {
        List<Cell> row = new ArrayList<>(List.of(Cell.words(measure)));
        for (Observation reading : List.of(around.before(), around.after())) {
            row.add(Cell.number(reading.mean(), decimals));
            row.add(Cell.number(reading.low(), decimals));
            row.add(Cell.number(reading.high(), decimals));
        }
        row.add(Cell.number(around.change(), decimals));
        return row;
    }

    /** In how many futures the target is reached by when. */
    Optional<Table> target() {
        return result.timeToTarget().map(time -> {
            List<List<Cell>> rows = new ArrayList<>();
            for (TimeToTarget.ReachedBy by : time.reachedBy()) {
                rows.add(List.of(
                        Cell.words(EnglishDate.shortDay(by.date())),
                        Cell.number(Math.rint(by.probability() * time.n()), 0),
                        Cell.number(time.n(), 0),
                        Cell.percent(by.probability()),
                        Cell.percent(by.low()),
                        Cell.percent(by.high())));
            }
            return new Table(
                    "target",
                    "Futures in which the target of " + goal() + " is reached, by date",
                    List.of(
                            Column.words("By"),
                            Column.numbers("Futures that reached it"),
                            Column.numbers("Out of"),
                            Column.numbers("% of futures"),
                            Column.numbers("95 % interval from, %"),
                            Column.numbers("to, %")),
                    rows,
                    List.of(
                            "The interval says how far the percentage of each date is known from so many runs and with what nobody"
                                    + " knows exactly, not how far the model is right. " + reached()));
        });
    }

    private String reached() {
        TargetStatement target = result.target().orElseThrow();
        boolean always = result.findSeries(target.measure().key()).stream()
                .allMatch(series -> series.isDefinedInAll(result.origin().replications()));
        return "Reached: at or below it at " + target.midnights()
                + (always ? "." : "; a midnight at which it is not defined does not count as reached.");
    }

    private String goal() {
        TargetStatement target = result.target().orElseThrow();
        return StatedLevel.written(target.atMost()) + " " + target.measure().unit();
    }

    /** The numbers of the chart of the caseload. */
    Optional<Table> caseload() {
        return result.target()
                .flatMap(target -> result.findSeries(target.measure().key()))
                .or(() -> result.series().stream()
                        .filter(series -> Measures.isOfCaseloads(series.name().id()))
                        .findFirst())
                .flatMap(series -> MeasuredTables.monthByMonth(
                        "caseload-by-month",
                        Subject.of(series.name()).title() + ", month by month",
                        List.of(series),
                        result.origin()));
    }

    /** The numbers of the chart of the caseload team by team: the measure of the target, or the official average. */
    Optional<Table> teams() {
        String id = result.target().map(target -> target.measure().id()).orElse(Measures.CASELOAD_DFE.id());
        List<MeasureSeries> teams = result.series().stream()
                .filter(series -> series.name().id().equals(id))
                .filter(series -> series.name().teams().size() == 1)
                .toList();
        return teams.size() < 2
                ? Optional.empty()
                : MeasuredTables.startToEnd("caseload-by-team", "Caseload of each team", teams, result.origin());
    }

    /** The numbers of the chart of how caseloads are spread. */
    Optional<Table> spread() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CaseloadSpread spread : result.spreads()) {
            for (CaseloadSpread.Above above : spread.above()) {
                rows.add(List.of(
                        Cell.words(EnglishDate.shortDay(spread.date())),
                        Cell.number(above.mark(), 0),
                        Cell.number(above.workers(), 1),
                        Cell.number(spread.inPost(), 1),
                        Cell.percent(above.share()),
                        Cell.percent(above.low()),
                        Cell.percent(above.high())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "caseload-spread",
                        "Workers who hold more than so many cases" + where(),
                        List.of(
                                Column.words("Date"),
                                Column.numbers("More than, cases"),
                                Column.numbers("Workers who do, mean"),
                                Column.numbers("Out of workers in post, mean"),
                                Column.numbers("% of workers in post"),
                                Column.numbers("95 % interval from, %"),
                                Column.numbers("to, %")),
                        rows,
                        List.of("Means over " + RunCount.counted(result.origin().replications()) + ".")));
    }

    private String where() {
        String team = result.spreads().get(0).team();
        return team.isEmpty() ? "" : ", " + team.replace("+", ", ").replace('-', ' ');
    }

    /** The numbers of the chart of the workforce. */
    Optional<Table> workforce() {
        String team = result.target().map(target -> target.measure().team()).orElse("");
        List<MeasureSeries> ofTeam = workforce(team);
        List<MeasureSeries> series = ofTeam.isEmpty() ? workforce("") : ofTeam;
        return MeasuredTables.monthByMonth(
                "workforce-by-month", "Staff and vacant posts, month by month", series, result.origin());
    }

    private List<MeasureSeries> workforce(String team) {
        return Stream.of(
                        Measures.IN_POST.id(),
                        Measures.ESTABLISHED.id(),
                        Measures.NEWLY_QUALIFIED.id(),
                        Measures.AGENCY.id(),
                        Measures.VACANCIES.id())
                .flatMap(id -> result.findSeries(team.isEmpty() ? id : id + "/" + team).stream())
                .toList();
    }
}
