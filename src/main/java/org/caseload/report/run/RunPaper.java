package org.caseload.report.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.chart.ChartFolder;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.chapter.Annex;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.ComparatorTable;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.ModelByHeadings;
import org.caseload.report.chapter.Opening;
import org.caseload.report.chapter.OutsideTable;
import org.caseload.report.chapter.QualityLogs;
import org.caseload.report.chapter.Sensitivity;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.ShownIn;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** The paper on a run of one scenario. */
public final class RunPaper {
    private final RunResult result;
    private final Background background;
    private final RunTables tables;
    private final Draft draft;

    public RunPaper(RunResult result, Background background) {
        this.result = result;
        this.background = background;
        draft = new Draft(ChartFolder.charts(result));
        tables = new RunTables(result);
    }

    public Report paper() {
        Origin origin = result.origin();
        Opening opening = new Opening(origin, background);
        opening.write(
                draft,
                "This paper says what " + RunCount.counted(origin.replications()) + " of a simulation of "
                        + origin.scenario() + " give for one question, from " + EnglishDate.day(origin.startDate())
                        + " to " + EnglishDate.day(origin.endDate())
                        + ". Each run is one way things could go; together they show how likely an outcome is and how far"
                        + " it may lie from the middle.");
        answer();
        caseloads();
        workforce();
        strain();
        timeliness();
        money();
        new Sensitivity(result.ignorance()).write(draft, "");
        new Annex(origin, background)
                .write(
                        draft,
                        result.solved(),
                        new ModelByHeadings(
                                origin,
                                background,
                                List.of("The plan as stated, played " + RunCount.counted(origin.replications())
                                        + " over"),
                                result.events(),
                                result.solved()),
                        new QualityLogs(background, result.ignorance()));
        return new Report(
                origin.scenario() + ": when do caseloads come down?",
                origin.question(),
                opening.front(),
                List.of(),
                draft.nodes());
    }

    private void answer() {
        draft.chapter("The answer");
        PlainAnswer.findings(result).forEach(draft::finding);
        background.warnings().forEach(draft::caveat);
        draft.part("Headline figures")
                .table(tables.headlines())
                .table(PlanGains.of(result).map(PlanGains::table))
                .table(ArrivalEffect.find(result).map(RunTables::arrival))
                .figure(OutsideTable.KEY, result.outside().flatMap(OutsideTable::of));
        if (!result.events().isEmpty()) {
            draft.part("What is planned")
                    .bullets(result.events().stream().map(RunPaper::dated).toList());
        }
    }

    private static String dated(PlannedEvent event) {
        return EnglishDate.day(event.date()) + ": " + event.label();
    }

    private void caseloads() {
        draft.chapter("Caseloads against the target")
                .figure("caseload", tables.caseload())
                .figure("caseload-by-team", tables.teams())
                .figure("target-probability", tables.target())
                .table(comparators());
        draft.part("Workers with many cases")
                .figure("caseload-spread", tables.spread())
                .figure("workers", WorkersTable.of(result.workers()))
                .table(tables.ofTarget("many-cases", "Workers with many cases", Measures.shownIn(ShownIn.MANY_CASES)));
    }

    private Optional<Table> comparators() {
        return result.findSeries(Measures.OFFICIAL_AVERAGE)
                .flatMap(series ->
                        new ComparatorTable(background, Map.of(result.origin().scenario(), series)).table());
    }

    private void workforce() {
        draft.chapter("Workforce and vacancies");
        vacancies().ifPresent(text -> draft.finding("vacancies", text, "workforce"));
        draft.table(tables.startToEnd("workforce", "Staff, vacant posts and turnover", Measures.shownIn(ShownIn.STAFF)))
                .figure("workforce", tables.workforce());
    }

    /** Creating posts raises the vacancy rate before it raises anything else: the reason stands beside the figure. */
    private Optional<String> vacancies() {
        List<Observation> posts = readings(Measures.POSTS.id());
        List<Observation> vacancies = readings(Measures.VACANCIES.id());
        if (posts.isEmpty() || vacancies.isEmpty()) {
            return Optional.empty();
        }
        Observation first = vacancies.get(0);
        Observation last = vacancies.get(vacancies.size() - 1);
        String moves = "Vacant posts go from a median of " + Numbers.number(first.p50(), 1) + " to "
                + Numbers.number(last.p50(), 1) + " FTE by " + EnglishDate.month(last.date()) + " (8 runs in 10: "
                + Numbers.interval(last.p10(), last.p90(), 1) + ").";
        boolean created = posts.get(posts.size() - 1).p50() > posts.get(0).p50();
        return Optional.of(
                created
                        ? moves
                                + " A new post is vacant until somebody holds it: creating posts raises the vacancy rate"
                                + " first, before it lowers anybody's caseload."
                        : moves);
    }

    private List<Observation> readings(String key) {
        return result.findSeries(key).map(MeasureSeries::monthly).orElse(List.of()).stream()
                .filter(reading -> reading.n() > 0)
                .toList();
    }

    private void strain() {
        draft.chapter("Children without a worker");
        List<Observation> waiting = readings(Measures.UNALLOCATED.id());
        boolean nobodyWaits = !waiting.isEmpty() && waiting.stream().allMatch(reading -> reading.mean() == 0);
        if (nobodyWaits) {
            draft.finding(
                    "nobody-waits",
                    "On none of the dates read does any child wait for a worker in any run.",
                    "headlines");
            return;
        }
        draft.table(tables.startToEnd("waiting", "Children who wait for a worker", Measures.shownIn(ShownIn.WAITING)));
    }

    private void timeliness() {
        draft.chapter("Timeliness and continuity")
                .table(tables.startToEnd(
                        "timeliness",
                        "Within the statutory limits, over the year before",
                        Measures.shownIn(ShownIn.TIMELINESS)));
    }

    private void money() {
        draft.chapter("Cost")
                .table(tables.startToEnd(
                        "cost", "Cost since the start, in the prices of the scenario", Measures.shownIn(ShownIn.COST)));
    }
}
