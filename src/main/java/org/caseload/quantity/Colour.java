package org.caseload.quantity;

import java.util.Locale;

/**
 * A colour of the screen, written as {@code #12436D}: two hexadecimal digits each for red, green and blue (sRGB).
 *
 * @param red red, 0 to 255
 * @param green green, 0 to 255
 * @param blue blue, 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** White paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final String EXAMPLE = "a colour as # and six hexadecimal digits in quotes, such as \"#12436D\"";

    /** Refuses what is no colour. */
    public Colour {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("red, green and blue from 0 to 255");
        }
    }

    /**
     * Reads a colour.
     *
     * @param text # and six hexadecimal digits
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Colour parse(String text) {
        if (!WhiteSpace.strip(text).matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException(EXAMPLE);
        }
        int value = Integer.parseInt(WhiteSpace.strip(text).substring(1), 16);
        return new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /**
     * How well one can be told from the other, from 1 (not at all) to 21 (black on white): the contrast ratio of the Web
     * Content Accessibility Guidelines 2.2, which ask for 4.5 of text and 3 of lines.
     */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, from 0 (black) to 1 (white). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
