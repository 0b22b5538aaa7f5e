package org.caseload.official.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Test;

/** The shipped panel says what the published files say, nobody counts twice, and what is missing stays missing. */
class PublishedPanelTest {
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());

    @Test
    void figures_are_the_published_ones() {
        PanelSeries inPost = PANEL.series(Measure.IN_POST);

        assertThat(inPost.at("202", 2022)).isEqualTo(170.7);
        assertThat(inPost.firstYear()).isEqualTo(2017);
        assertThat(inPost.lastYear()).isEqualTo(2024);
        assertThat(inPost.at("202", 2016)).isNaN();
        assertThat(inPost.at("nobody", 2022)).isNaN();
        assertThat(PANEL.staff().at("839", 2020)).isCloseTo(244.6 + 50.8, within(1e-9));
        assertThat(PANEL.caseload().at("839", 2020))
                .isEqualTo(2458 / PANEL.series(Measure.CASE_HOLDERS).at("839", 2020));
    }

    @Test
    void a_council_that_goes_on_on_the_same_ground_has_the_years_before_and_the_old_one_none() {
        PanelSeries cases = PANEL.series(Measure.CASES);

        assertThat(cases.at("940 / 941", 2020)).isEqualTo(4373);
        assertThat(cases.at("940 / 941", 2021)).isEqualTo(3890);
        assertThat(cases.councils()).doesNotContain("928", "940", "941", "201", "420");
    }

    @Test
    void councils_that_were_parted_keep_their_own_years() {
        PanelSeries cases = PANEL.series(Measure.CASES);

        assertThat(cases.at("835", 2018)).isEqualTo(2186);
        assertThat(cases.at("835", 2019)).isNaN();
        assertThat(cases.at("838", 2018)).isNaN();
        assertThat(cases.at("838", 2019)).isEqualTo(1856);
        assertThat(PANEL.councils().stream().map(Council::code)).isEqualTo(cases.councils());
    }

    @Test
    void what_is_missing_comes_out_of_all_that_is_worked_out_with_it() {
        PanelSeries one = series(new double[][] {{1, 2, 4}, {3, Double.NaN, 6}, {0, 5, 5}});

        assertThat(one.log().at("a", 2002)).isEqualTo(StrictMath.log(4));
        assertThat(one.log().at("c", 2000)).isNaN();
        assertThat(one.plus(one).at("b", 2001)).isNaN();
        assertThat(one.over(one).at("c", 2000)).isNaN();
        assertThat(one.median(2000)).isEqualTo(1);
        assertThat(one.median(2001)).isEqualTo(3.5);
        assertThat(one.mean(2002)).isEqualTo(5);
        assertThat(one.median(1999)).isNaN();
        assertThat(one.aboutMedian().at("a", 2001)).isEqualTo(-1.5);
        assertThat(one.changes(2000, 2002)).containsExactly(3, 3, 5);
        assertThat(one.changesAboutMedian(2000, 2001)).containsExactly(-2, Double.NaN, 2);
        assertThat(one.until(2001).at("a", 2002)).isNaN();
        assertThat(one.until(1990).median(2000)).isNaN();
        assertThat(one.until(1990).aboutMedian().at("a", 2000)).isNaN();
    }

    @Test
    void only_series_of_the_same_councils_are_put_together() {
        PanelSeries one = series(new double[][] {{1}, {2}, {3}});
        PanelSeries other = PanelSeries.of(List.of("a", "b", "d"), 2000, 2000, (council, year) -> 1);

        assertThatIllegalArgumentException().isThrownBy(() -> one.minus(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelSeries.of(List.of("a", "a"), 2000, 2000, (council, year) -> 1));
    }

    private static PanelSeries series(double[][] values) {
        return PanelSeries.of(
                List.of("a", "b", "c"),
                2000,
                2000 + values[0].length - 1,
                (council, year) -> values[council][year - 2000]);
    }
}
