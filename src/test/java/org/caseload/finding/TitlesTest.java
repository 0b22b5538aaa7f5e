package org.caseload.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Ranking;
import org.junit.jupiter.api.Test;

/** Titles of charts over made-up results: place, verb and period, and never a claim that the intervals do not carry. */
class TitlesTest {
    private static final String VERBS =
            ".*\\b(fall|falls|rise|rises|stay|stays|are|is|reach|reaches|has|have|carry|hold|go|lie|set|cannot be told|move)\\b.*";

    private static void assertWhole(String title) {
        assertThat(title)
                .startsWith("Warwickshire 2018: ")
                .containsPattern("[A-Z][a-z]+ 20(18|19|20)")
                .matches(VERBS);
        assertThat(title.split(" ", -1).length).as(title).isLessThanOrEqualTo(24);
    }

    @Test
    void a_course_is_named_only_where_the_interval_leaves_out_no_change() {
        RandomGenerator random = new SplittableRandom(20261129);
        int told = 0;
        for (int i = 0; i < 300; i++) {
            double change = random.nextDouble(-2, 2);
            double wide = random.nextDouble(0.1, 30);
            RunResult result = MadeUpRun.warwickshire()
                    .following(years -> 20 + change * years / 2)
                    .asWideAs(wide)
                    .result();
            MeasureSeries series = result.findSeries(
                            result.target().orElseThrow().measure().key())
                    .orElseThrow();
            String title = new RunTitles(result.origin()).course(series);
            Observation first = series.monthly().get(0);
            Observation last = series.monthly().get(series.monthly().size() - 1);
            boolean claims = title.contains(" fall ") || title.contains(" rise ");
            if (claims) {
                told++;
                assertThat(title.contains(" fall ")).isEqualTo(last.mean() < first.mean());
                assertThat(Math.abs(last.mean() - first.mean())).isGreaterThanOrEqualTo((last.high() - last.low()) / 2);
            } else {
                assertThat(title).contains(" stay at about ");
            }
            assertWhole(title);
        }
        assertThat(told).isBetween(50, 299);
    }

    @Test
    void a_target_is_likely_or_unlikely_only_where_the_whole_interval_says_so() {
        for (int percent = 0; percent <= 100; percent++) {
            RunResult result =
                    MadeUpRun.warwickshire().reaching(percent / 100.0).result();
            TimeToTarget time = result.timeToTarget().orElseThrow();
            String title = new RunTitles(result.origin()).target(result.target().orElseThrow(), time);
            assertThat(title.contains(" likely"))
                    .as(title)
                    .isEqualTo(time.reachedLow() > 0.5 && time.reached() < time.n());
            assertThat(title.contains(" unlikely")).isEqualTo(time.reachedHigh() < 0.5 && time.reached() > 0);
            assertWhole(title);
        }
    }

    @Test
    void an_option_is_lowest_or_better_only_where_the_intervals_say_so() {
        RandomGenerator random = new SplittableRandom(20261130);
        int named = 0;
        for (int i = 0; i < 500; i++) {
            double one = random.nextDouble(-3, 1);
            double half = random.nextDouble(0.05, 2);
            double reached = random.nextDouble();
            ComparisonResult result = MadeUpComparison.ofABase()
                    .with("One", one, half, reached, 1e5)
                    .with("Other", random.nextDouble(-3, 1), half, random.nextDouble(), 2e5)
                    .result();
            ComparisonTitles titles = new ComparisonTitles(result);
            Ranking last = result.rankings().get(result.rankings().size() - 1);
            boolean alone = last.places().get(0).best()
                    && last.places().stream().skip(1).allMatch(Ranking.Place::ruledOut);
            assertThat(titles.lowest().contains("cannot be told"))
                    .as(titles.lowest())
                    .isEqualTo(!alone);
            assertThat(titles.better().contains(" fewer ")).isTrue();
            long better = result.differences().stream()
                    .filter(series ->
                            series.measure().key().equals(result.measure().key()))
                    .filter(series -> series.dates()
                                    .get(series.dates().size() - 1)
                                    .difference()
                                    .high()
                            < 0)
                    .count();
            assertThat(titles.better())
                    .contains(better == 0 ? "no option has surely fewer" : better + " of 2 options ha");
            long likely = result.strategies().stream()
                    .filter(strategy -> strategy.timeToTarget().orElseThrow().reachedLow() > 0.5)
                    .count();
            assertThat(titles.reached().matches(".* [1-3] of 3 options .*")).isEqualTo(likely > 0);
            assertWhole(titles.lowest());
            assertWhole(titles.better());
            assertWhole(titles.reached());
            named += alone ? 1 : 0;
        }
        assertThat(named).isBetween(100, 499);
    }
}
