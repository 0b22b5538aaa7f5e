package org.caseload.invariant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test but the first plants one violation. */
class StaffLedgerTest {
    private final StaffLedger ledger = new StaffLedger();

    @BeforeEach
    void two_workers() {
        ledger.began(new Register(
                List.of("work"),
                List.of("team"),
                List.of("worker", "agency"),
                List.of(Role.SOCIAL_WORKER, Role.SOCIAL_WORKER),
                List.of(Contract.PERMANENT, Contract.AGENCY)));
        ledger.workerStarted(0, 0, 0, 0, 0.6, 1);
        ledger.workerStarted(0, 1, 0, 1, 1, 1);
    }

    @Test
    void an_ordinary_story_holds() {
        ledger.workerAbsent(1, 0, AbsenceCause.SICKNESS);
        ledger.workerReturned(2, 0);
        ledger.gradeChanged(2, 1, 0);
        ledger.allocated(3, 0, 0);
        ledger.released(4, 0, 0);
        ledger.waiting(4, 0, 0);
        ledger.stoppedWaiting(5, 0, 0);
        ledger.postsChanged(5, 0, 2, 1);
        ledger.workerLeft(6, 0, Destination.AGENCY);
        assertThatCode(() -> ledger.ended(7)).doesNotThrowAnyException();
    }

    @Test
    void nobody_starts_or_leaves_twice() {
        assertThatThrownBy(() -> ledger.workerStarted(1, 0, 0, 0, 1, 1)).hasMessageContaining("was in post");
        ledger.workerLeft(1, 1, Destination.AGENCY);
        assertThatThrownBy(() -> ledger.workerLeft(2, 1, Destination.AGENCY)).hasMessageContaining("was not in post");
        assertThatThrownBy(() -> ledger.gradeChanged(2, 1, 0)).hasMessageContaining("was not in post");
    }

    @Test
    void a_count_below_nothing_is_found() {
        assertThatThrownBy(() -> ledger.workerReturned(1, 0)).hasMessageContaining("was not away");
        assertThatThrownBy(() -> ledger.released(1, 0, 1)).hasMessageContaining("holds -1 cases");
        assertThatThrownBy(() -> ledger.stoppedWaiting(1, 0, 0)).hasMessageContaining("-1 cases wait");
        assertThatThrownBy(() -> ledger.postsChanged(1, 0, 2, -1)).hasMessageContaining("-1.0 of them vacant");
        assertThatThrownBy(() -> ledger.postsChanged(1, 0, 2, 3)).hasMessageContaining("3.0 of them vacant");
    }

    @Test
    void nobody_is_away_twice() {
        ledger.workerAbsent(1, 0, AbsenceCause.SICKNESS);
        assertThatThrownBy(() -> ledger.workerAbsent(2, 0, AbsenceCause.LONG_LEAVE))
                .hasMessageContaining("was absent");
    }
}
