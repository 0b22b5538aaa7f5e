package org.caseload.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for numbers and shares, in answers, reports and charts alike. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.05|1|24.1",
                "1234567|0|1,234,567",
                "-1234.5|1|−1,234.5",
                "-123|0|−123",
                "-0.3|1|−0.3",
                "-0.04|1|0.0",
                "999.96|1|1,000.0",
                "0|0|0",
                "1e9|0|1,000,000,000",
                "NaN|1|not defined",
                "Infinity|1|not defined"
            })
    void numbers_have_thousands_commas_and_a_true_minus(double value, int decimals, String expected) {
        assertThat(Numbers.number(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"15|15", "17.5|17.5", "17.25|17.25", "0.333333|0.3333", "-0.00001|0", "1200|1,200", "-30|−30"})
    void a_short_number_has_as_few_decimals_as_say_the_same(double value, String expected) {
        assertThat(Numbers.shortNumber(value, 4)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 %",
                "0.0004|under 1 %",
                "0.004|under 1 %",
                "0.005|1 %",
                "0.006|1 %",
                "0.034|3 %",
                "0.994|99 %",
                "0.996|over 99 %",
                "0.99961|over 99 %",
                "1|100 %",
                "NaN|not defined",
                "-0.02|−2 %"
            })
    void no_share_reads_as_none_or_all_that_is_not(double share, String expected) {
        assertThat(Numbers.share(share)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.008|0 to 1 %",
                "0.001|0.004|0 to 1 %",
                "0.008|0.024|0 to 2 %",
                "0.951|0.984|95 to 98 %",
                "0.99|0.9997|99 to 100 %",
                "0.992|1|99 to 100 %",
                "NaN|1|not defined"
            })
    void the_ends_of_an_interval_go_outwards_near_none_and_all(double low, double high, String expected) {
        assertThat(Numbers.shareInterval(low, high)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 500, 1000, 10_000})
    void only_none_of_the_runs_is_nought_and_only_all_of_them_a_hundred(int runs) {
        for (int k = 0; k <= runs; k++) {
            String said = Numbers.share((double) k / runs);
            assertThat(said.equals("0 %")).as("%s of %s", k, runs).isEqualTo(k == 0);
            assertThat(said.equals("100 %")).as("%s of %s", k, runs).isEqualTo(k == runs);
        }
    }

    @Test
    void a_change_shows_its_sign() {
        assertThat(Numbers.signed(0.31, 1)).isEqualTo("+0.3");
        assertThat(Numbers.signed(-0.31, 1)).isEqualTo("−0.3");
        assertThat(Numbers.signed(0, 1)).isEqualTo("0.0");
    }

    @Test
    void one_is_counted_as_one() {
        assertThat(Numbers.counted(1, "child is", "children are")).isEqualTo("1 child is");
        assertThat(Numbers.counted(2400, "child is", "children are")).isEqualTo("2,400 children are");
    }
}
