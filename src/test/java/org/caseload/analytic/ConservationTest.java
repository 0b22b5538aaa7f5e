package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseload.invariant.Conservation;
import org.junit.jupiter.api.Test;

/** The check that runs in every replication, given made-up facts: it passes what is whole and stops at what is lost. */
class ConservationTest {
    private final Conservation check = new Conservation();

    @Test
    void whole_facts_pass() {
        check.stageEntered(0, 0, 0, 0);
        check.stageEntered(1.5, 1, 0, 1.5);
        check.stageLeft(2, 0, 0, 0);
        check.stageEntered(2, 0, 1, 2);
        check.stageLeft(4, 0, 1, 2);
        check.closed(4, 0);
        assertThatCode(() -> check.ended(10)).doesNotThrowAnyException();
    }

    @Test
    void a_lost_opening_is_noticed_when_the_case_leaves_its_stage() {
        check.stageEntered(0, 0, 0, 0);
        assertThatThrownBy(() -> check.stageLeft(3, 1, 0, 0))
                .hasMessage("case 1 leaves a stage at 3.0 but was in none");
        assertThatThrownBy(() -> check.closed(3, 5000)).hasMessage("case 5000 closes at 3.0 but was not open");
    }

    @Test
    void a_lost_closure_is_noticed_at_the_next_fact() {
        check.stageEntered(0, 0, 0, 0);
        check.stageLeft(3, 0, 0, 0);
        assertThatThrownBy(() -> check.ended(4)).hasMessageContaining("at 4.0 1 cases have left a stage");
    }

    @Test
    void a_lost_departure_from_a_stage_is_noticed() {
        check.stageEntered(0, 0, 0, 0);
        assertThatThrownBy(() -> check.closed(3, 0)).hasMessage("case 0 closes at 3.0 but was still in a stage");
        assertThatThrownBy(() -> check.stageEntered(3, 0, 1, 3))
                .hasMessage("case 0 enters a stage at 3.0 but has not left another");
    }

    @Test
    void a_case_that_closes_twice_is_noticed() {
        check.stageEntered(0, 0, 0, 0);
        check.stageLeft(3, 0, 0, 0);
        check.closed(3, 0);
        assertThatThrownBy(() -> check.closed(3, 0)).hasMessageContaining("not open");
    }

    @Test
    void time_that_goes_back_is_noticed() {
        check.stageEntered(2, 0, 0, 2);
        assertThatThrownBy(() -> check.stageEntered(1, 1, 0, 1)).hasMessage("time went back from 2.0 to 1.0");
    }
}
