package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs D, continued: annual leave and training are days on which fewer are at work; nothing else comes of them. */
class D03AnnualLeaveTest {
    private static final String FACTS = """
            department:
              pathway: {stages: {work: {duration: {exponential: 100 days}}}}
              demand: {referrals-per-year: 30}
              workforce:
                teams: {team: {in-post: {worker: 5}}}
            %s  open-cases: {work: 20}
            """;

    private static PreparedStudy study(String leave) {
        return new PreparedStudy(World.scenario(FACTS.formatted(leave)));
    }

    private static double[] practitioner(PreparedStudy study) {
        return new Replications(study, 1).run(1).values().line(line(study));
    }

    private static int line(PreparedStudy study) {
        return IntStream.range(0, study.book().entries().size())
                .filter(at -> study.book().entries().get(at).key().equals("caseload.practitioner"))
                .findFirst()
                .orElseThrow();
    }

    /** 30 days of leave and 5 of training are 35 of 253 working days: 20 cases of 5 people are 4 each, or 4 / (1 − 35 / 253) = 4.6422. */
    @Test
    void d06_those_on_leave_or_in_training_are_not_at_work() {
        String flat = "    annual-leave: {days: 30 working days, training: 5 working days, season: flat}\n";
        assertThat(practitioner(study(""))[0]).isEqualTo(4);
        assertThat(practitioner(study(flat))[0]).isCloseTo(4 / (1 - 35.0 / 253), within(1e-12));
    }

    /**
     * The weights of England's months add up to 12, so August, 1.85, has 35 / 253 × 1.85 = 0.2559 away: on 20 August 5.3759 cases each.
     */
    @Test
    void d06_most_take_leave_in_august() {
        assertThat(practitioner(study("    annual-leave: {}\n"))[0])
                .isCloseTo(4 / (1 - 35.0 / 253 * 1.85), within(1e-12));
    }

    /** Nothing else is other than without it. */
    @Test
    void d06_nothing_else_changes() {
        PreparedStudy with = study("    annual-leave: {}\n");
        PreparedStudy without = study("");
        double[][] there = new Replications(with, 1).run(1).values().all();
        double[][] here = new Replications(without, 1).run(1).values().all();
        int changed = 0;
        for (int line = 0; line < here.length; line++) {
            boolean same = Arrays.equals(here[line], there[line]);
            assertThat(same || with.book().entries().get(line).key().startsWith("caseload.practitioner"))
                    .as(with.book().entries().get(line).key())
                    .isTrue();
            changed += same ? 0 : 1;
        }
        assertThat(changed).isPositive();
    }
}
