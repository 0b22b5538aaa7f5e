package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.StatedLevel;

/** The strategies in order of their mean at one date, the lowest first, with what each costs and how sure its place is. */
final class RankedTable {
    private final ComparisonResult result;
    private final Ranking ranking;
    private final ChildrenWaiting waiting;
    private final boolean childrenWait;

    private RankedTable(ComparisonResult result, Ranking ranking) {
        this.result = result;
        this.ranking = ranking;
        waiting = new ChildrenWaiting(result);
        childrenWait = waiting.any(ranking.date());
    }

    static Table of(ComparisonResult result, Ranking ranking) {
        return new RankedTable(result, ranking).table();
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.numbers("Place"),
                Column.words("Strategy"),
                Column.numbers("mean"),
                Column.numbers("95 % interval"),
                Column.numbers("lowest in futures"),
                Column.numbers("best on average"),
                Column.numbers("cost over base")));
        if (childrenWait) {
            columns.add(Column.numbers("children waiting"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Ranking.Place ranked : ranking.places()) {
            rows.add(row(rows.size() + 1, ranked));
        }
        return new Table(
                childrenWait ? "ranked-beside-children" : "ranked",
                Subject.of(result.measure()).title() + ", " + EnglishDate.day(ranking.date()),
                columns,
                rows,
                List.of(
                        "\"Lowest in futures\": share of runs in which it is lowest, ties shared. \"Best on average\": chance that its"
                                + " mean is within " + StatedLevel.written(ranking.indifference()) + " of the lowest."
                                + (childrenWait
                                        ? " \"Children waiting\": mean number of children without a worker on that day; they are"
                                                + " on nobody's caseload."
                                        : "")));
    }

    private List<Cell> row(int place, Ranking.Place ranked) {
        int decimals = result.measure().decimals();
        StrategyOutcome strategy = result.strategies().get(ranked.strategy());
        Estimate mean = ranked.mean();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.number(place, 0),
                Cell.words(ranked.strategy() == 0 ? "(base) " + strategy.name() : strategy.name()),
                Cell.number(mean.value(), decimals),
                Cell.words(Numbers.interval(mean.low(), mean.high(), decimals)),
                Cell.share(ranked.wins().value()),
                Cell.share(ranked.bestOnAverage()),
                Cell.words(cost(ranked.strategy()))));
        if (childrenWait) {
            row.add(waiting.children(ranked.strategy(), ranking.date()));
        }
        return row;
    }

    private String cost(int strategy) {
        return result.againstBase().stream()
                .filter(against -> against.strategy() == strategy)
                .map(AgainstBase::cost)
                .filter(Estimate::defined)
                .map(cost -> (cost.value() < 0 ? "−" : "") + Pounds.written(cost.value()))
                .findFirst()
                .orElse("-");
    }
}
