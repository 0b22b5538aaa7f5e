package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chart.ChartFolder;
import org.caseload.report.Finding;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.KeyDates;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.report.chapter.Opening;
import org.caseload.report.chapter.OutsideTable;
import org.caseload.report.chapter.QualityLogs;
import org.caseload.report.glance.AtAGlance;
import org.caseload.report.glance.YearlyCost;
import org.caseload.report.paper.Closing;
import org.caseload.report.paper.CostByYear;
import org.caseload.report.paper.OptionRow;
import org.caseload.report.paper.PastForecasts;
import org.caseload.report.paper.PeopleTable;
import org.caseload.report.paper.ThreeNumbers;
import org.caseload.report.paper.WatchTable;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.StatedLevel;

/** The paper on a run of one scenario, in four pages, and its annex. */
public final class RunPaper {
    private static final double PENCE = 100;
    private static final List<String> FIRST = List.of("plan-effect", OutsideTable.KEY);

    /** A chart of a chance that stays below this shows a line along its axis: the three numbers say it better. */
    private static final double WORTH_DRAWING = 0.05;

    private final RunResult result;
    private final Background background;
    private final RunTables tables;
    private final Draft draft;
    private final Draft annex;
    private final List<LocalDate> dates;

    public RunPaper(RunResult result, Background background) {
        this.result = result;
        this.background = background;
        draft = new Draft(ChartFolder.charts(result));
        annex = new Draft(ChartFolder.charts(result));
        tables = new RunTables(result);
        dates = result.series().isEmpty()
                ? List.of()
                : KeyDates.startMiddleEnd(
                        result.origin(),
                        KeyDates.readings(result.series().get(0))
                                .map(Observation::date)
                                .sorted()
                                .distinct()
                                .toList());
    }

    public Report paper() {
        Origin origin = result.origin();
        answer();
        options();
        people();
        new Closing(result.ignorance(), PastForecasts.holders(result::findSeries)).write(draft, "");
        QualityLogs logs = new QualityLogs(background);
        new RunAnnex(result, background, tables).write(annex, logs);
        return draft.report(
                origin.question().isEmpty() ? origin.scenario() + ": when do caseloads come down?" : origin.question(),
                origin.scenario() + ", " + EnglishDate.month(origin.startDate()) + " to "
                        + EnglishDate.month(origin.endDate()),
                new Opening(origin, background).front(),
                List.of(),
                annex,
                Stream.of(
                                CostByYear.of(costs()).stream(),
                                tables.target().filter(table -> !isWorthDrawing(result)).stream(),
                                logs.sheets().stream())
                        .flatMap(tables -> tables)
                        .toList());
    }

    private void answer() {
        draft.chapter("The answer");
        answer(result, background).forEach(draft::finding);
        draft.figure("caseload", tables.caseload());
        draft.table(numbers());
        draft.toFill(
                "What is to be decided, by whom and by when; what the meeting is asked to approve, in posts and pounds.");
        background.unanswered().forEach(draft::caveat);
    }

    /** The three findings that answer the question: where it goes, what the plan does, what became of like councils; others if one is missing. */
    static List<Finding> answer(RunResult result, Background background) {
        List<Finding> all = PlainAnswer.findings(result);
        Stream<Finding> headline = AtAGlance.headline(result, background.findInput("report.about")).stream()
                .map(finding -> new Finding(finding.key(), finding.text(), PlainAnswer.OF_CASELOADS));
        List<Finding> first =
                all.stream().filter(finding -> FIRST.contains(finding.key())).toList();
        return Stream.of(headline, first.stream(), all.stream().filter(finding -> !first.contains(finding)))
                .flatMap(parts -> parts)
                .limit(ThreeNumbers.SENTENCES)
                .toList();
    }

    /** The caseload on two dates, the chance of the target, and what it costs. */
    private Optional<Table> numbers() {
        ThreeNumbers numbers = new ThreeNumbers(result.origin());
        caseload()
                .ifPresent(series -> numbers.caseload(
                        series,
                        dates.stream()
                                .map(date -> MeasuredTables.find(series, date)
                                        .map(reading -> KeyDates.asInTheSentence(series, reading)
                                                .date())
                                        .orElse(date))
                                .toList()));
        result.target()
                .ifPresent(
                        target -> numbers.target(target, result.timeToTarget().orElseThrow()));
        cost().ifPresent(numbers::cost);
        return numbers.table(result.origin().scenario());
    }

    private Optional<MeasureSeries> caseload() {
        return result.target()
                .flatMap(target -> result.findSeries(target.measure().key()))
                .or(() -> result.series().stream()
                        .filter(series -> Measures.isOfCaseloads(series.name().id()))
                        .findFirst());
    }

    /** Over doing nothing, year by year, where that was simulated; of all staff elsewhere. */
    private Optional<String> cost() {
        return result.planEffect()
                .flatMap(PlanEffect::cost)
                .flatMap(cost -> AtAGlance.costOverNothing(result)
                        .map(years -> sign(cost.total()) + Pounds.written(cost.total() / PENCE)
                                + " over doing nothing: " + years))
                .or(() -> result.findSeries(Measures.COST_TOTAL.id())
                        .flatMap(series -> series.monthly().stream().reduce((before, after) -> after))
                        .filter(last -> last.n() > 0)
                        .map(last -> Pounds.written(last.p50()) + " in all by " + EnglishDate.month(last.date())));
    }

    private Optional<PlanCost> planCost() {
        return result.planEffect().flatMap(PlanEffect::cost);
    }

    private Map<String, PlanCost> costs() {
        return planCost().map(cost -> Map.of(result.origin().scenario(), cost)).orElse(Map.of());
    }

    private static String sign(long pence) {
        return pence < 0 ? String.valueOf(Numbers.MINUS) : "";
    }

    private void options() {
        draft.chapter("What is done, and what comes of it");
        caseload()
                .filter(series -> dates.size() > 1)
                .ifPresent(series -> draft.table(Optional.of(OptionRow.table(
                        result.origin(),
                        series.name(),
                        dates.subList(1, dates.size()),
                        result.target().map(target -> StatedLevel.written(target.atMost())),
                        planCost().map(YearlyCost::heading).orElse("Cost"),
                        rows(series)))));
        draft.figure("target-probability", tables.target().filter(table -> isWorthDrawing(result)));
        draft.figure(OutsideTable.KEY, result.outside().flatMap(OutsideTable::of));
    }

    /** Whether the chance of the target is more than a line along the axis. */
    static boolean isWorthDrawing(RunResult result) {
        return result.timeToTarget()
                .filter(time -> time.reachedShare() >= WORTH_DRAWING)
                .isPresent();
    }

    private List<OptionRow> rows(MeasureSeries series) {
        List<OptionRow> rows = new ArrayList<>();
        List<LocalDate> later = dates.subList(1, dates.size());
        result.planEffect()
                .filter(effect -> effect.measure().key().equals(series.name().key()))
                .ifPresent(effect -> rows.add(new OptionRow(
                        "Nothing done",
                        "nothing beyond what happens anyway",
                        Optional.empty(),
                        later.stream().map(date -> without(effect, date)).toList(),
                        Optional.empty(),
                        "none",
                        "nothing")));
        rows.add(new OptionRow(
                result.events().isEmpty() ? "Nothing planned" : "The plan",
                result.events().isEmpty()
                        ? "nothing is planned"
                        : result.events().stream().map(OptionRow::dated).collect(Collectors.joining("; ")),
                result.findSeries(Measures.IN_POST.id())
                        .flatMap(staff -> staff.monthly().stream().reduce((before, after) -> after)),
                later.stream().map(date -> reading(series, date)).toList(),
                result.timeToTarget(),
                planCost().map(YearlyCost::inRow).or(this::cost).orElse("not stated"),
                OptionRow.mustGoRight(
                        result.findSeries(Measures.IN_POST.id()),
                        result.outside(),
                        !result.events().isEmpty())));
        return rows;
    }

    private static Optional<Observation> without(PlanEffect effect, LocalDate date) {
        return effect.readings().stream()
                .filter(reading -> reading.date().equals(date))
                .map(PlanEffect.Reading::without)
                .findFirst();
    }

    private static Optional<Observation> reading(MeasureSeries series, LocalDate date) {
        return MeasuredTables.find(series, date);
    }

    private void people() {
        draft.chapter("People and children");
        draft.table(PeopleTable.over(dates, result::findSeries));
        if (PeopleTable.nobodyWaits(result.findSeries(Measures.UNALLOCATED.id()))) {
            draft.paragraph("Nobody waits for a worker, because every case is given to somebody.");
        }
        draft.table(result.signs().flatMap(signs -> WatchTable.of("", signs, result::findSeries)));
        draft.figure("workforce", tables.workforce());
    }
}
