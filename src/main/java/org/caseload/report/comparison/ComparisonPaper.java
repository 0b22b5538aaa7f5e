package org.caseload.report.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chart.ComparisonCharts;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.KeyDates;
import org.caseload.report.chapter.Opening;
import org.caseload.report.chapter.QualityLogs;
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
import org.caseload.result.PlannedEvent;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.Pounds;
import org.caseload.words.StatedLevel;

/** The paper on a comparison of strategies, in four pages, and its annex. */
public final class ComparisonPaper {
    /** What the sentences of the answer are about, in their order. */
    private static final List<String> ABOUT = List.of("best", "target", "price");

    private static final List<String[]> SHOWN_IN =
            List.of(new String[] {OptionRow.KEY, "ranking"}, new String[] {OptionRow.KEY, "gains"}, new String[] {
                OptionRow.KEY, "prices"
            });

    /** A chart of chances that all stay below this shows lines along its axis: the table of options says it better. */
    private static final double WORTH_DRAWING = 0.05;

    /** Of a plan with more steps the annex tells the others. */
    private static final int MOST_NAMED = 4;

    /** Tables of more options than these are too wide for a page. */
    static final int MOST_COLUMNS = 5;

    private final ComparisonResult result;
    private final Background background;
    private final ComparisonTables tables;
    private final OptionsTables options;
    private final ComparisonNumbers numbers;
    private final Draft draft;
    private final Draft annex;
    private final List<LocalDate> dates;

    public ComparisonPaper(ComparisonResult result, Background background) {
        this.result = result;
        this.background = background;
        draft = new Draft(ComparisonCharts.charts(result));
        annex = new Draft(ComparisonCharts.charts(result));
        tables = new ComparisonTables(result);
        options = new OptionsTables(result, tables);
        numbers = new ComparisonNumbers(result, tables);
        dates = find(0, result.measure().key())
                .map(series -> KeyDates.startMiddleEnd(
                        result.origin(),
                        series.monthly().stream().map(Observation::date).toList()))
                .orElse(List.of());
    }

    public Report paper() {
        Origin origin = result.origin();
        answer();
        options();
        people();
        new Closing(result.ignorance(), PastForecasts.holders(key -> find(0, key))).write(draft, " in the base");
        QualityLogs logs = new QualityLogs(background);
        new ComparisonAnnex(result, background, tables, options, numbers)
                .write(
                        annex,
                        logs,
                        watched().filter(table -> isOfMany()),
                        chances().filter(table -> isOfMany()));
        List<Table> sheets = new ArrayList<>(numbers.sheets());
        CostByYear.of(costs()).ifPresent(sheets::add);
        sheets.addAll(logs.sheets());
        return draft.report(
                origin.question().isEmpty()
                        ? origin.scenario() + ": which strategy brings caseloads down?"
                        : origin.question(),
                origin.scenario() + ", " + EnglishDate.month(origin.startDate()) + " to "
                        + EnglishDate.month(origin.endDate()),
                new Opening(origin, background).front(),
                result.strategies().stream().skip(1).map(StrategyOutcome::name).toList(),
                annex,
                sheets);
    }

    private void answer() {
        draft.chapter("The answer");
        List<String> answer = Findings.answer(result);
        for (int i = 0; i < answer.size(); i++) {
            draft.finding(ABOUT.get(i), answer.get(i), SHOWN_IN.get(i));
        }
        Findings.undefined(result).forEach(text -> draft.finding("not-defined", text));
        draft.figure("caseload-by-strategy", numbers.caseloads());
        draft.table(threeNumbers());
        draft.toFill(
                "What is to be decided, by whom and by when; what the meeting is asked to approve, in posts and pounds.");
        background.unanswered().forEach(draft::caveat);
    }

    /** Of the option that leads, or of the base where none does. */
    private Optional<Table> threeNumbers() {
        int leader = tables.findLeader().orElse(0);
        StrategyOutcome outcome = result.strategies().get(leader);
        ThreeNumbers three = new ThreeNumbers(result.origin());
        find(leader, result.measure().key()).ifPresent(series -> three.caseload(series, dates));
        result.target().ifPresent(target -> outcome.timeToTarget().ifPresent(time -> three.target(target, time)));
        result.againstBase().stream()
                .filter(against -> against.strategy() == leader)
                .findFirst()
                .ifPresent(against -> three.cost(cost(against)));
        return three.table(leader == 0 ? "the base" : outcome.name());
    }

    private void options() {
        draft.chapter("The options");
        if (dates.size() > 1) {
            draft.table(Optional.of(OptionRow.table(
                    result.origin(),
                    result.measure(),
                    dates.subList(1, dates.size()),
                    result.target().map(target -> StatedLevel.written(target.atMost())),
                    result.againstBase().stream()
                            .flatMap(against -> against.byYear().stream())
                            .findFirst()
                            .map(YearlyCost::heading)
                            .orElse("Further cost"),
                    rows())));
        }
        draft.figure("target-by-strategy", chances().filter(table -> !isOfMany()));
        draft.figure("cost-and-outcome", numbers.costs());
    }

    /** Whether the chance of the target is more than a line along the axis under some option. */
    private boolean isWorthDrawing() {
        return result.strategies().stream()
                .anyMatch(strategy -> strategy.timeToTarget()
                        .filter(time -> time.reachedShare() >= WORTH_DRAWING)
                        .isPresent());
    }

    private List<OptionRow> rows() {
        List<OptionRow> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            int strategy = s;
            StrategyOutcome outcome = result.strategies().get(s);
            rows.add(new OptionRow(
                    tables.name(s),
                    done(s),
                    find(s, Measures.IN_POST.id()).flatMap(ComparisonPaper::last),
                    dates.stream()
                            .skip(1)
                            .map(date -> find(strategy, result.measure().key()).flatMap(series -> on(series, date)))
                            .toList(),
                    outcome.timeToTarget(),
                    result.againstBase().stream()
                            .filter(against -> against.strategy() == strategy)
                            .map(against ->
                                    against.byYear().map(YearlyCost::inRow).orElseGet(() -> inAll(against)))
                            .findFirst()
                            .orElse("none"),
                    mustGoRight(s)));
        }
        return rows;
    }

    private String done(int strategy) {
        if (strategy == 0) {
            return result.base().events().isEmpty()
                    ? "nothing is planned"
                    : dated(result.base().events());
        }
        List<PlannedEvent> added =
                new ArrayList<>(result.strategies().get(strategy).events());
        List<PlannedEvent> dropped = new ArrayList<>(result.base().events());
        result.base().events().forEach(added::remove);
        result.strategies().get(strategy).events().forEach(dropped::remove);
        if (added.isEmpty() && dropped.isEmpty()) {
            List<String> changes = result.strategies().get(strategy).changes();
            return changes.isEmpty()
                    ? "nothing that the base does not do"
                    : changes.stream().map(Phrases::inSentence).collect(Collectors.joining("; "));
        }
        return Stream.of(dated(added), dropped.isEmpty() ? "" : "without " + dated(dropped))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String dated(List<PlannedEvent> events) {
        int more = events.size() - MOST_NAMED;
        return events.stream().limit(MOST_NAMED).map(OptionRow::dated).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + Numbers.counted(more, "further step", "further steps") : "");
    }

    private String mustGoRight(int strategy) {
        String right = OptionRow.mustGoRight(
                find(strategy, Measures.IN_POST.id()),
                result.strategies().get(strategy).outside(),
                !result.strategies().get(strategy).events().isEmpty());
        boolean moreWait = tables.atTheEnd(Measures.UNALLOCATED.id(), strategy)
                .filter(dated -> dated.difference().low() > 0)
                .isPresent();
        return right + (moreWait ? "; it leaves more children without a worker" : "");
    }

    private Map<String, PlanCost> costs() {
        Map<String, PlanCost> costs = new LinkedHashMap<>();
        result.againstBase()
                .forEach(against ->
                        against.byYear().ifPresent(cost -> costs.put(tables.name(against.strategy()), cost)));
        return costs;
    }

    /** What it costs over the base, in all and by financial year. */
    private static String cost(AgainstBase against) {
        return inAll(against)
                + against.byYear()
                        .filter(cost -> cost.total() != 0)
                        .map(cost -> ": " + YearlyCost.written(cost, false))
                        .orElse("");
    }

    private static String inAll(AgainstBase against) {
        Estimate cost = against.cost();
        if (!cost.defined()) {
            return "not stated";
        }
        if (cost.exactlyZero()) {
            return "£0 (as the base)";
        }
        boolean less = cost.value() < 0;
        String pounds = Pounds.written(Math.abs(cost.value())) + (less ? " less" : " more");
        if (cost.signKnown()) {
            pounds += " (" + Pounds.written(StrategyFinding.smaller(cost)) + " to "
                    + Pounds.written(StrategyFinding.larger(cost)) + ")";
        }
        return cost.signKnown() ? pounds : pounds + ", cannot be told from none";
    }

    private void people() {
        draft.chapter("People and children");
        int last = result.strategies().size() - 1;
        List<Integer> shown = new ArrayList<>(List.of(0));
        tables.findLeader().filter(leader -> leader > 0).ifPresent(shown::add);
        for (int s = 1; s <= last && shown.size() < MOST_COLUMNS; s++) {
            if (!shown.contains(s)) {
                shown.add(s);
            }
        }
        shown.sort(null);
        if (!dates.isEmpty()) {
            draft.table(PeopleTable.under(
                    shown.stream().map(tables::name).toList(),
                    dates.get(dates.size() - 1),
                    shown.stream()
                            .<Function<String, Optional<MeasureSeries>>>map(s -> key -> find(s, key))
                            .toList()));
        }
        draft.table(watched().filter(table -> !isOfMany()));
        if (shown.size() <= last) {
            draft.paragraph("The other options stand in the workbook, sheet Options by year.");
        }
    }

    /** What to watch under the option that leads; beside many options the paper has no room for it, but the annex. */
    private Optional<Table> watched() {
        int leader = tables.findLeader().orElse(0);
        return result.strategies()
                .get(leader)
                .signs()
                .flatMap(signs -> WatchTable.of(tables.name(leader), signs, key -> find(leader, key)));
    }

    /** The chance of the target by option, where it is more than lines along the axis. */
    private Optional<Table> chances() {
        return numbers.target().filter(table -> isWorthDrawing());
    }

    private boolean isOfMany() {
        return result.strategies().size() > MOST_COLUMNS;
    }

    private Optional<MeasureSeries> find(int strategy, String key) {
        return result.strategies().get(strategy).series().stream()
                .filter(series -> series.name().key().equals(key))
                .findFirst();
    }

    private static Optional<Observation> last(MeasureSeries series) {
        return series.monthly().stream().reduce((before, after) -> after);
    }

    private static Optional<Observation> on(MeasureSeries series, LocalDate date) {
        return series.monthly().stream()
                .filter(reading -> reading.date().equals(date))
                .findFirst();
    }
}
