package org.caseload.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.report.Chart;
import org.caseload.report.LengthCurve;

/**
 * The share of cases that is still open after so many days, by a council's lists with its interval, beside what is published of the council
 * and of England. The ages go as far as the lists tell, or as one case in twenty lasts.
 */
final class LengthCurveChart {
    private static final double GAP = 10;
    private static final int PLOT = 170;
    private static final double LONG = 0.05;

    private final Chart chart;
    private final List<LengthCurve.Point> points;
    private final List<String> subject;
    private final ValueAxis across;
    private final ValueAxis up = ValueAxis.ofShares();
    private final Panel panel;

    private LengthCurveChart(Chart chart, LengthCurve curve) {
        this.chart = chart;
        points = shown(curve);
        boolean own = points.stream().anyMatch(point -> point.published() != point.england());
        subject = Typeface.wrapEvenly(
                "Share still open after so many " + curve.unit()
                        + "; line: by the lists; blue area: its 95 % interval; dotted: England"
                        + (own ? "; dashed: as published of the council" : ""),
                FinishedChart.TEXT_WIDTH);
        across = ValueAxis.showing(points.stream().map(LengthCurve.Point::age).toList(), 6);
        int left = (int) Math.ceil(FinishedChart.MARGIN + up.width());
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - GAP);
        panel = new Panel(
                new Rectangle(left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, PLOT),
                across.range(),
                up.range());
        up.grid(panel);
        panel.band(
                of(LengthCurve.Point::age, 0),
                of(LengthCurve.Point::low, 1),
                of(LengthCurve.Point::high, 1),
                Palette.PALE_BLUE);
        line(LengthCurve.Point::england, Palette.QUIET_TEXT, LinePattern.DOTTED);
        if (own) {
            line(LengthCurve.Point::published, Palette.DARK_PINK, LinePattern.DASHED);
        }
        line(LengthCurve.Point::open, Palette.DARK_BLUE, LinePattern.SOLID);
    }

    static FinishedChart of(Chart chart, LengthCurve curve) {
        return new LengthCurveChart(chart, curve).figure();
    }

    private static List<LengthCurve.Point> shown(LengthCurve curve) {
        List<LengthCurve.Point> shown = new ArrayList<>();
        boolean told = true;
        for (LengthCurve.Point point : curve.points()) {
            if (told || shown.size() < 2) {
                shown.add(point);
            }
            told = !Double.isNaN(point.open()) && point.open() > 0
                    || Math.max(point.published(), point.england()) > LONG;
        }
        return shown;
    }

    private void line(ToDoubleFunction<LengthCurve.Point> value, Color colour, LinePattern pattern) {
        panel.line(of(LengthCurve.Point::age, 0), of(value, 1), colour, pattern.wide(1.4));
    }

    /** The values at all ages; at 0 all are open, unless the first age is that. */
    private double[] of(ToDoubleFunction<LengthCurve.Point> value, double atFirst) {
        boolean fromZero = points.get(0).age() == 0;
        double[] values = new double[points.size() + (fromZero ? 0 : 1)];
        values[0] = atFirst;
        for (int i = 0; i < points.size(); i++) {
            values[i + (fromZero ? 0 : 1)] = value.applyAsDouble(points.get(i));
        }
        return values;
    }

    private FinishedChart figure() {
        double bottom = panel.area().getMaxY() + Typeface.LINE + GAP;
        return new FinishedChart(chart.name(), chart.title(), chart.altText(), bottom, this::draw);
    }

    private void draw(Graphics2D g, Lettering lettering) {
        panel.paint(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        up.letter(lettering, panel);
        double baseline = panel.area().getMaxY() + Typeface.LINE;
        for (double tick : across.ticks()) {
            lettering.centred(across.label().apply(tick), panel.x(tick), baseline);
        }
    }
}
