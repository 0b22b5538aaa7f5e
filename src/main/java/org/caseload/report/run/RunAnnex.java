package org.caseload.report.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.report.Finding;
import org.caseload.report.Table;
import org.caseload.report.chapter.Annex;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.Background;
import org.caseload.report.chapter.ComparatorTable;
import org.caseload.report.chapter.Draft;
import org.caseload.report.chapter.ModelByHeadings;
import org.caseload.report.chapter.Opening;
import org.caseload.report.chapter.QualityLogs;
import org.caseload.report.chapter.Sensitivity;
import org.caseload.report.glance.AtAGlance;
import org.caseload.result.Measures;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.ShownIn;
import org.caseload.words.RunCount;

/** What stands behind the paper on a run: every measure, the charts for analysts, method and logs. */
final class RunAnnex {
    private final RunResult result;
    private final Background background;
    private final RunTables tables;

    RunAnnex(RunResult result, Background background, RunTables tables) {
        this.result = result;
        this.background = background;
        this.tables = tables;
    }

    void write(Draft annex, QualityLogs logs) {
        Origin origin = result.origin();
        new Opening(origin, background).question(annex);
        annex.chapter("At a glance").table(Optional.of(AtAGlance.block(result)));
        annex.chapter("All measures");
        List<Finding> told = RunPaper.answer(result, background);
        PlainAnswer.findings(result).stream()
                .filter(finding -> !told.contains(finding))
                .forEach(annex::finding);
        annex.table(measures())
                .table(PlanGains.of(result).map(PlanGains::table))
                .table(ArrivalEffect.find(result).map(RunTables::arrival))
                .table(comparators());
        annex.chapter("Charts for analysts")
                .figure("caseload-by-team", tables.teams())
                .figure("caseload-spread", tables.spread())
                .figure("workers", WorkersTable.of(result.workers()));
        new Sensitivity(result.ignorance()).write(annex, "");
        new Annex(origin, background)
                .write(
                        annex,
                        result.solved(),
                        new ModelByHeadings(
                                origin,
                                background,
                                List.of("The plan as stated, played " + RunCount.counted(origin.replications())
                                        + " over"),
                                result.events(),
                                result.solved()),
                        logs);
    }

    /** Every measure that is shown anywhere, at the start, half way and at the end: the target's first. */
    private Optional<Table> measures() {
        Set<String> keys = new LinkedHashSet<>();
        String team = result.target().map(target -> target.measure().team()).orElse("");
        result.target().ifPresent(target -> keys.add(target.measure().key()));
        List<String> shown = new ArrayList<>();
        Stream.of(
                        ShownIn.HEADLINES,
                        ShownIn.MANY_CASES,
                        ShownIn.STAFF,
                        ShownIn.WAITING,
                        ShownIn.TIMELINESS,
                        ShownIn.COST)
                .map(Measures::shownIn)
                .forEach(shown::addAll);
        Measures.shownIn(ShownIn.MANY_CASES).forEach(id -> keys.add(team.isEmpty() ? id : id + "/" + team));
        keys.addAll(shown);
        return tables.startToEnd("measures", "Every measure at the start, half way and at the end", List.copyOf(keys));
    }

    private Optional<Table> comparators() {
        return result.findSeries(Measures.OFFICIAL_AVERAGE)
                .flatMap(series ->
                        new ComparatorTable(background, Map.of(result.origin().scenario(), series)).table());
    }
}
