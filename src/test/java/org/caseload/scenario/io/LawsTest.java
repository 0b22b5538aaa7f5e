package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.caseload.random.DurationLaw;
import org.caseload.random.PiecewiseLinear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How durations with variation are written. */
class LawsTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    private SmallFiles files;

    @BeforeEach
    void in_a_folder(@TempDir Path folder) {
        files = new SmallFiles(folder);
    }

    private DurationLaw law(String text) {
        return files.council("lasts: " + text + "\n").length();
    }

    private String problem(String text) {
        return files.problems("lasts: " + text + "\n");
    }

    @Test
    void a_bare_length_is_always_the_same() {
        assertThat(law("5 working days").law().quantile(0.1)).isEqualTo(5);
        assertThat(law("5 working days").working()).isTrue();
        assertThat(law("{ constant: 2 weeks }").law().quantile(0.9)).isEqualTo(14);
    }

    @Test
    void exponential_by_mean_or_median() {
        assertThat(law("{ exponential: 3 working days }").law().mean()).isEqualTo(3, CLOSE);
        assertThat(law("{ exponential: { mean: 3 weeks } }").law().mean()).isEqualTo(21, CLOSE);
        assertThat(law("{ exponential: { median: 3 weeks } }").law().median()).isEqualTo(21, CLOSE);
    }

    @Test
    void gamma_and_weibull_and_lognormal_by_their_pairs() {
        assertThat(law("{ gamma: { mean: 10 days, cv: 0.5 } }").law().standardDeviation())
                .isEqualTo(5, Offset.offset(1e-6));
        assertThat(law("{ gamma: { shape: 4, mean: 10 days } }").law().standardDeviation())
                .isEqualTo(5, Offset.offset(1e-6));
        assertThat(law("{ weibull: { shape: 0.62, mean: 110 days } }").law().mean())
                .isEqualTo(110, Offset.offset(1e-6));
        assertThat(law("{ weibull: { shape: 2, median: 110 days } }").law().median())
                .isEqualTo(110, Offset.offset(1e-6));
        // 1 - exp(-1): the share below the scale of any Weibull law
        assertThat(law("{ weibull: { shape: 2, scale: 30 days } }").law().cumulative(30))
                .isEqualTo(0.6321205588285577, CLOSE);
        assertThat(law("{ lognormal: { mean: 65 working days, cv: 1 } }").law().mean())
                .isEqualTo(65, Offset.offset(1e-6));
        assertThat(law("{ lognormal: { median: 20 days, mean: 30 days } }")
                        .law()
                        .median())
                .isEqualTo(20, Offset.offset(1e-6));
        assertThat(law("{ lognormal: { median: 20 days, cv: 1 } }").law().median())
                .isEqualTo(20, Offset.offset(1e-6));
    }

    @Test
    void the_order_of_parameters_does_not_matter() {
        assertThat(law("{ weibull: { mean: 110 days, shape: 0.62 } }"))
                .isEqualTo(law("{ weibull: { shape: 0.62, mean: 110 days } }"));
    }

    @Test
    void lognormal_and_weibull_by_two_quantiles() {
        DurationLaw law = law("{ lognormal: { quantiles: { 50 %: 33 working days, 90 %: 61 working days } } }");
        assertThat(law.law().quantile(0.5)).isEqualTo(33, Offset.offset(1e-6));
        assertThat(law.law().quantile(0.9)).isEqualTo(61, Offset.offset(1e-6));
        assertThat(law("{ weibull: { quantiles: { 50 %: 33 days, 90 %: 61 days } } }")
                        .law()
                        .quantile(0.9))
                .isEqualTo(61, Offset.offset(1e-6));
        assertThat(problem("{ gamma: { quantiles: { 50 %: 33 days, 90 %: 61 days } } }"))
                .contains("permitted: {mean, cv}");
    }

    @Test
    void triangular_and_uniform() {
        // (2 + 4 + 9) / 3 months of 30.4375 days
        assertThat(law("{ triangular: { low: 2 months, mode: 4 months, high: 9 months } }")
                        .law()
                        .mean())
                .isEqualTo(5 * 30.4375, CLOSE);
        assertThat(law("{ uniform: { low: 10 days, high: 20 days } }").law().mean())
                .isEqualTo(15, CLOSE);
    }

    @Test
    void a_band_reaches_from_the_day_before_its_first_to_its_last() {
        DurationLaw law = law("{ bands: { same day: 10 %, 1-10 working days: 40 %, 11-20 working days: 50 % } }");
        assertThat(law.working()).isTrue();
        assertThat(law.law().cumulative(0)).isEqualTo(0.1, CLOSE);
        assertThat(law.law().cumulative(5)).as("half of the first band").isEqualTo(0.3, CLOSE);
        assertThat(law.law().cumulative(10)).isEqualTo(0.5, CLOSE);
        assertThat(law.law().cumulative(20)).isEqualTo(1, CLOSE);
    }

    @Test
    void bands_may_be_written_with_words_and_in_weeks_and_begin_later() {
        DurationLaw law = law("{ bands: { 2 to 3 weeks: 40 %, 4 weeks: 60 % } }");
        assertThat(law.working()).isFalse();
        assertThat(law.law().cumulative(7)).isEqualTo(0, CLOSE);
        assertThat(law.law().cumulative(21)).isEqualTo(0.4, CLOSE);
        assertThat(law.law().cumulative(28)).isEqualTo(1, CLOSE);
    }

    @Test
    void a_knot_states_the_share_that_ends_since_the_knot_before() {
        DurationLaw law = law("{ knots: { 75 days: 2 %, 91 days: 13 %, 183 days: 85 % } }");
        assertThat(law.law().cumulative(75)).isEqualTo(0.02, CLOSE);
        assertThat(law.law().cumulative(91)).isEqualTo(0.15, CLOSE);
        assertThat(law.law().cumulative(83)).isEqualTo(0.085, CLOSE);
        assertThat(law("{ knots: { 0 days: 5 %, 10 days: 95 % } }").law().cumulative(0))
                .isEqualTo(0.05, CLOSE);
    }

    @Test
    void shares_may_miss_the_whole_by_rounding_and_are_then_scaled() {
        assertThat(law("{ knots: { 10 days: 50 %, 20 days: 50.2 % } }").law().cumulative(10))
                .isEqualTo(50 / 100.2, CLOSE);
        assertThat(problem("{ knots: { 10 days: 50 %, 20 days: 50.3 % } }"))
                .isEqualTo("x.yaml:3:17: lasts.knots: shares add up to 100.3 %; permitted: "
                        + "100 %, give or take 0.2 for rounding\n");
        assertThat(files.body("lasts: { knots: { 10 days: 50 %, 20 days: 50.2 % } }\n")
                        .resolved()
                        .orElseThrow()
                        .values()
                        .entries()
                        .get("lasts")
                        .origin()
                        .text())
                .contains("adds up to 100.2 %, scaled to 100 %");
    }

    @Test
    void the_published_assessment_bands_have_their_published_shares() {
        // DfE, Children in need 2025: 85.7 % of assessments within 45 working days
        PiecewiseLinear law = (PiecewiseLinear) law("""

                  bands:
                    same day: 1.8 %
                    1-10 working days: 11.7 %
                    11-20 working days: 17.3 %
                    21-30 working days: 15.8 %
                    31-40 working days: 20.2 %
                    41-45 working days: 18.9 %
                    46-50 working days: 5.8 %
                    51-60 working days: 4.3 %
                    61-90 working days: 4.2 %
                """).law();
        assertThat(law.cumulative(45)).isEqualTo(0.857, CLOSE);
    }

    @Test
    void working_days_and_calendar_time_do_not_mix() {
        assertThat(problem("{ uniform: { low: 5 working days, high: 3 weeks } }"))
                .contains("one kind of time");
        assertThat(problem("{ bands: { 1-5 working days: 50 %, 6-10 days: 50 % } }"))
                .contains("one kind of time");
        assertThat(problem("{ lognormal: { quantiles: { 50 %: 5 working days, 90 %: 30 days } } }"))
                .contains("one kind of time");
    }

    @Test
    void a_law_is_named_once_and_by_its_name() {
        assertThat(problem("{ lognormall: { mean: 5 days, cv: 1 } }")).contains("Did you mean \"lognormal\"?");
        assertThat(problem("{ exponential: 3 days, constant: 4 days }"))
                .contains("a law such as {exponential: 5 working days}");
        assertThat(problem("{ }")).contains("found an empty table");
        assertThat(problem("often")).contains("found \"often\"; permitted: a length of time");
    }

    @Test
    void a_parameter_may_carry_its_source_but_outside_a_department_no_ignorance() {
        assertThat(law("{ weibull: { shape: { value: 2, source: s }, mean: 9 days }, note: n }")
                        .law()
                        .mean())
                .isEqualTo(9, Offset.offset(1e-6));
        assertThat(problem("{ exponential: { mean: { uncertain: { low: 1 day, mode: 2 days, high: 3 days } } } }"))
                .contains("stands in department: or plan:");
    }

    @Test
    void the_text_of_a_law_reads_back_as_the_same_law() {
        for (String text : new String[] {
            "5 days",
            "{exponential: {median: 3 weeks}}",
            "{lognormal: {quantiles: {50 %: 33 days, 90 %: 61 days}}}",
            "{bands: {same day: 10 %, 1-10 days: 90 %}}",
            "{knots: {10 days: 100 %}}",
            "{of-those-open: {10 days: 25 %, 20 days: 100 %}}"
        }) {
            DurationLaw law = law(text);
            assertThat(law(law.toString())).isEqualTo(law).hasToString(text);
        }
    }

    @Test
    void shares_of_those_still_open_each_stand_by_themselves() {
        DurationLaw law = law("{ of-those-open: { 91 days: 40 %, 183 days: 50 %, 730 days: 100 % } }");
        assertThat(law.law().cumulative(91)).isEqualTo(0.4, CLOSE);
        assertThat(law.law().cumulative(183)).isEqualTo(0.7, CLOSE); // half of the 60 % that were open
        assertThat(law.law().cumulative(730)).isEqualTo(1);
        assertThat(problem("{ of-those-open: { 91 days: 40 %, 183 days: 90 % } }"))
                .startsWith(
                        "x.yaml:3:25: lasts.of-those-open: found 90 % by the last time; permitted: times that rise");
        assertThat(problem("{ of-those-open: { 91 days: 40 %, 60 days: 100 % } }"))
                .contains("after a later time");
    }
}
