package org.caseload.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.caseload.result.Origin;

/** A chart of rows, each with a name on the left, marks along one axis, and its figures on the right. */
public final class NumberRows {
    private static final double BETWEEN = 7;
    private static final double GAP = 8;
    private static final double NAMES = 150;

    private final List<Row> rows;
    private final List<String> subject;
    private final ValueAxis axis;
    private final Panel panel;
    private final Origin origin;

    /**
     * A row.
     *
     * @param name its name in lines
     * @param figures what stands on the right, one or two lines
     * @param marks draws its marks around a height
     */
    public record Row(List<String> name, List<String> figures, Marks marks) {
        public Row {
            name = List.copyOf(name);
            figures = List.copyOf(figures);
        }

        /** A row whose name is broken where it is too long. */
        public static Row of(String name, List<String> figures, Marks marks) {
            return new Row(Typeface.wrap(name, NAMES), figures, marks);
        }

        double height() {
            return Math.max(name.size(), figures.size()) * Typeface.LINE + BETWEEN;
        }
    }

    /** Draws a row's marks. */
    public interface Marks {
        /**
         * @param panel where to draw
         * @param y the middle of the row; 1 is a point up
         */
        void draw(Panel panel, double y);
    }

    public NumberRows(String says, List<Double> ends, Origin origin, List<Row> rows) {
        this.rows = List.copyOf(rows);
        subject = Typeface.wrapEvenly(says, FinishedChart.TEXT_WIDTH);
        this.origin = origin;
        List<Double> all = new ArrayList<>(ends);
        all.add(0.0);
        axis = ValueAxis.showing(all, 5);
        double values = Typeface.width(
                rows.stream().flatMap(row -> row.figures().stream()).toList());
        int left = (int) Math.ceil(FinishedChart.MARGIN + NAMES + GAP);
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - values - GAP);
        double height = rows.stream().mapToDouble(Row::height).sum();
        Rectangle area = new Rectangle(
                left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, (int) Math.ceil(height));
        panel = new Panel(area, axis.range(), new Range(-height, 0));
        for (double tick : axis.ticks()) {
            panel.upright(tick, tick == 0 ? Palette.AXIS : Palette.GRID, LinePattern.SOLID.wide(tick == 0 ? 1.2 : 0.6));
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).marks().draw(panel, middle(i));
        }
    }

    /** A thin line from end to end with a dot at the value. */
    public static void interval(Panel panel, double low, double value, double high, double y, java.awt.Color colour) {
        panel.line(new double[] {low, high}, new double[] {y, y}, colour, LinePattern.SOLID.wide(2));
        panel.dot(value, y, colour);
    }

    private double middle(int place) {
        double above = rows.subList(0, place).stream().mapToDouble(Row::height).sum();
        return -above - rows.get(place).height() / 2;
    }

    public FinishedChart figure(String name, String title, String altText) {
        return new FinishedChart(
                origin, name, title, altText, panel.area().getMaxY() + Typeface.LINE + GAP, this::draw);
    }

    private void draw(Graphics2D g, Lettering lettering) {
        panel.paint(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = panel.y(middle(i));
            lettering.block(
                    row.name(), FinishedChart.MARGIN, middle - row.name().size() * Typeface.LINE / 2);
            double baseline = middle - (row.figures().size() - 1) * Typeface.LINE / 2 + Typeface.CAPITAL / 2;
            for (String figures : row.figures()) {
                lettering.toRight(figures, FinishedChart.WIDTH - FinishedChart.MARGIN, baseline);
                baseline += Typeface.LINE;
            }
        }
        double baseline = panel.area().getMaxY() + GAP / 2 + Typeface.LINE - 2;
        for (double tick : axis.ticks()) {
            lettering.centred(axis.label().apply(tick), panel.x(tick), baseline);
        }
    }
}
