package org.caseload.report.comparison;

import java.util.List;
import org.caseload.chart.ComparisonCharts;
import org.caseload.report.Report;
import org.caseload.report.chapter.Annex;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.ComparatorTable;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.ModelByHeadings;
import org.caseload.report.chapter.Opening;
import org.caseload.report.chapter.QualityLogs;
import org.caseload.report.chapter.Sensitivity;
import org.caseload.result.Measures;
import org.caseload.result.Origin;
import org.caseload.result.ShownIn;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/** The paper on a comparison of strategies. */
public final class ComparisonPaper {
    /** What the sentences of the answer are about, in their order. */
    private static final List<String> ABOUT = List.of("best", "target", "price");

    private final ComparisonResult result;
    private final Background background;
    private final ComparisonTables tables;
    private final OptionsTables options;
    private final ComparisonNumbers numbers;
    private final Draft draft;

    public ComparisonPaper(ComparisonResult result, Background background) {
        this.result = result;
        this.background = background;
        draft = new Draft(ComparisonCharts.charts(result));
        tables = new ComparisonTables(result);
        options = new OptionsTables(result, tables);
        numbers = new ComparisonNumbers(result, tables);
    }

    public Report paper() {
        Origin origin = result.origin();
        Opening opening = new Opening(origin, background);
        opening.write(
                draft,
                "This paper holds " + (result.strategies().size() - 1) + " strategies against " + origin.scenario()
                        + ", from " + EnglishDate.day(origin.startDate()) + " to "
                        + EnglishDate.day(origin.endDate()) + ", in " + RunCount.counted(origin.replications())
                        + " of a simulation for each. All strategies meet the same children, the same sickness and the same"
                        + " chances run by run, so that a difference between them is due to the strategies.");
        answer();
        options();
        outcomes();
        new SeveralFutures(result, tables).write(draft);
        new Sensitivity(result.ignorance()).write(draft, " in the base");
        new Annex(origin, background)
                .write(
                        draft,
                        background.solved(),
                        new ModelByHeadings(
                                origin,
                                background,
                                result.strategies().stream()
                                        .map(StrategyOutcome::name)
                                        .toList(),
                                result.base().events(),
                                background.solved()),
                        new QualityLogs(background, result.ignorance()));
        return new Report(
                origin.scenario() + ": which strategy brings caseloads down?",
                origin.question(),
                opening.front(),
                result.strategies().stream().skip(1).map(StrategyOutcome::name).toList(),
                draft.nodes());
    }

    private void answer() {
        draft.chapter("The answer");
        List<String[]> shownIn = List.of(
                new String[] {"ranking"}, new String[] {"target", "gains", "options"}, new String[] {"options", "prices"
                });
        List<String> answer = Findings.answer(result);
        for (int i = 0; i < answer.size(); i++) {
            draft.finding(ABOUT.get(i), answer.get(i), shownIn.get(i));
        }
        Findings.undefined(result).forEach(text -> draft.finding("not-defined", text, ComparisonTables.EXPLAINED));
        background.warnings().forEach(draft::caveat);
        draft.part("How sure that is");
        Findings.confidence(result).ifPresent(text -> draft.finding("confidence", text, "ranking", "waiting"));
        draft.part("Headline figures")
                .table(tables.ranking())
                .table(tables.atTheEnd(
                        ComparisonTables.EXPLAINED, result.measure().key()))
                .table(options.target())
                .table(options.gains());
    }

    private void options() {
        draft.chapter("The options")
                .table(options.options())
                .table(tables.overTime().planned());
        for (int s = 1; s < result.strategies().size(); s++) {
            StrategyOutcome strategy = result.strategies().get(s);
            draft.part(strategy.name());
            if (!strategy.description().isEmpty()) {
                draft.paragraph(strategy.description());
            }
            draft.finding(
                            "strategy-" + s,
                            Findings.of(result, s),
                            "differences",
                            "waiting",
                            "target",
                            "gains",
                            "options",
                            "planned",
                            "prices")
                    .bullets(changes(strategy));
        }
        draft.part("What they cost").figure("cost-and-outcome", numbers.costs()).table(options.prices());
    }

    private static List<String> changes(StrategyOutcome strategy) {
        return strategy.changes().stream().map(Phrases::capital).toList();
    }

    private void outcomes() {
        draft.chapter("Caseloads against the target")
                .figure("caseload-by-strategy", numbers.caseloads())
                .figure("target-by-strategy", numbers.target())
                .figure("differences", tables.overTime().differences())
                .table(tables.overTime().teams())
                .table(tables.atTheEnd("official-average", Measures.OFFICIAL_AVERAGE))
                .table(new ComparatorTable(background, tables.series(Measures.OFFICIAL_AVERAGE)).table());
        draft.part("Workers with many cases")
                .table(tables.atTheEnd("many-cases", "Workers with many cases", Measures.shownIn(ShownIn.MANY_CASES)));
        draft.chapter("Workforce and vacancies")
                .paragraph("A new post is vacant until somebody holds it: creating posts raises the vacancy rate first,"
                        + " before it lowers anybody's caseload.")
                .table(tables.atTheEnd(
                        "workforce", "Staff, vacant posts and turnover", Measures.shownIn(ShownIn.STAFF)));
        draft.chapter("Children without a worker, timeliness and continuity")
                .table(tables.overTime().waiting())
                .table(tables.atTheEnd(
                        "timeliness",
                        "Children without a worker, timeliness and continuity",
                        Measures.shownIn(ShownIn.COMPARED_SERVICE)));
    }
}
