package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    @Test
    void the_formula_is_right() {
        // black on white is 21:1 by definition; #767676 on white is the well-known 4.54:1
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21.0);
        assertThat(contrast(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.005));
    }

    @Test
    void lines_stand_out_from_the_paper_by_three_to_one() {
        assertThat(List.of(
                        Palette.DARK_BLUE,
                        Palette.TURQUOISE,
                        Palette.DARK_PINK,
                        Palette.ORANGE,
                        Palette.MID_BLUE,
                        Palette.AXIS))
                .allSatisfy(
                        colour -> assertThat(contrast(colour, Palette.PAPER)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void lines_stand_out_from_the_bands_they_lie_on_by_three_to_one() {
        assertThat(contrast(Palette.DARK_BLUE, Palette.LIGHT_BLUE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.DARK_PINK, Palette.LIGHT_BLUE)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.MID_BLUE, Palette.PALE_BLUE)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void text_can_be_read() {
        assertThat(contrast(Palette.QUIET_TEXT, Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void tint_is_that_much_of_the_colour_on_white() {
        assertThat(Palette.tint(Color.BLACK, 0.2)).isEqualTo(new Color(204, 204, 204));
        assertThat(Palette.tint(Palette.TURQUOISE, 1)).isEqualTo(Palette.TURQUOISE);
    }
}
