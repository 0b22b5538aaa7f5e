package org.caseload.department.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.ClockKind;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Exponential;
import org.caseload.random.Law;
import org.junit.jupiter.api.Test;

class FollowingStagesTest {
    private static final int WORK = 0;
    private static final int PLAN = 1;
    private static final int CARE = 2;
    private static final int CLOSED = 2;

    /** Work goes on to a plan (30 %), to care (10 %) or is closed (60 %); the work stage follows by half, the plan in full, care not. */
    private static FollowingStages following() {
        Law days = new Exponential(40);
        return new FollowingStages(
                new StageTable(
                        List.of(
                                row(
                                        "work",
                                        List.of(
                                                new StageTable.Destination(PLAN, 0.3, days),
                                                new StageTable.Destination(CARE, 0.1, days),
                                                new StageTable.Destination(StageTable.CLOSED, 0.6, days))),
                                row("plan", List.of(new StageTable.Destination(StageTable.CLOSED, 1, days))),
                                row("care", List.of(new StageTable.Destination(StageTable.CLOSED, 1, days)))),
                        0,
                        Optional.empty()),
                new double[] {0.5, 1, 0},
                new double[] {20, 10, 20},
                new double[] {1, 1, 1},
                0.2,
                400);
    }

    private static StageTable.Row row(String id, List<StageTable.Destination> branches) {
        return new StageTable.Row(id, 1, new ClockKind(0, false, false), Double.NaN, 1, branches);
    }

    /** Of 50 open cases 20 · 0.5 + 10 · 1 = 20 follow, so each follows 50/20 times as far: 20 · 1.25 + 10 · 2.5 = 50. */
    @Test
    void all_open_cases_together_change_as_the_path_says() {
        assertThat(following().power(WORK)).isEqualTo(1.25);
        assertThat(following().power(PLAN)).isEqualTo(2.5);
        assertThat(following().power(CARE)).isZero();
    }

    /** With the path at e^0.1, e^0.125 times as many work, so e^0.125 times as many of each go to a plan and e^-0.125 to care. */
    @Test
    void those_taken_on_make_each_stage_follow_by_its_own_measure() {
        assertThat(following().takenOn(WORK, 0.1))
                .containsExactly(new double[] {StrictMath.exp(0.125), StrictMath.exp(-0.125), 1}, within(1e-15));
        assertThat(following().takenOn(PLAN, 0.1)).containsExactly(1);
    }

    /** Of the 60 % who would be closed, 0.3 · (e^0.125 − 1)/0.6 = 6.66 % go to a plan; of those who would go to care 11.75 % are closed. */
    @Test
    void a_child_who_is_decided_otherwise_is_so_by_a_number_of_their_own() {
        assertThat(following().destination(WORK, CLOSED, 0.1, 0, 0.066)).isZero();
        assertThat(following().destination(WORK, CLOSED, 0.1, 0, 0.067)).isEqualTo(CLOSED);
        assertThat(following().destination(WORK, 1, 0.1, 0, 0.882)).isEqualTo(1);
        assertThat(following().destination(WORK, 1, 0.1, 0, 0.883)).isEqualTo(CLOSED);
        assertThat(following().destination(WORK, 0, 0.1, 0, 0.999)).isZero();
        assertThat(following().destination(WORK, 0, -0.1, 0, 0.882)).isZero();
        assertThat(following().destination(WORK, 0, -0.1, 0, 0.883)).isEqualTo(CLOSED);
        assertThat(following().destination(PLAN, 0, 0.1, 0, 0.001)).isZero();
    }

    /** ln 5 · 1.25 asks for 0.3 · (7.48 − 1) = 1.94 more of 1 who works, but only 0.6 are closed: all of those go on, and no more. */
    @Test
    void no_more_go_on_than_would_have_been_closed() {
        double[] factors = following().takenOn(WORK, StrictMath.log(5));
        assertThat(0.3 * (factors[0] - 1)).isCloseTo(0.6, within(1e-12));
        assertThat(following().destination(WORK, CLOSED, StrictMath.log(5), 0, 0.9999))
                .isZero();
    }

    /** 80 % go on at the front door: e^(0.1 · 1.25) times as many leave 9.35 % who do not; more than all cannot go on. */
    @Test
    void the_front_door_turns_fewer_away_as_long_as_there_are_any() {
        assertThat(following().noFurtherAction(0.2, 0.1)).isCloseTo(1 - 0.8 * StrictMath.exp(0.125), within(1e-15));
        assertThat(following().noFurtherAction(0.2, -0.1)).isCloseTo(1 - 0.8 * StrictMath.exp(-0.125), within(1e-15));
        assertThat(following().noFurtherAction(0.2, 1)).isZero();
    }
}
