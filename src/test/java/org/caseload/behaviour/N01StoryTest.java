package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.calendar.WorkingTime;
import org.caseload.experiment.audit.Chronicle;
import org.caseload.result.story.Story;
import org.caseload.result.story.StoryPeriod;
import org.caseload.result.story.StoryPeriod.Joined;
import org.caseload.result.story.StoryPeriod.Left;
import org.caseload.result.story.StoryPeriod.LongAbsence;
import org.caseload.result.story.StoryPeriod.PassedOn;
import org.caseload.result.story.StoryPeriod.Person;
import org.caseload.result.story.StoryPeriod.Timeliness;
import org.junit.jupiter.api.Test;

/** Rungs N: what is noted for the story of a run. Day 12 is 1 September, day 42 is 1 October, where the story ends. */
class N01StoryTest {
    private static final LocalDate START = LocalDate.of(2018, 8, 20);
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
    private static final int BEYOND = 80;

    private static final String DESTINATION = "other-council";

    private static final String SLOW = """
            department:
              pathway: {stages: {work: {duration: {constant: 100 days}}}}
              workforce:
                teams: {team: {in-post: {worker: %d}}}
                leaving: {destinations: {other-council: 100 %%, agency: 0 %%}}
            """;

    private final Chronicle chronicle = new Chronicle(
            START,
            0,
            List.of(SEPTEMBER, OCTOBER),
            WorkingTime.everyDay(new SimulationCalendar(START, BEYOND)),
            new double[] {3},
            Double.NaN);

    private StoryPeriod september() {
        return chronicle.periods().get(1);
    }

    private static Person worker(int number) {
        return new Person(number, "worker", "team");
    }

    /**
     * Worker 0 resigns at 2 and leaves at 30, 19 September, with children 0 and 2, for whom there is one colleague. The search
     * takes 30 days, so a successor starts at 32, 21 September. Child 0 comes before the first midnight: no news.
     */
    @Test
    void n01_who_left_with_how_many_cases_and_who_started() {
        World.department(SLOW.formatted(2), chronicle)
                .refer(0, 1)
                .resign(2, 0, 28)
                .refer(10, 1)
                .refer(11, 1)
                .refer(17, 1)
                .refer(18, 1)
                .until(BEYOND);

        assertThat(september().left())
                .containsExactly(new Left(worker(1), LocalDate.of(2018, 9, 19), DESTINATION, new PassedOn(2, 1, 0)));
        assertThat(september().joined()).containsExactly(new Joined(worker(3), LocalDate.of(2018, 9, 21)));
        assertThat(chronicle.periods()).extracting(StoryPeriod::referred).containsExactly(2, 2);
        assertThat(chronicle.periods().get(0).left()).isEmpty();
        assertThat(List.of(chronicle.inPostAtStart(), chronicle.inPostAtEnd())).containsExactly(2, 2);
        assertThat(List.of(chronicle.openAtStart(), chronicle.openAtEnd())).containsExactly(1, 5);
        assertThat(chronicle.findLongestList()).isEmpty();
    }

    /** Ill from 1, 21 August; after 20 days, at 21, 10 September, the case is passed on; back at 31, or at 61 beyond the end. */
    @Test
    void n02_an_absence_so_long_that_the_cases_are_passed_on() {
        World.department(SLOW.formatted(2), chronicle).refer(0, 1).ill(1, 0, 30).until(BEYOND);

        assertThat(september().absences()).containsExactly(absence(Optional.of(LocalDate.of(2018, 9, 20))));
    }

    @Test
    void n02_an_absence_that_lasts_beyond_the_end() {
        World.department(SLOW.formatted(2), chronicle).refer(0, 1).ill(1, 0, 60).until(BEYOND);

        assertThat(september().absences()).containsExactly(absence(Optional.empty()));
    }

    private static LongAbsence absence(Optional<LocalDate> back) {
        return new LongAbsence(
                worker(1),
                "sickness",
                LocalDate.of(2018, 8, 21),
                LocalDate.of(2018, 9, 10),
                new PassedOn(1, 1, 0),
                back);
    }

    /** On leave from 13, 2 September, for 10 days: the case is passed on that day. */
    @Test
    void n02_a_long_leave_that_is_told_as_such() {
        String leave = "    long-leave: {rate: 0 % a year}\n";
        World.department(SLOW.formatted(2).replace("  workforce:\n", "  workforce:\n" + leave), chronicle)
                .refer(0, 1)
                .leaveFallsDue(13, 0, 10)
                .until(BEYOND);

        assertThat(september().absences())
                .containsExactly(new LongAbsence(
                        worker(1),
                        "long-leave",
                        LocalDate.of(2018, 9, 2),
                        LocalDate.of(2018, 9, 2),
                        new PassedOn(1, 1, 0),
                        Optional.of(LocalDate.of(2018, 9, 12))));
    }

    /** Nobody is left at 12, 1 September; the child waits until the successor starts at 32. */
    @Test
    void n03_cases_of_the_last_worker_go_to_the_list() {
        World.department(SLOW.formatted(1), chronicle)
                .refer(0, 1)
                .resign(2, 0, 10)
                .until(BEYOND);

        assertThat(september().left())
                .containsExactly(new Left(worker(1), SEPTEMBER, DESTINATION, new PassedOn(1, 0, 1)));
        assertThat(september().waited()).isEqualTo(1);
        assertThat(september().mostWaiting()).isEqualTo(1);
        assertThat(chronicle.findLongestList()).contains(new Story.LongestList(SEPTEMBER, 1));
    }

    /** Two cases of 4 days against a limit of 3; nothing ends in September. */
    @Test
    void n04_what_was_finished_late() {
        World.department("department: {}", chronicle).refer(1, 1).refer(2, 1).until(BEYOND);

        assertThat(chronicle.periods().get(0).timeliness()).containsExactly(new Timeliness("work", 3, 2, 2, 4, 1));
        assertThat(september().timeliness()).containsExactly(new Timeliness("work", 3, 0, 0, 0, 0));
        assertThat(chronicle.periods()).extracting(StoryPeriod::closed).containsExactly(2, 0);
    }
}
