package org.caseload.chart.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.caseload.result.Origin;
import org.caseload.words.RunCount;

/**
 * A finished chart, 16 cm wide, that can be had as SVG or PNG. The same figure gives the same bytes every time on the
 * same JDK. The title stands outside the picture, in the file's own metadata and wherever the figure is shown. Several
 * threads may draw several figures, not the same one.
 */
public final class FinishedChart {
    /** Width in points: 16 cm, which is 1,890 pixels at 300 dots an inch. */
    public static final double WIDTH = 453.6;

    /** Nothing is written nearer to the left and right edges. */
    public static final double MARGIN = 2;

    /** The length of a line of text from edge to edge. */
    public static final double TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private final String source;
    private final String name;
    private final String title;
    private final String altText;
    private final double height;
    private final Drawing drawing;

    /**
     * A chart.
     *
     * @param origin where its numbers come from
     * @param name its file's name without ending
     * @param title what it says: a finding, with place and period
     * @param altText what it shows, for those who do not see it
     * @param height in points
     * @param drawing draws it
     */
    public FinishedChart(Origin origin, String name, String title, String altText, double height, Drawing drawing) {
        this(
                origin.scenario() + " (" + origin.shortHash() + "), " + RunCount.counted(origin.replications())
                        + ", seed " + origin.seed() + ", Caseload " + origin.version(),
                name,
                title,
                altText,
                height,
                drawing);
    }

    /** A chart of numbers that no single scenario gave. */
    public FinishedChart(String name, String title, String altText, double height, Drawing drawing) {
        this("", name, title, altText, height, drawing);
    }

    private FinishedChart(String source, String name, String title, String altText, double height, Drawing drawing) {
        this.source = source;
        this.name = Objects.requireNonNull(name, "name");
        this.title = Objects.requireNonNull(title, "title");
        this.altText = Objects.requireNonNull(altText, "altText");
        this.height = Math.ceil(height);
        this.drawing = Objects.requireNonNull(drawing, "drawing");
    }

    /** How a figure is drawn; called anew for every format. */
    public interface Drawing {
        /** Draws the marks onto {@code g} and writes the words. Lengths are in points. */
        void draw(Graphics2D g, Lettering lettering);
    }

    /** Its file's name without ending, such as {@code caseload}. */
    public String name() {
        return name;
    }

    /** What it says, for the heading over it. */
    public String title() {
        return title;
    }

    /** What it says, for those who do not see it: sentences made from its numbers. */
    public String altText() {
        return altText;
    }

    /** Where its numbers come from: scenario and its hash, runs, seed and version; in the file, not on the picture; may be empty. */
    public String source() {
        return source;
    }

    /** Width in points of 1/72 inch. */
    public double widthInPoints() {
        return WIDTH;
    }

    /** Height in points of 1/72 inch. */
    public double heightInPoints() {
        return height;
    }

    /** The figure as an SVG 1.1 document in UTF-8: text as text, title and text alternative inside. */
    public byte[] svg() {
        return SvgWriter.print(this);
    }

    /** The figure as a PNG of 300 dots an inch, title and text alternative inside. */
    public byte[] png() {
        return PngWriter.print(this);
    }

    /** Draws on white paper and answers what was lettered. */
    Lettering draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        Lettering lettering = new Lettering(g);
        drawing.draw(g, lettering);
        return lettering;
    }
}
