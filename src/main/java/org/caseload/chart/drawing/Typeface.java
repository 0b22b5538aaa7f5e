package org.caseload.chart.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The one font of every chart: Liberation Sans, bundled so that charts do not differ between machines, and as wide as
 * Arial, letter by letter, so that an SVG looks the same where Arial has to stand in. Lengths are in points.
 */
public final class Typeface {
    /** The least size that the Government Analysis Function permits in charts. */
    static final float SIZE = 12;

    /** From one line of text to the next. */
    public static final double LINE = 14.5;

    /** How far capitals rise above the baseline. */
    public static final double CAPITAL = 8.3;

    /** What an SVG asks for, first choice first. */
    static final String SVG_FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

    static final Font FONT = bundled().deriveFont(SIZE);

    /** Measures as if on an ideal device: the same layout in every format. */
    private static final FontRenderContext IDEAL = new FontRenderContext(null, true, true);

    private Typeface() {}

    private static Font bundled() {
        try (InputStream in = Typeface.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is damaged", e);
        }
    }

    public static double width(String text) {
        return FONT.getStringBounds(text, IDEAL).getWidth();
    }

    public static double width(List<String> lines) {
        return lines.stream().mapToDouble(Typeface::width).max().orElse(0);
    }

    /** The same words, never parted at the end of a line. */
    static String tied(String text) {
        return text.replace(' ', '\u00a0');
    }

    /** Breaks a text at spaces so that no line is wider than permitted; a single longer word is broken anywhere. */
    public static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.replace(" %", "\u00a0%").strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breakWord(word, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** The same in as few lines, but about equally long, so that no word stands alone on the last. */
    public static List<String> wrapEvenly(String text, double width) {
        List<String> lines = wrap(text, width);
        List<String> narrower = lines;
        for (double less = width - LINE; lines.size() > 1 && narrower.size() == lines.size(); less -= LINE) {
            lines = narrower;
            narrower = wrap(text, less);
        }
        return lines;
    }

    private static String breakWord(String word, double width, List<String> lines) {
        String rest = word;
        while (width(rest) > width && rest.length() > 1) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits)) > width) {
                fits--;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }
}
