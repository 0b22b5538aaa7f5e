package org.caseload.measure.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.junit.jupiter.api.Test;

/** A limit of 5 working days, from a Monday midnight on: working days are 0 to 4, 7 to 11 and so on. */
class OpenPastLimitTest {
    private final WorkingTime workingTime =
            WorkingTime.mondayToFriday(new SimulationCalendar(LocalDate.of(2018, 9, 3), 30));
    private final OpenPastLimit open = new OpenPastLimit(workingTime, 5, 30);

    private void enter(double clockStarted, int more) {
        open.change(workingTime.elapsed(clockStarted), more);
    }

    /** Started on Monday midnight: the fifth working day ends with Friday, and a sixth has only passed by Tuesday, day 8. */
    @Test
    void a_case_is_past_its_limit_after_the_whole_of_it() {
        enter(0, 1);
        assertThat(open.at(5)).isZero();
        assertThat(open.at(7)).isZero();
        assertThat(open.at(8)).isEqualTo(1);
        enter(0, -1);
        assertThat(open.at(8)).isZero();
    }

    /** Started on Monday at noon: at the next Tuesday midnight 5½ working days have passed, at the Monday's only 4½. */
    @Test
    void parts_of_a_day_count() {
        enter(0.5, 1);
        assertThat(open.at(7)).isZero();
        assertThat(open.at(8)).isEqualTo(1);
    }

    /** Started on the Saturday before the start, on the Friday eight days before it at noon, or long ago. */
    @Test
    void cases_of_the_start_bring_the_time_they_have_had() {
        enter(-2, 1);
        assertThat(open.at(0)).isZero();
        assertThat(open.at(8)).isEqualTo(1);
        enter(-9.5, 1);
        enter(-300, 1);
        assertThat(open.at(0)).isEqualTo(2);
    }
}
