package org.caseload.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the words of a chart, and the thin lines that belong to them, onto whatever is drawn upon. Every text goes
 * through {@code drawString}, which an SVG keeps as text. Positions are in points from the figure's top left corner;
 * a text's height is that of its baseline.
 */
public final class Lettering {
    private final Graphics2D g;
    private final List<String> written = new ArrayList<>();
    private final List<Tip> tips = new ArrayList<>();

    Lettering(Graphics2D g) {
        this.g = g;
        g.setFont(Typeface.FONT);
    }

    /** What has been written so far, in order. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** What is told to whoever points at a part of the drawing; on paper it does not show. */
    void tip(Rectangle2D area, String words) {
        tips.add(new Tip(area, words));
    }

    List<Tip> tips() {
        return List.copyOf(tips);
    }

    /**
     * Words for whoever points there.
     *
     * @param area where, in points
     * @param words what is told, line by line
     */
    record Tip(Rectangle2D area, String words) {}

    public void fromLeft(String text, double left, double baseline) {
        write(text, left, baseline, Palette.TEXT);
    }

    public void toRight(String text, double right, double baseline) {
        write(text, right - Typeface.width(text), baseline, Palette.TEXT);
    }

    /** Centred, or as near to that as the edges of the figure permit. */
    public void centred(String text, double centre, double baseline) {
        double width = Typeface.width(text);
        double rightmost = FinishedChart.WIDTH - FinishedChart.MARGIN - width;
        double left = Math.max(FinishedChart.MARGIN, Math.min(rightmost, centre - width / 2));
        write(text, left, baseline, Palette.TEXT);
    }

    /** Lines one below the other, the first one's top at a height. */
    public void block(List<String> lines, double left, double top) {
        block(lines, left, top, Palette.TEXT);
    }

    public void block(List<String> lines, double left, double top, Color colour) {
        double baseline = top + (Typeface.LINE + Typeface.CAPITAL) / 2;
        for (String line : lines) {
            write(line, left, baseline, colour);
            baseline += Typeface.LINE;
        }
    }

    /** A thin straight line. */
    public void rule(double x1, double y1, double x2, double y2, Color colour, BasicStroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void write(String text, double left, double baseline, Color colour) {
        if (text.isEmpty()) {
            return;
        }
        g.setColor(colour);
        g.drawString(text, (float) left, (float) baseline);
        written.add(text);
    }
}
