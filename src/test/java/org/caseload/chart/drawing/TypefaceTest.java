package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    @Test
    void is_the_bundled_font_at_twelve_points() {
        assertThat(Typeface.FONT.getFontName()).isEqualTo("Liberation Sans");
        assertThat(Typeface.FONT.getSize2D()).isEqualTo(12);
        assertThat(Typeface.class.getResource("LiberationSans-LICENSE.txt")).isNotNull();
    }

    @Test
    void is_as_wide_as_arial() {
        // Arial's advance widths in 2048ths: A 1366, m 1706, 1 1139, space 569
        assertThat(Typeface.width("A")).isCloseTo(12 * 1366 / 2048.0, within(0.001));
        assertThat(Typeface.width("m 1")).isCloseTo(12 * (1706 + 569 + 1139) / 2048.0, within(0.001));
    }

    @Test
    void breaks_at_spaces_only() {
        double width = Typeface.width("thirty newly");
        assertThat(Typeface.wrap("thirty newly qualified", width)).containsExactly("thirty newly", "qualified");
        assertThat(Typeface.wrap("thirty newly", width)).containsExactly("thirty newly");
        assertThat(Typeface.wrap("", width)).containsExactly("");
    }

    @Test
    void keeps_a_percent_sign_with_its_number() {
        assertThat(Typeface.wrap("falls to 10 %", Typeface.width("falls to 10")))
                .containsExactly("falls to", "10\u00a0%");
    }

    @Test
    void breaks_a_word_that_is_too_long_for_a_line() {
        double width = Typeface.width("mmm");
        assertThat(Typeface.wrap("a mmmmmmm b", width)).containsExactly("a", "mmm", "mmm", "m b");
    }

    @Test
    void makes_lines_about_equal() {
        double width = Typeface.width("one two three four");
        assertThat(Typeface.wrap("one two three four five", width)).containsExactly("one two three four", "five");
        assertThat(Typeface.wrapEvenly("one two three four five", width)).containsExactly("one two three", "four five");
    }
}
