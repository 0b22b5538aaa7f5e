package org.caseload.invariant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseload.department.record.Destination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private final Ownership ownership = new Ownership();

    @BeforeEach
    void two_workers_and_a_case() {
        ownership.workerStarted(0, 0, 0, 0, 1, 1);
        ownership.workerStarted(0, 1, 0, 0, 1, 1);
        ownership.stageEntered(0, 0, 0, 0);
    }

    @Test
    void a_case_may_wait_pass_from_hand_to_hand_and_close() {
        ownership.waiting(0, 0, 0);
        ownership.midnight(0);
        ownership.stoppedWaiting(1, 0, 0);
        ownership.allocated(1, 0, 0);
        ownership.midnight(1);
        ownership.released(2, 0, 0);
        ownership.allocated(2, 0, 1);
        ownership.workerLeft(2, 0, Destination.SECTOR_EXIT);
        ownership.released(3, 0, 1);
        ownership.closed(3, 0);
        assertThatCode(() -> ownership.midnight(3)).doesNotThrowAnyException();
    }

    @Test
    void a_case_that_is_nobodys_at_midnight_is_found() {
        assertThatThrownBy(() -> ownership.midnight(0)).hasMessageContaining("1 open cases are nobody's");
    }

    @Test
    void a_case_with_two_owners_is_found() {
        ownership.allocated(0, 0, 0);
        assertThatThrownBy(() -> ownership.allocated(0, 0, 1)).hasMessageContaining("was with worker 0");
        assertThatThrownBy(() -> ownership.waiting(0, 0, 0)).hasMessageContaining("was with worker 0");
        assertThatThrownBy(() -> ownership.released(0, 0, 1)).hasMessageContaining("was with worker 0");
    }

    @Test
    void a_case_that_closes_in_somebodys_hands_is_found() {
        ownership.allocated(0, 0, 0);
        assertThatThrownBy(() -> ownership.closed(0, 0)).hasMessageContaining("was with worker 0");
    }

    @Test
    void somebody_who_leaves_with_a_case_or_is_given_one_afterwards_is_found() {
        ownership.allocated(0, 0, 0);
        assertThatThrownBy(() -> ownership.workerLeft(1, 0, Destination.SECTOR_EXIT))
                .hasMessageContaining("leaves with 1 cases");
        ownership.workerLeft(1, 1, Destination.SECTOR_EXIT);
        assertThatThrownBy(() -> ownership.workerLeft(2, 1, Destination.SECTOR_EXIT))
                .hasMessageContaining("having left before");
        ownership.released(2, 0, 0);
        assertThatThrownBy(() -> ownership.allocated(2, 0, 1)).hasMessageContaining("not in post");
    }
}
