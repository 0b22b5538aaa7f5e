package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseload.department.record.Warning;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs N: a department whose cases pile up without end. */
class N02RunAwayTest {
    private static final String PILING_UP = """
            department:
              demand: {referrals-per-year: %s}
              pathway: {stages: {work: {duration: {constant: 4 days}, overload-elasticity: %s}}}
            """;

    private static PreparedStudy design(String referrals, String elasticity) {
        return new PreparedStudy(World.scenario(PILING_UP.formatted(referrals, elasticity)));
    }

    private static List<String> warnings(String referrals, String elasticity) {
        return design(referrals, elasticity).blueprint().balance().warnings().stream()
                .map(Warning::text)
                .toList();
    }

    /** 2.5 a day for 4 days each is work worth 10 cases, all that the one worker can carry; a little less is not. */
    @Test
    void n01_time_shared_out_warns_from_an_offered_load_of_the_capacity_on() {
        assertThat(warnings("913.125", "1"))
                .containsExactly(
                        "team team is offered work worth 10 cases in stages with `overload-elasticity: 1`, and its"
                                + " staff can carry 10: cases pile up without end. Lower the elasticity, or state more staff or"
                                + " less demand.");
        assertThat(warnings("910", "1")).isEmpty();
        assertThat(warnings("5000", "0.9")).isEmpty();
    }

    /** A hundred children a day and 2.5 closed; 100 × 4 days = 400 would be open if nobody were overloaded. */
    @Test
    void n02_a_run_whose_cases_run_away_stops_and_says_so() {
        assertThatThrownBy(() -> new Replications(design("36525", "1"), 7).run(3))
                .isInstanceOf(ReplicationStopped.class)
                .hasMessageStartingWith("replication 3 with seed 7 was stopped: on 2018-09-")
                .hasMessageContaining("it had 4,001 open cases, more than the 4,000 at which a run is stopped")
                .hasMessageContaining("no result is kept");
    }

    /** 100 a day × 4 days = 400 once steady, so a start from empty may reach 4,000; half as many again are planned: 6,000. */
    @Test
    void n03_a_start_from_empty_may_fill_up() {
        assertThat(design("36525", "0").blueprint().mostOpen()).isEqualTo(4000);
        assertThat(new PreparedStudy(World.scenario(PILING_UP.formatted("36525", "0")
                                + "plan: {more: {action: change-demand, on: 100 days in, by: +50 %}}"))
                        .blueprint()
                        .mostOpen())
                .isEqualTo(6000);
        assertThat(design("365", "0").blueprint().mostOpen()).isEqualTo(1000);
        assertThat(new Replications(design("36525", "0"), 7).run(3).events()).isGreaterThan(30_000);
    }
}
