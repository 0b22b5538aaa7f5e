package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.result.comparison.Estimate;
import org.junit.jupiter.api.Test;

/** Words follow the interval: what may be none is never said as a difference, and nothing is said for certain. */
class DifferenceTest {
    private static String said(double value, double low, double high) {
        return new Difference(new Estimate(500, value, low, high), "cases per worker", 1).than("the base");
    }

    @Test
    void a_difference_is_said_with_its_size_its_direction_and_its_interval() {
        assertThat(said(-1.8, -2.1, -1.5))
                .isEqualTo("1.8 fewer cases per worker than the base (95 % interval 1.5 to 2.1 fewer)");
        assertThat(said(0.42, 0.1, 0.7))
                .isEqualTo("0.4 more cases per worker than the base (95 % interval 0.1 to 0.7 more)");
    }

    @Test
    void what_may_be_none_is_not_told_apart() {
        assertThat(said(-0.2, -0.5, 0.1))
                .isEqualTo("cannot be told apart from the base (between 0.5 fewer and 0.1 more cases per worker)");
        assertThat(said(0, 0, 0)).isEqualTo("exactly the same as the base in every run");
        assertThat(new Difference(Estimate.NONE, "cases", 1).than("the base")).startsWith("not comparable");
    }

    @Test
    void whatever_the_interval_the_words_follow_it() {
        for (double low = -2; low <= 2; low += 0.05) {
            for (double width = 0.05; width <= 2; width += 0.05) {
                double high = low + width;
                String said = said(low + width / 3, low, high);
                boolean difference = low > 0 || high < 0;
                assertThat(said.contains("than the base"))
                        .as("%s to %s: %s", low, high, said)
                        .isEqualTo(difference);
                assertThat(said.contains("cannot be told apart")).isEqualTo(!difference);
                assertThat(said).doesNotContain("will");
            }
        }
    }
}
