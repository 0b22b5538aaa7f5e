package org.caseload.report.comparison;

import java.util.Optional;
import org.caseload.report.Finding;
import org.caseload.report.Table;
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
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.StrategyOutcome;

/** What stands behind the paper on a comparison: how sure it is, each option in words and numbers, method and logs. */
final class ComparisonAnnex {
    /** The tables that hold the numbers of what is said of an option. */
    private static final String[] SHOWN_IN = {"differences", "waiting", "gains", "options", "planned", "prices"};

    private final ComparisonResult result;
    private final Background background;
    private final ComparisonTables tables;
    private final OptionsTables options;
    private final ComparisonNumbers numbers;

    ComparisonAnnex(
            ComparisonResult result,
            Background background,
            ComparisonTables tables,
            OptionsTables options,
            ComparisonNumbers numbers) {
        this.result = result;
        this.background = background;
        this.tables = tables;
        this.options = options;
        this.numbers = numbers;
    }

    /**
     * Writes it.
     *
     * @param watched what to watch, where the paper has no room for it
     * @param chances the chance of the target by option, where the paper has no room for it
     */
    void write(Draft annex, QualityLogs logs, Optional<Table> watched, Optional<Table> chances) {
        Origin origin = result.origin();
        new Opening(origin, background).question(annex);
        annex.chapter("How sure it is");
        Findings.confidence(result).ifPresent(text -> annex.finding("confidence", text, "ranking", "waiting"));
        annex.table(tables.ranking()).table(options.gains()).table(options.prices());
        annex.table(chances);
        annex.chapter("Each option").table(tables.overTime().planned());
        for (int s = 1; s < result.strategies().size(); s++) {
            // Its finding begins with the strategy's name, so that no heading says it before.
            annex.finding(Finding.OF_STRATEGY + s, Findings.of(result, s), SHOWN_IN);
        }
        annex.chapter("By date and team")
                .table(watched)
                .figure("differences", tables.overTime().differences())
                .table(tables.overTime().waiting())
                .table(tables.overTime().teams())
                .table(new ComparatorTable(
                                background, tables.series(Measures.OFFICIAL_AVERAGE, ComparisonPaper.MOST_COLUMNS))
                        .table());
        new SeveralFutures(result, tables).write(annex);
        new Sensitivity(result.ignorance()).write(annex, " in the base");
        new Annex(origin, background)
                .write(
                        annex,
                        background.solved(),
                        new ModelByHeadings(
                                origin,
                                background,
                                result.strategies().stream()
                                        .map(StrategyOutcome::name)
                                        .toList(),
                                result.base().events(),
                                background.solved()),
                        logs);
    }
}
