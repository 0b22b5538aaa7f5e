package org.caseload.report.html;

import java.util.regex.Pattern;
import org.caseload.report.SavedChart;

/** A drawing inside a page: its own element with title and description, and nothing that leads out of the page. */
final class InlineSvg {
    private static final Pattern SCRIPT =
            Pattern.compile("(?i)<script|\\son[a-z]+\\s*=|javascript:|<foreignObject|<image");

    private InlineSvg() {}

    static String of(SavedChart chart) {
        String drawing = chart.drawing();
        int begin = drawing.indexOf("<svg");
        String svg = begin < 0 ? "" : drawing.substring(begin).strip();
        if (svg.isEmpty() || SCRIPT.matcher(svg).find()) {
            throw new IllegalArgumentException(
                    "charts/" + chart.name() + ".svg holds something that a chart of Caseload's does not");
        }
        return svg + "\n";
    }
}
