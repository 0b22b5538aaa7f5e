package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.PanelSeries;
import org.caseload.official.panel.PublishedPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected figures were worked out by somebody else, on the councils that are there in all years, with another rule for mistakes. */
class PanelMomentsTest {
    private static final PanelMoments SHIPPED = PanelMoments.of(PublishedPanel.of(DataRoom.shipped()));
    private static final Percentage RULE = Percentage.withPercentage(4);

    @ParameterizedTest
    @CsvSource({
        "referrals, .165, .232, .262",
        "children-in-need, .109, .134, .153",
        "plans, .237, .289, .311",
        "looked-after, .070, .102, .126",
        "cases, .164, .201, .230",
        "case-holders, .147, .176, .201",
        "in-post, .081, .116, .138",
        "turnover, 6.7, 7.0, 7.4",
        "vacancy, 6.3, 8.4, 9.5",
        "agency, 5.7, 8.1, 9.1",
        "absence, 1.24, 1.42, 1.45",
        "on-time, 7.1, 9.1, 9.7"
    })
    void changes_over_one_two_and_three_years_are_as_large_as_found_elsewhere(
            String word, double one, double two, double three) {
        YearlyChanges changes = SHIPPED.changes().get(word);

        assertThat(changes.sdOfOneYear()).isCloseTo(one, RULE);
        assertThat(changes.sdOfTwoYears()).isCloseTo(two, RULE);
        assertThat(changes.sdOfThreeYears()).isCloseTo(three, RULE);
        assertThat(changes.n()).isBetween(1000, 1100);
    }

    @ParameterizedTest
    @CsvSource({
        "referrals, -.15",
        "children-in-need, -.24",
        "plans, -.27",
        "looked-after, .09",
        "in-post, -.06",
        "turnover, -.45"
    })
    void a_change_goes_with_the_next_as_found_elsewhere(String word, double correlation) {
        assertThat(SHIPPED.changes().get(word).withTheNext()).isCloseTo(correlation, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"referrals, .08, .21", "children-in-need, .23, .12", "plans, .17, .13"})
    void other_series_go_with_cases_about_as_found_elsewhere(String word, double sameYear, double yearLater) {
        assertThat(SHIPPED.withCases().get(word).sameYear()).isCloseTo(sameYear, within(0.07));
        assertThat(SHIPPED.withCases().get(word).yearLater()).isCloseTo(yearLater, within(0.07));
    }

    /** Logarithms of cases that wander by normal steps of 0.1, and of referrals that do the same a year later. */
    @Test
    void moments_of_a_made_panel_are_those_it_was_made_with() {
        List<String> codes = IntStream.range(0, 400).mapToObj(String::valueOf).toList();
        Random luck = new Random(3);
        double[][] steps = new double[400][12];
        for (double[] council : steps) {
            Arrays.setAll(council, year -> 0.1 * luck.nextGaussian());
        }
        PanelSeries cases =
                PanelSeries.of(codes, 2017, 2026, (council, year) -> Math.exp(sum(steps[council], year - 2016)));
        PanelSeries referrals =
                PanelSeries.of(codes, 2017, 2026, (council, year) -> Math.exp(sum(steps[council], year - 2017)));

        PanelMoments moments =
                PanelMoments.of(Map.of(PublishedSeries.CASES, cases, PublishedSeries.REFERRALS, referrals), cases);

        assertThat(moments.changes()).containsOnlyKeys("cases", "referrals");
        YearlyChanges changes = moments.changes().get("cases");
        assertThat(changes.sdOfOneYear()).isCloseTo(0.1, within(0.004));
        assertThat(changes.sdOfThreeYears()).isCloseTo(0.1 * Math.sqrt(3), within(0.008));
        assertThat(changes.withTheNext()).isCloseTo(0, within(0.06));
        assertThat(moments.withCases().get("referrals").sameYear()).isCloseTo(0, within(0.06));
        assertThat(moments.withCases().get("referrals").yearLater()).isCloseTo(1, within(0.01));
    }

    private static double sum(double[] values, int first) {
        return Arrays.stream(values, 0, first).sum();
    }

    @Test
    void a_series_that_only_grows_with_england_does_not_change() {
        PanelSeries series =
                PanelSeries.of(List.of("1", "2", "3", "4"), 2017, 2022, (council, year) -> council + 0.1 * year);

        YearlyChanges changes = YearlyChanges.of(series);

        assertThat(changes.sdOfOneYear()).isCloseTo(0, within(1e-12));
        assertThat(changes.sdOfThreeYears()).isCloseTo(0, within(1e-12));
        assertThat(changes.n()).isEqualTo(20);
    }
}
