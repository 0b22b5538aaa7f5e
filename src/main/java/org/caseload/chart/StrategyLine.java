package org.caseload.chart;

import java.awt.Color;
import java.util.List;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;

/**
 * How a strategy's line looks among others: no two alike in colour or pattern, so that they differ in grey too. The base is
 * grey.
 *
 * @param colour its colour
 * @param pattern its pattern
 */
record StrategyLine(Color colour, LinePattern pattern) {
    private static final List<Color> COLOURS =
            List.of(Palette.DARK_BLUE, Palette.DARK_PINK, Palette.TURQUOISE, Palette.ORANGE, Palette.MID_BLUE);
    private static final List<LinePattern> PATTERNS =
            List.of(LinePattern.SOLID, LinePattern.DASHED, LinePattern.SHORT_DASHED, LinePattern.DOTTED);

    /** The look of the strategy with this number in the comparison, 0 for the base. */
    static StrategyLine of(int strategy) {
        if (strategy == 0) {
            return new StrategyLine(Palette.QUIET_TEXT, LinePattern.SOLID);
        }
        int place = strategy - 1;
        return new StrategyLine(
                COLOURS.get(place % COLOURS.size()), PATTERNS.get((place + place / COLOURS.size()) % PATTERNS.size()));
    }
}
