package org.caseload.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.Origin;
import org.caseload.words.EnglishDate;

/** Equal small charts over the same dates and values, side by side, each under its own title. */
public final class SmallMultiples {
    private static final int MOST_COLUMNS = 3;
    private static final int PLOT_HEIGHT = 84;

    /** In more rows than two each is lower, so that they fill no page. */
    private static final int LOW_PLOT_HEIGHT = 58;

    private static final double GAP = 12;

    private final List<String> subject;
    private final List<List<String>> titles = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final ValueAxis axis;
    private final LocalDate start;
    private final LocalDate end;
    private final double left;
    private final double width;
    private final int titleLines;
    private final int columns;
    private final int plotHeight;

    /**
     * Lays the charts out.
     *
     * @param subject what the value axis measures
     * @param axis the value axis of all
     * @param origin where the numbers come from and which dates they cover
     * @param titles one a chart
     * @param marks adds the marks of a chart to its panel
     */
    public SmallMultiples(String subject, ValueAxis axis, Origin origin, List<String> titles, PanelMarks marks) {
        this.subject = Typeface.wrapEvenly(
                axis.beginsAtZero() ? subject : subject + "; axis begins at " + axis.firstLabel(),
                FinishedChart.TEXT_WIDTH);
        this.axis = axis;
        start = origin.startDate();
        end = origin.endDate();
        columns = Math.min(MOST_COLUMNS, titles.size());
        plotHeight = titles.size() > 2 * MOST_COLUMNS ? LOW_PLOT_HEIGHT : PLOT_HEIGHT;
        left = Math.ceil(FinishedChart.MARGIN + axis.width());
        width = Math.floor((FinishedChart.WIDTH - FinishedChart.MARGIN - left - (columns - 1) * GAP) / columns);
        Range days = Range.between(start, end);
        titles.forEach(title -> this.titles.add(Typeface.wrap(title, width)));
        titleLines = this.titles.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < titles.size(); i++) {
            Rectangle area = new Rectangle(
                    (int) (left + i % columns * (width + GAP)),
                    (int) Math.ceil(plotTop(i / columns)),
                    (int) width,
                    plotHeight);
            Panel panel = new Panel(area, days, axis.range());
            axis.grid(panel);
            marks.accept(i, panel);
            panels.add(panel);
        }
    }

    /** Adds marks to the panel of a chart, numbered from 0. */
    public interface PanelMarks {
        void accept(int chart, Panel panel);
    }

    private double rowHeight() {
        return titleLines * Typeface.LINE + plotHeight + GAP;
    }

    private double plotTop(int row) {
        return subject.size() * Typeface.LINE + GAP + row * rowHeight() + titleLines * Typeface.LINE + 4;
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    private double datesTop() {
        return plotTop(rows() - 1) + plotHeight;
    }

    public double height() {
        return datesTop() + Typeface.LINE + GAP;
    }

    public void draw(Graphics2D g, Lettering lettering) {
        lettering.block(subject, FinishedChart.MARGIN, 0);
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            panel.paint(g);
            List<String> title = titles.get(i);
            lettering.block(title, panel.area().x, panel.area().y - 4 - title.size() * Typeface.LINE);
            if (i % columns == 0) {
                axis.letter(lettering, panel);
            }
            boolean lowest = i + columns >= panels.size();
            dates(lettering, panel, lowest);
            panel.tips(lettering);
        }
    }

    /** The axis line; where nothing stands below, the first and the last month too. */
    private void dates(Lettering lettering, Panel panel, boolean lowest) {
        Rectangle area = panel.area();
        lettering.rule(
                area.x, area.getMaxY(), area.getMaxX(), area.getMaxY(), Palette.AXIS, LinePattern.SOLID.wide(0.9));
        if (lowest) {
            double baseline = area.getMaxY() + 3 + Typeface.LINE - 2;
            lettering.fromLeft(shortMonth(start), area.x, baseline);
            lettering.toRight(shortMonth(end), area.getMaxX(), baseline);
        }
    }

    private static String shortMonth(LocalDate date) {
        return EnglishDate.shortMonth(date) + " " + date.getYear();
    }
}
