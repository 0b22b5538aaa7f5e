package org.caseload.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.report.run.SmallRun.OFFICIAL;
import static org.caseload.report.run.SmallRun.RAMPED;
import static org.caseload.report.run.SmallRun.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.result.MeasureName;
import org.caseload.result.Observation;
import org.junit.jupiter.api.Test;

/** The Wilson intervals are R's: {@code binom::binom.confint(x, n, methods = "wilson")}. */
class PlainAnswerTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Observation START = reading("2018-07-17", 24.1, 0.2);

    @Test
    void falls_and_mostly_does_not_reach_the_target() {
        SmallRun run = falling().target(RAMPED, 15, 0.0183, 0.0490);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .isEqualTo(
                        "Cases per worker in the locality teams, counting starters by their induction, fall from 24.1"
                                + " to about 19 by January 2019 (8 runs in 10: 17.8 to 20.3) and do not reach 15 by July 2020"
                                + " in 97 % of 500 runs (95 % interval 95 to 98 %).");
    }

    @Test
    void falls_and_never_reaches_the_target() {
        SmallRun run = falling().target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .endsWith(" and reach 15 by July 2020 in none of 500 runs (95 % interval 0 to 1 %).");
    }

    @Test
    void mostly_reaches_the_target() {
        SmallRun run = falling().target(RAMPED, 485, 0.9510, 0.9817);
        run.reached(485, 0.9510, 0.9817, OptionalDouble.of(190), OptionalDouble.of(250), OptionalDouble.of(400));
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .endsWith(" and reach 15 by July 2020 in 97 % of 500 runs (95 % interval 95 to 98 %), half of them by"
                        + " March 2019 (8 in 10 between January 2019 and August 2019).");
    }

    @Test
    void reaches_the_target_in_half_of_the_runs_and_has_no_ninetieth_percentile() {
        SmallRun run = falling().target(RAMPED, 250, 0.4563, 0.5437);
        run.reached(250, 0.4563, 0.5437, OptionalDouble.of(190), OptionalDouble.of(731), NONE);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .endsWith(
                        " in 50 % of 500 runs (95 % interval 46 to 54 %), half of them by July 2020 (1 in 10 by January"
                                + " 2019, fewer than 9 in 10 by July 2020).");
    }

    @Test
    void always_reaches_the_target() {
        SmallRun run = falling().target(RAMPED, 500, 0.9924, 1);
        run.reached(500, 0.9924, 1, OptionalDouble.of(230), OptionalDouble.of(231), OptionalDouble.of(232));
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .endsWith(
                        " and reach 15 by July 2020 in all 500 runs (95 % interval 99 to 100 %), half of them by March"
                                + " 2019 (8 in 10 in that month).");
    }

    @Test
    void a_share_next_to_all_never_reads_as_all() {
        SmallRun run = falling().target(RAMPED, 499, 0.9888, 0.9996);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .contains("over 99 % of 500 runs (95 % interval 99 to 100 %)");
    }

    @Test
    void rises() {
        SmallRun run = new SmallRun()
                .measure(RAMPED, START, reading("2019-07-01", 26.2, 2), reading("2020-07-17", 26.3, 2))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .contains("rise from 24.1 to about 26 by July 2019 (8 runs in 10: 25.2 to 27.2) and reach 15");
    }

    @Test
    void stays_about_the_same_when_the_interval_of_the_change_covers_zero() {
        // half-width of the change: sqrt(0.6^2 + 0.6^2) = 0.85 > 0.8
        SmallRun run = new SmallRun()
                .measure(
                        RAMPED,
                        reading("2018-07-17", 500, 24.1, 0.6, 24, 24.2),
                        reading("2020-07-17", 500, 24.9, 0.6, 23, 26))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .contains("induction, stay about the same, 24.1 at the start and about 25 in July 2020"
                        + " (8 runs in 10: 23.0 to 26.0) and reach");
    }

    @Test
    void stays_about_the_same_when_the_change_is_small_however_sure() {
        SmallRun run = new SmallRun()
                .measure(
                        RAMPED,
                        reading("2018-07-17", 500, 24.1, 0.001, 24.1, 24.1),
                        reading("2020-07-17", 500, 23.85, 0.001, 23.8, 23.9))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0)).contains("stay about the same");
    }

    @Test
    void says_where_it_stands_at_the_end_when_it_turns_back() {
        SmallRun run = new SmallRun()
                .measure(RAMPED, START, reading("2019-01-01", 19, 2), reading("2020-07-17", 22, 2))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .contains(
                        "fall from 24.1 to about 19 by January 2019 (8 runs in 10: 18.0 to 20.0), stand at about 22 in"
                                + " July 2020 (8 runs in 10: 21.0 to 23.0) and reach");
    }

    @Test
    void keeps_a_decimal_next_to_the_target() {
        SmallRun run = new SmallRun()
                .measure(RAMPED, START, reading("2020-07-17", 15.4, 2))
                .target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()).get(0)).contains("fall from 24.1 to about 15.4 by July 2020");
    }

    @Test
    void a_single_run_has_no_interval_and_names_no_direction() {
        SmallRun run = new SmallRun().runs(1);
        run.measure(
                        RAMPED,
                        reading("2018-07-17", 1, 24.1, Double.NaN, 24.1, 24.1),
                        reading("2020-07-17", 1, 19.2, Double.NaN, 19.2, 19.2))
                .target(RAMPED, 0, 0, 0.7935);
        assertThat(PlainAnswer.sentences(run.result()).get(0))
                .endsWith(
                        "go from 24.1 to 19.2 by July 2020 in a single run, which gives no interval, and do not reach 15"
                                + " by July 2020.");
    }

    @Test
    void without_a_target_describes_the_average() {
        SmallRun run = new SmallRun().measure(OFFICIAL, START, reading("2020-07-17", 19, 2));
        assertThat(PlainAnswer.sentences(run.result()))
                .containsExactly("Cases per case-holding worker fall from 24.1 to about 19 by July 2020 (8 runs in 10:"
                        + " 18.0 to 20.0), over 500 runs.");
    }

    @Test
    void says_so_when_nothing_can_be_described() {
        assertThat(PlainAnswer.sentences(new SmallRun().result()))
                .containsExactly("The scenario names no target and measures no caseload.");
    }

    @Test
    void explains_what_reaching_means() {
        SmallRun run = falling().target(RAMPED, 0, 0, 0.0076);
        assertThat(PlainAnswer.sentences(run.result()))
                .last()
                .isEqualTo("\"Reach 15\" means at or below it at every midnight of 28 days.");
    }

    @Test
    void says_what_the_official_average_does_when_people_arrive() {
        assertThat(PlainAnswer.sentences(arriving(1895).result()).get(1))
                .isEqualTo(
                        "In the week of 3 September 2018 (30 newly qualified due to start) the official average falls"
                                + " by 2.7, from 18.6 [18.5 to 18.7] to 15.9 [15.8 to 16.0], while the cases held go from 1,900"
                                + " [1,900 to 1,900] to 1,895 [1,895 to 1,895] (means of 500 runs, 95 % intervals). Nearly all of"
                                + " that is more people sharing the same cases.");
    }

    @Test
    void does_not_put_it_down_to_sharing_when_cases_close_too() {
        assertThat(PlainAnswer.sentences(arriving(1800).result()).get(1)).endsWith("95 % intervals).");
    }

    @Test
    void says_nothing_of_actions_that_bring_nobody() {
        assertThat(PlainAnswer.sentences(arriving(1895).result()).get(1)).contains("3 September 2018");
        assertThat(PlainAnswer.sentences(falling().target(RAMPED, 0, 0, 0.0076).result()))
                .hasSize(2);
    }

    @Test
    void never_says_will_and_keeps_to_a_hundred_columns() {
        SmallRun run = falling().target(RAMPED, 15, 0.0183, 0.0490);
        assertThat(TerminalReport.lines(RunAnswer.atAGlance(run.result(), Optional.empty())))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain(" will "));
    }

    @Test
    void names_several_teams() {
        MeasureName two = new MeasureName("caseload.dfe", "duty+locality+looked-after", "Cases per worker", "cases", 1);
        assertThat(Subject.of(two).text()).isEqualTo("Cases per worker in the duty, locality and looked after teams");
        MeasureName share = new MeasureName("x", "duty", "Share of children waiting", "%", 1);
        assertThat(Subject.of(share).verb("reach")).isEqualTo("reaches");
        assertThat(Subject.of(share).verb("fall")).isEqualTo("falls");
    }

    /** Family support workers share nobody's cases, so an average that moves in their week is not their doing. */
    @Test
    void does_not_lay_a_fall_of_the_average_at_the_door_of_support_workers() {
        assertThat(String.join(
                        " ",
                        PlainAnswer.sentences(
                                arriving("6 family support due to start", 1900).result())))
                .doesNotContain("In the week of");
        assertThat(String.join(
                        " ",
                        PlainAnswer.sentences(arriving("30 newly qualified due to start", 1900)
                                .result())))
                .contains("In the week of");
    }

    private static SmallRun arriving(double casesAfterwards) {
        return arriving("30 newly qualified due to start", casesAfterwards);
    }

    private static SmallRun arriving(String who, double casesAfterwards) {
        MeasureName staff = new MeasureName("workforce.in-post", "", "Staff in post", "FTE", 1);
        MeasureName cases = new MeasureName("cases.held", "", "Cases held by workers", "children", 0);
        return falling()
                .event(LocalDate.of(2018, 8, 1), "Referrals 10 % more")
                .measure(staff, reading("2018-08-28", 145, 1), reading("2018-09-04", 172, 1))
                .measure(OFFICIAL, reading("2018-08-28", 18.6, 1), reading("2018-09-04", 15.9, 1))
                .measure(cases, reading("2018-08-28", 1900, 1), reading("2018-09-04", casesAfterwards, 1))
                .target(RAMPED, 0, 0, 0.0076)
                .event(LocalDate.of(2018, 9, 3), who);
    }

    private static SmallRun falling() {
        return new SmallRun()
                .measure(
                        RAMPED,
                        START,
                        reading("2018-10-01", 21.5, 1),
                        reading("2019-01-01", 500, 19.05, 0.1, 17.8, 20.3),
                        reading("2020-07-17", 18.9, 3));
    }
}
