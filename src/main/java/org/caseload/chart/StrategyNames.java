package org.caseload.chart;

import org.caseload.chart.drawing.Typeface;
import org.caseload.result.comparison.ComparisonResult;

/** Names of strategies as charts have room for them. */
final class StrategyNames {
    private static final String BASE = "base";
    private static final String MORE = "…";

    private StrategyNames() {}

    /** The name in one line, cut where it is wider than so many points. */
    static String line(ComparisonResult result, int strategy, double widest) {
        String name = of(result, strategy);
        String cut = name;
        while (cut.length() > 1 && Typeface.width(cut) > widest) {
            name = name.substring(0, name.length() - 1).stripTrailing();
            cut = name + MORE;
        }
        return cut;
    }

    /** The name of a strategy, 0 for the base. */
    static String of(ComparisonResult result, int strategy) {
        return strategy == 0 ? BASE : result.strategies().get(strategy).name();
    }
}
