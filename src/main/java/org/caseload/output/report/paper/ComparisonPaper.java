package org.caseload.output.report.paper;

import java.util.List;
import java.util.Optional;
import org.caseload.experiment.result.Origin;
import org.caseload.experiment.result.comparison.ComparisonResult;
import org.caseload.experiment.result.comparison.StrategyOutcome;
import org.caseload.output.report.Paper;
import org.caseload.output.saved.Background;
import org.caseload.output.text.EnglishDate;
import org.caseload.output.text.Findings;
import org.caseload.output.text.Runs;

/** The paper on a comparison of strategies. */
final class ComparisonPaper {
    private final ComparisonResult result;
    private final Background background;
    private final ComparisonTables tables;
    private final ComparisonNumbers numbers;
    private final Draft draft = new Draft();

    ComparisonPaper(ComparisonResult result, Background background) {
        this.result = result;
        this.background = background;
        tables = new ComparisonTables(result);
        numbers = new ComparisonNumbers(result);
    }

    Paper paper() {
        Origin origin = result.origin();
        Opening opening = new Opening(origin, background);
        opening.write(
                draft,
                "This paper holds " + (result.strategies().size() - 1) + " strategies against " + origin.scenario()
                        + ", from " + EnglishDate.day(origin.startDate()) + " to "
                        + EnglishDate.day(origin.endDate()) + ", in " + Runs.counted(origin.replications())
                        + " of a simulation for each. All strategies meet the same children, the same sickness and the same"
                        + " chances run by run, so that a difference between them is due to the strategies.");
        answer();
        options();
        outcomes();
        new SeveralFutures(result, background, tables).write(draft);
        new Sensitivity(result.ignorance()).write(draft, " in the base");
        new Annex(origin, background).write(draft, Optional.empty());
        return new Paper(
                origin.scenario() + ": which strategy brings caseloads down?",
                origin.question(),
                opening.front(),
                draft.nodes());
    }

    private void answer() {
        draft.chapter("The answer");
        Findings.leader(result).ifPresent(text -> draft.finding(text, "ranking"));
        int leader = leader();
        if (leader > 0) {
            draft.finding(
                    Findings.of(result, leader), ComparisonTables.EXPLAINED, "options", "target", "gains", "prices");
        }
        background.warnings().forEach(draft::caveat);
        draft.part("Headline figures")
                .table(tables.ranking())
                .table(tables.atTheEnd(
                        ComparisonTables.EXPLAINED, result.measure().key()))
                .table(tables.target())
                .table(tables.gains());
    }

    /** The strategy with the lowest mean at the last date ranked; 0 where that is the base. */
    private int leader() {
        return result.rankings().stream()
                .reduce((before, after) -> after)
                .map(ranking -> ranking.places().get(0).strategy())
                .orElse(0);
    }

    private void options() {
        draft.chapter("The options").table(tables.options());
        for (int s = 1; s < result.strategies().size(); s++) {
            StrategyOutcome strategy = result.strategies().get(s);
            draft.part(strategy.name());
            if (!strategy.description().isEmpty()) {
                draft.paragraph(strategy.description());
            }
            draft.finding(Findings.of(result, s), "options", "target", "gains", "prices")
                    .bullets(changes(strategy));
        }
        draft.part("What they cost")
                .figure(background.findChart("cost-and-outcome"), numbers.costs())
                .table(tables.prices());
    }

    private static List<String> changes(StrategyOutcome strategy) {
        return strategy.changes().stream()
                .map(change -> Character.toUpperCase(change.charAt(0)) + change.substring(1))
                .toList();
    }

    private void outcomes() {
        draft.chapter("Caseloads against the target")
                .figure(background.findChart("caseload-by-strategy"), numbers.caseloads())
                .figure(background.findChart("target-by-strategy"), numbers.target())
                .figure(
                        background.findChart("differences"),
                        tables.atTheEnd("differences", result.measure().key()))
                .table(tables.atTheEnd("official-average", "caseload.dfe"))
                .table(tables.atTheEnd("above-twenty", "caseload.above-20"))
                .table(tables.atTheEnd("newly-qualified-above-cap", "caseload.newly-qualified-above-cap"));
        draft.chapter("Workforce and vacancies")
                .paragraph("A new post is vacant until somebody holds it: creating posts raises the vacancy rate first,"
                        + " before it lowers anybody's caseload.")
                .table(tables.atTheEnd("in-post", "workforce.in-post"))
                .table(tables.atTheEnd("vacancies", "workforce.vacancies"))
                .table(tables.atTheEnd("agency", "workforce.agency"))
                .table(tables.atTheEnd("turnover", "workforce.turnover"));
        draft.chapter("Children without a worker, timeliness and continuity")
                .table(tables.atTheEnd("unallocated", "unallocated.children"))
                .table(tables.atTheEnd("assessments-on-time", "assessment.on-time"))
                .table(tables.atTheEnd("conferences-on-time", "conferences.on-time"))
                .table(tables.atTheEnd("workers-per-child", "continuity.workers-per-child"));
    }
}
