package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    @Test
    void isTheBundledFontAtTwelvePoints() {
        assertThat(Typeface.FONT.getFontName()).isEqualTo("Liberation Sans");
        assertThat(Typeface.FONT.getSize2D()).isEqualTo(12);
        assertThat(Typeface.class.getResource("LiberationSans-LICENSE.txt")).isNotNull();
    }

    @Test
    void isAsWideAsArial() {
        // Arial's advance widths in 2048ths: A 1366, m 1706, 1 1139, space 569
        assertThat(Typeface.width("A")).isCloseTo(12 * 1366 / 2048.0, within(0.001));
        assertThat(Typeface.width("m 1")).isCloseTo(12 * (1706 + 569 + 1139) / 2048.0, within(0.001));
    }

    @Test
    void breaksAtSpacesOnly() {
        double width = Typeface.width("thirty newly");
        assertThat(Typeface.wrap("thirty newly qualified", width)).containsExactly("thirty newly", "qualified");
        assertThat(Typeface.wrap("thirty newly", width)).containsExactly("thirty newly");
        assertThat(Typeface.wrap("", width)).containsExactly("");
    }

    @Test
    void keepsAPercentSignWithItsNumber() {
        assertThat(Typeface.wrap("falls to 10 %", Typeface.width("falls to 10")))
                .containsExactly("falls to", "10\u00a0%");
    }

    @Test
    void breaksAWordThatIsTooLongForALine() {
        double width = Typeface.width("mmm");
        assertThat(Typeface.wrap("a mmmmmmm b", width)).containsExactly("a", "mmm", "mmm", "m b");
    }

    @Test
    void makesLinesAboutEqual() {
        double width = Typeface.width("one two three four");
        assertThat(Typeface.wrap("one two three four five", width)).containsExactly("one two three four", "five");
        assertThat(Typeface.wrapEvenly("one two three four five", width)).containsExactly("one two three", "four five");
    }
}
