package org.caseload.report.html;

import java.nio.charset.StandardCharsets;
import org.caseload.chart.DrawnChart;
import org.caseload.report.Chart;

/** A drawing inside a page, drawn for it: its own element with title and description. */
final class InlineSvg {
    private InlineSvg() {}

    static String of(Chart chart) {
        String drawing = new String(DrawnChart.of(chart).svg(), StandardCharsets.UTF_8);
        return drawing.substring(drawing.indexOf("<svg")).strip() + "\n";
    }
}
