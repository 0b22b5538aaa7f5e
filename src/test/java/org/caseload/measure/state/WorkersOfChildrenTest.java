package org.caseload.measure.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked out by hand; a worker counts for a case while holding it and for 365 days after. */
class WorkersOfChildrenTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-12);
    private final WorkersOfChildren workers = new WorkersOfChildren();

    /** Case 0: workers 0 (until 10), 1 (until 20), 2, 0 again from 30. Case 1: worker 0 throughout. */
    private void story() {
        workers.allocated(0, 0, 0);
        workers.allocated(0, 1, 0);
        workers.released(10, 0, 0);
        workers.allocated(10, 0, 1);
        workers.released(20, 0, 1);
        workers.allocated(20, 0, 2);
        workers.released(30, 0, 2);
        workers.allocated(30, 0, 0);
    }

    @Test
    void the_same_worker_again_is_not_another() {
        story();
        workers.now(30);
        assertThat(workers.mean()).isEqualTo((3 + 1) / 2.0, EXACT);
        assertThat(workers.shareWithMany()).isEqualTo(50, EXACT);
    }

    @Test
    void a_year_after_the_release_a_worker_no_longer_counts() {
        story();
        workers.now(384);
        assertThat(workers.mean()).isEqualTo((3 + 1) / 2.0, EXACT);
        workers.now(385);
        assertThat(workers.mean()).isEqualTo((2 + 1) / 2.0, EXACT);
        assertThat(workers.shareWithMany()).isZero();
        workers.released(390, 0, 0);
        workers.now(755);
        assertThat(workers.mean()).isEqualTo(1, EXACT);
        workers.released(760, 1, 0);
        workers.now(1125);
        assertThat(workers.mean()).isNaN();
    }
}
