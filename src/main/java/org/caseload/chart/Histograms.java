package org.caseload.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.result.CaseloadSpread;
import org.caseload.words.EnglishDate;

/** How many workers hold how many cases: a histogram a date, one under the other on the same scales. */
final class Histograms {
    private static final int PLOT_HEIGHT = 46;
    private static final int BETWEEN = 16;
    private static final double BELOW_SUBJECT = 8;
    private static final double TICK = 4;
    private static final double GAP = 7;

    /** Half the width of a bar, in cases: the gap is a quarter of the bar. */
    private static final double HALF_BAR = 0.4;

    /** Bars lower than this share of the tallest are not drawn: nobody could see them. */
    private static final double DUST = 0.01;

    private static final BasicStroke THIN = LinePattern.SOLID.wide(0.9);

    private final List<String> subject;
    private final List<CaseloadSpread> spreads;
    private final double top;
    private final ValueAxis cases;
    private final ValueAxis workers;
    private final double least;
    private final List<Panel> panels = new ArrayList<>();

    Histograms(String subject, List<CaseloadSpread> spreads, int left, double top) {
        this.subject = Typeface.wrapEvenly(subject, FinishedChart.TEXT_WIDTH);
        this.spreads = spreads;
        this.top = top;
        double tallest = spreads.stream()
                .mapToDouble(spread -> Range.highest(spread.workersHolding()))
                .max()
                .orElse(0);
        this.least = DUST * tallest;
        double most = spreads.stream().mapToDouble(this::mostCases).max().orElse(0);
        this.cases = ValueAxis.showing(List.of(0.0, Math.max(most, 10)), 10);
        this.workers = ValueAxis.showing(List.of(0.0, tallest), 2);
        for (int date = 0; date < spreads.size(); date++) {
            panels.add(panel(date, left));
        }
    }

    private double mostCases(CaseloadSpread spread) {
        int most = spread.workersHolding().size() - 1;
        while (most > 0 && spread.workersHolding().get(most) < least) {
            most--;
        }
        return most;
    }

    private Panel panel(int date, int left) {
        int y = (int) Math.ceil(top + subject.size() * Typeface.LINE + BELOW_SUBJECT) + date * (PLOT_HEIGHT + BETWEEN);
        int width = (int) FinishedChart.WIDTH - left - (int) GAP;
        Range across = new Range(-0.5, cases.range().to() + 0.5);
        Panel panel = new Panel(new Rectangle(left, y, width, PLOT_HEIGHT), across, workers.range());
        workers.grid(panel);
        bars(panel, date);
        return panel;
    }

    private void bars(Panel panel, int date) {
        List<Double> holding = spreads.get(date).workersHolding();
        for (int held = 0; held < holding.size(); held++) {
            if (holding.get(held) >= least) {
                panel.bar(held - HALF_BAR, 0, held + HALF_BAR, holding.get(held), CaseloadSpreadChart.shade(date));
            }
        }
    }

    double bottom() {
        return panels.get(panels.size() - 1).area().getMaxY() + TICK + 2 + Typeface.LINE;
    }

    void draw(Graphics2D g, Lettering lettering) {
        lettering.block(subject, FinishedChart.MARGIN, top);
        for (int date = 0; date < panels.size(); date++) {
            Panel panel = panels.get(date);
            panel.paint(g);
            workers.letter(lettering, panel);
            double middle = panel.area().getCenterY() + Typeface.CAPITAL / 2;
            lettering.fromLeft(EnglishDate.shortDay(spreads.get(date).date()), FinishedChart.MARGIN, middle);
            baseline(lettering, panel);
        }
        casesHeld(lettering, panels.get(panels.size() - 1));
    }

    private static void baseline(Lettering lettering, Panel panel) {
        double bottom = panel.area().getMaxY();
        lettering.rule(panel.area().x, bottom, panel.area().getMaxX(), bottom, Palette.AXIS, THIN);
    }

    private void casesHeld(Lettering lettering, Panel lowest) {
        double bottom = lowest.area().getMaxY();
        for (double tick : cases.ticks()) {
            double x = lowest.x(tick);
            lettering.rule(x, bottom, x, bottom + TICK, Palette.AXIS, THIN);
            lettering.centred(cases.label().apply(tick), x, bottom + TICK + 2 + Typeface.LINE - 3);
        }
    }
}
