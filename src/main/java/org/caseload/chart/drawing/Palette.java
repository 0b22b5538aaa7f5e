package org.caseload.chart.drawing;

import java.awt.Color;

/**
 * Colours of every chart: the categorical and sequential palettes of the Government Analysis
 * Function; the palest blue is a tint of them for the outer band, always drawn with an edge.
 */
public final class Palette {
    public static final Color DARK_BLUE = new Color(0x12436D);
    public static final Color TURQUOISE = new Color(0x28A197);
    public static final Color DARK_PINK = new Color(0x801650);
    public static final Color ORANGE = new Color(0xF46A25);

    public static final Color MID_BLUE = new Color(0x2073BC);
    public static final Color LIGHT_BLUE = new Color(0x6BACE6);
    public static final Color PALE_BLUE = new Color(0xC7DFF5);

    public static final Color TEXT = Color.BLACK;
    public static final Color QUIET_TEXT = new Color(0x595959);
    public static final Color AXIS = new Color(0x595959);
    public static final Color GRID = new Color(0xD0D0D0);
    public static final Color PAPER = Color.WHITE;

    private Palette() {}

    /** A paler colour: so much of this one on white paper. */
    public static Color tint(Color colour, double share) {
        return new Color(tint(colour.getRed(), share), tint(colour.getGreen(), share), tint(colour.getBlue(), share));
    }

    private static int tint(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
