package org.caseload.measure.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.junit.jupiter.api.Test;

/** Every day is a working day; worked out by hand. */
class StaffYearTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private final StaffState staff = new StaffState();
    private final StaffYear year =
            new StaffYear(staff, WorkingTime.everyDay(new SimulationCalendar(LocalDate.of(2018, 7, 17), 500)), 0, 400);
    private final TeamScope all = TeamScope.all(List.of("team"));
    private int midnight;

    private void tell(java.util.function.Consumer<DepartmentObserver> fact) {
        fact.accept(staff);
        fact.accept(year);
    }

    private void midnightsTo(int day) {
        while (midnight <= day) {
            year.midnight(midnight++);
        }
    }

    /** Ill from 10 to 20, on leave from there to 100: 10 days lost, and away at 50 but not ill. */
    @Test
    void long_leave_is_no_sickness() {
        tell(o -> o.began(new Register(
                List.of("work"),
                List.of("team"),
                List.of("worker"),
                List.of(Role.SOCIAL_WORKER),
                List.of(Contract.PERMANENT))));
        tell(o -> o.workerStarted(0, 0, 0, 0, 1, 1));
        midnightsTo(9);
        tell(o -> o.workerAbsent(10, 0, AbsenceCause.SICKNESS));
        midnightsTo(19);
        assertThat(staff.absent(0) && staff.ill(0)).isTrue();
        tell(o -> o.workerReturned(20, 0));
        tell(o -> o.workerAbsent(20, 0, AbsenceCause.LONG_LEAVE));
        midnightsTo(50);
        assertThat(staff.absent(0) && !staff.ill(0)).isTrue();
        midnightsTo(99);
        tell(o -> o.workerReturned(100, 0));
        midnightsTo(365);
        assertThat(staff.absent(0) || staff.ill(0)).isFalse();
        assertThat(year.daysLost(all, 365)).isEqualTo(10, EXACT);
    }

    /**
     * Worker 0 (0.5 FTE) is ill from 10 to 20 and from 360 on, and leaves at 380; worker 1 is agency staff: not counted.
     * Up to 365: (10 + 5) x 0.5. From 15 to 380: (5 + 20) x 0.5. Leavers in the year to 380 (midnight, after the leaving): 0.5.
     */
    @Test
    void days_lost_and_leavers_of_a_year() {
        tell(o -> o.began(new Register(
                List.of("work"),
                List.of("team"),
                List.of("worker", "agency"),
                List.of(Role.SOCIAL_WORKER, Role.SOCIAL_WORKER),
                List.of(Contract.PERMANENT, Contract.AGENCY))));
        tell(o -> o.workerStarted(0, 0, 0, 0, 0.5, 1));
        tell(o -> o.workerStarted(0, 1, 0, 1, 1, 1));
        midnightsTo(9);
        tell(o -> o.workerAbsent(10, 0, AbsenceCause.SICKNESS));
        tell(o -> o.workerAbsent(10, 1, AbsenceCause.SICKNESS));
        midnightsTo(19);
        tell(o -> o.workerReturned(20, 0));
        midnightsTo(359);
        tell(o -> o.workerAbsent(360, 0, AbsenceCause.SICKNESS));
        midnightsTo(379);
        tell(o -> o.workerLeft(380, 0, Destination.OTHER_COUNCIL));
        tell(o -> o.workerLeft(380, 1, Destination.CONTRACT_END));
        midnightsTo(390);
        assertThat(year.daysLost(all, 364)).isNaN();
        assertThat(year.daysLost(all, 365)).isEqualTo(7.5, EXACT);
        assertThat(year.daysLost(all, 380)).isEqualTo(12.5, EXACT);
        assertThat(year.daysLost(all, 390)).isEqualTo(10, EXACT);
        assertThat(year.leavers(all, 379)).isZero();
        assertThat(year.leavers(all, 380)).isEqualTo(0.5, EXACT);
        assertThat(year.workingDays(390)).isEqualTo(365, EXACT);
        assertThat(year.goneTo(Destination.OTHER_COUNCIL)).isEqualTo(0.5, EXACT);
        assertThat(year.goneTo(Destination.CONTRACT_END)).isEqualTo(1, EXACT);
    }

    /** Ill from 10 to 30 and in another team from 25 on: 15 days lost in the first, 5 in the other; leaves from the other. */
    @Test
    void days_lost_stay_with_the_team_that_lost_them() {
        List<String> teams = List.of("first", "other");
        tell(o -> o.began(new Register(
                List.of("work"), teams, List.of("worker"), List.of(Role.SOCIAL_WORKER), List.of(Contract.PERMANENT))));
        tell(o -> o.workerStarted(0, 0, 0, 0, 1, 1));
        midnightsTo(9);
        tell(o -> o.workerAbsent(10, 0, AbsenceCause.SICKNESS));
        midnightsTo(24);
        tell(o -> o.workerMoved(25, 0, 0, 1));
        midnightsTo(29);
        tell(o -> o.workerReturned(30, 0));
        tell(o -> o.workerLeft(30, 0, Destination.OTHER_COUNCIL));
        midnightsTo(365);
        assertThat(year.daysLost(TeamScope.of(List.of("first"), teams), 365)).isEqualTo(15, EXACT);
        assertThat(year.daysLost(TeamScope.of(List.of("other"), teams), 365)).isEqualTo(5, EXACT);
        assertThat(year.leavers(TeamScope.of(List.of("first"), teams), 365)).isEqualTo(0, EXACT);
        assertThat(year.leavers(TeamScope.of(List.of("other"), teams), 365)).isEqualTo(1, EXACT);
    }
}
