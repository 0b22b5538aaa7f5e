package org.caseload.chart.drawing;

import java.util.List;
import org.caseload.result.Origin;
import org.caseload.words.RunCount;

/** Where a chart's numbers come from, quietly at its foot. */
public final class SourceLine {
    private final List<String> lines;

    public SourceLine(Origin origin) {
        this.lines = Typeface.wrapEvenly(text(origin), FinishedChart.TEXT_WIDTH);
    }

    private static String text(Origin origin) {
        return "Source: " + origin.scenario() + " (" + origin.shortHash() + "), "
                + Typeface.tied(RunCount.counted(origin.replications())) + ", " + Typeface.tied("seed " + origin.seed())
                + ", "
                + Typeface.tied("Caseload " + origin.version());
    }

    public double height() {
        return lines.size() * Typeface.LINE;
    }

    public void letter(Lettering lettering, double top) {
        lettering.block(lines, FinishedChart.MARGIN, top, Palette.QUIET_TEXT);
    }
}
