package org.caseload.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.report.run.SmallRun.RAMPED;
import static org.caseload.report.run.SmallRun.reading;

import java.util.List;
import java.util.Optional;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.Observation;
import org.caseload.result.PlanEffect;
import org.caseload.statistics.PercentileInterval;
import org.junit.jupiter.api.Test;

class PlanGainsTest {
    private static final Observation START = reading("2018-07-17", 24.6, 2);
    private static final Observation NONE = reading("2018-07-17", 0, 0);

    @Test
    void says_what_the_plan_takes_off_and_what_would_have_come_anyway() {
        assertThat(sentence(reading("2020-07-17", 22.1, 4), reading("2020-07-17", -6.7, 1)))
                .isEqualTo(
                        "With nothing done, they would be at 22.1 on average on 17 July 2020 (8 runs in 10: 20.1 to 24.1), 2.5 less than"
                                + " at the start, which would come anyway; the plan takes off 6.7 (95 % interval 6.6 to 6.8,"
                                + " 100 runs played both ways). If not one case more came or stayed because there is room, they would"
                                + " be at 18.2 (8 runs in 10: 17.2 to 19.2).");
    }

    @Test
    void says_that_nothing_would_have_come_and_that_a_plan_adds() {
        assertThat(sentence(reading("2020-07-17", 24.5, 4), reading("2020-07-17", 1.5, 1)))
                .contains("about where they start; the plan adds 1.5 (95 % interval 1.4 to 1.6,");
    }

    /** 22.1 − 14.2 = 7.9 could be taken off; 6.7 are. */
    @Test
    void says_what_fills_again_and_how_sure_the_effect_is_over_what_is_not_known() {
        PlanEffect.Reading last = new PlanEffect.Reading(
                reading("2020-07-17", 22.1, 4),
                reading("2020-07-17", -6.7, 1),
                Optional.of(reading("2020-07-17", 14.2, 2)),
                Optional.of(new PercentileInterval(-6.7, -8.84, -3.12)));
        assertThat(sentence(last))
                .contains("(95 % interval 6.6 to 6.8, 100 runs played both ways; over what is not known 3.1 to 8.8)")
                .endsWith(
                        "(8 runs in 10: 13.2 to 15.2): of the 7.9 that the plan could take off, 1.2 fill with cases again.");
    }

    @Test
    void cannot_tell_a_difference_whose_interval_holds_nothing() {
        assertThat(sentence(reading("2020-07-17", 25, 4), reading("2020-07-17", -0.06, 1)))
                .contains(
                        "0.4 more than at the start, which would come anyway; what the plan takes off by then cannot be"
                                + " told from nothing (95 % interval 0.0 to 0.2, 100 runs played both ways).");
    }

    @Test
    void is_silent_where_the_measure_is_not_defined() {
        Observation undefined = reading("2020-07-17", 0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertThat(PlanGains.of(run(undefined, undefined).result())).isEmpty();
    }

    @Test
    void every_column_of_its_table_has_a_header_of_its_own() {
        Table table = PlanGains.of(run(reading("2020-07-17", 22.1, 4), reading("2020-07-17", -6.7, 1))
                        .result())
                .orElseThrow()
                .table();
        assertThat(table.columns())
                .extracting(Column::header)
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(table.rows()).allMatch(row -> row.size() == 8);
    }

    private static String sentence(Observation without, Observation difference) {
        return PlanGains.of(run(without, difference).result())
                .orElseThrow()
                .finding()
                .text();
    }

    private static SmallRun run(Observation without, Observation difference) {
        return run(new PlanEffect.Reading(without, difference, Optional.of(reading("2020-07-17", 18.2, 2))));
    }

    private static String sentence(PlanEffect.Reading last) {
        return PlanGains.of(run(last).result()).orElseThrow().finding().text();
    }

    private static SmallRun run(PlanEffect.Reading last) {
        return new SmallRun()
                .effect(new PlanEffect(
                        RAMPED, 100, List.of(new PlanEffect.Reading(START, NONE, Optional.of(START)), last)));
    }
}
