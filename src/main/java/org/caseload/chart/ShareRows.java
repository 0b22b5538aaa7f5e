package org.caseload.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.Typeface;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.CaseloadSpread.Above;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** Level bars: for each mark one a date, with the interval of the share and its value written at the end. */
final class ShareRows {
    private static final double TOP_GAP = 8;
    private static final int ROW = 15;
    private static final int BETWEEN_MARKS = 9;
    private static final double BAR = 11;
    private static final double GAP = 8;

    private final List<String> subject;
    private final List<CaseloadSpread> spreads;
    private final List<Integer> marks;
    private final double datesLeft;
    private final Panel panel;

    ShareRows(String subject, List<CaseloadSpread> spreads) {
        this.subject = Typeface.wrapEvenly(subject, FinishedChart.TEXT_WIDTH);
        this.spreads = spreads;
        this.marks = spreads.get(0).above().stream().map(Above::mark).toList();
        this.datesLeft = Typeface.width(marks.stream().map(ShareRows::label).toList()) + GAP;
        double dates = Typeface.width(
                spreads.stream().map(s -> EnglishDate.shortDay(s.date())).toList());
        int left = (int) Math.ceil(datesLeft + dates + GAP);
        int width = (int) Math.floor(FinishedChart.WIDTH - left - Typeface.width("under 1 % (00 to 00 %)") - GAP);
        Rectangle area = new Rectangle(
                left, (int) Math.ceil(this.subject.size() * Typeface.LINE + TOP_GAP), width, rowsHeight());
        this.panel = new Panel(area, new Range(0, 1), new Range(-rowsHeight(), 0));
        bars();
    }

    private static String label(int mark) {
        return "more than " + mark;
    }

    private int markHeight() {
        return spreads.size() * ROW + BETWEEN_MARKS;
    }

    private int rowsHeight() {
        return marks.size() * markHeight() - BETWEEN_MARKS;
    }

    /** Where the bars begin, so that other parts of the figure can stand under them. */
    int left() {
        return panel.area().x;
    }

    double bottom() {
        return panel.area().getMaxY();
    }

    /** How far below the first row's top the middle of a row lies. */
    private double middle(int mark, int date) {
        return mark * markHeight() + date * ROW + ROW / 2.0;
    }

    private void bars() {
        panel.upright(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        for (int mark = 0; mark < marks.size(); mark++) {
            for (int date = 0; date < spreads.size(); date++) {
                bar(spreads.get(date), mark, date);
            }
        }
    }

    private void bar(CaseloadSpread spread, int mark, int date) {
        double y = -middle(mark, date);
        Above above = spread.above().get(mark);
        panel.bar(0, y - BAR / 2, above.share(), y + BAR / 2, CaseloadSpreadChart.shade(date));
        if (!above.isBounded()) {
            return;
        }
        double[] xs = {above.low(), above.high()};
        double[] ys = {y, y};
        panel.line(xs, ys, Palette.PAPER, LinePattern.SOLID.wide(3));
        panel.line(xs, ys, Palette.TEXT, LinePattern.SOLID.wide(1.2));
    }

    void draw(Graphics2D g, Lettering lettering) {
        panel.paint(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        for (int mark = 0; mark < marks.size(); mark++) {
            for (int date = 0; date < spreads.size(); date++) {
                row(lettering, mark, date);
            }
        }
    }

    private void row(Lettering lettering, int mark, int date) {
        CaseloadSpread spread = spreads.get(date);
        Above above = spread.above().get(mark);
        double baseline = panel.y(-middle(mark, date)) + Typeface.CAPITAL / 2;
        if (date == 0) {
            lettering.fromLeft(label(marks.get(mark)), FinishedChart.MARGIN, baseline);
        }
        lettering.fromLeft(EnglishDate.shortDay(spread.date()), datesLeft, baseline);
        double end = panel.x(above.isBounded() ? Math.max(above.high(), above.share()) : above.share());
        lettering.fromLeft(value(above), end + GAP, baseline);
    }

    private static String value(Above above) {
        if (!above.isBounded()) {
            return Numbers.share(above.share());
        }
        return Numbers.share(above.share()) + " (" + Numbers.shareInterval(above.low(), above.high()) + ")";
    }
}
