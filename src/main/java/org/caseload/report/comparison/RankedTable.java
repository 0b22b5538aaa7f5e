package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.StatedLevel;
import org.caseload.words.Wrapped;

/** The strategies in order of their mean at one date, the lowest first, with what each costs and how sure its place is. */
final class RankedTable {
    private static final int LONGEST_NAME = 42;

    /** The name gives way to the column of children without a worker. */
    private static final int LONGEST_NAME_BESIDE_CHILDREN = 32;

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

    static List<String> lines(ComparisonResult result, Ranking ranking) {
        return new RankedTable(result, ranking).lines();
    }

    private List<String> lines() {
        TextTable table = new TextTable("rlrrrrrr");
        table.row(row(List.of("", "", "mean", "95 % interval", "lowest in", "best on", "cost"), "children"));
        table.row(row(List.of("", "", "", "", "futures", "average", "over base"), "waiting"));
        int place = 1;
        for (Ranking.Place ranked : ranking.places()) {
            table.row(row(place++, ranked));
        }
        List<String> lines = new ArrayList<>();
        lines.add(Subject.of(result.measure()).title() + ", " + EnglishDate.day(ranking.date()));
        table.lines().forEach(line -> lines.add("  " + line));
        lines.addAll(Wrapped.indented(
                "\"Lowest in futures\": share of runs in which it is lowest, ties shared. \"Best on average\": chance that its"
                        + " mean is within " + StatedLevel.written(ranking.indifference()) + " of the lowest."
                        + (childrenWait
                                ? " \"Children waiting\": mean number of children without a worker on that day; they are"
                                        + " on nobody's caseload."
                                : ""),
                "  "));
        return lines;
    }

    private List<String> row(int place, Ranking.Place ranked) {
        int decimals = result.measure().decimals();
        StrategyOutcome strategy = result.strategies().get(ranked.strategy());
        Estimate mean = ranked.mean();
        List<String> cells = List.of(
                Integer.toString(place),
                shortened(ranked.strategy() == 0 ? "(base) " + strategy.name() : strategy.name()),
                Numbers.number(mean.value(), decimals),
                Numbers.interval(mean.low(), mean.high(), decimals),
                Numbers.share(ranked.wins().value()),
                Numbers.share(ranked.bestOnAverage()),
                cost(ranked.strategy()));
        return row(cells, waiting.children(ranked.strategy(), ranking.date()));
    }

    /** The cells with that of children without a worker, where there are any. */
    private List<String> row(List<String> cells, String children) {
        List<String> row = new ArrayList<>(cells);
        if (childrenWait) {
            row.add(children);
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

    private String shortened(String name) {
        int longest = childrenWait ? LONGEST_NAME_BESIDE_CHILDREN : LONGEST_NAME;
        return name.length() <= longest ? name : name.substring(0, longest - 1).stripTrailing() + "…";
    }
}
