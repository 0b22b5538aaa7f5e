package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.staffing.AgencyTurnover;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Test;

/** Rungs P: agency staff in a steady department. */
class P10SteadyAgencyTest {
    private static final String FACTS = """
            horizon: 104 weeks
            department:
              workforce:
                grades:
                  newly-qualified: {comfortable-load: 8, becomes: worker, after: 1 year}
                  agency: {contract: agency, comfortable-load: 10, notice: 4 weeks}
                teams: {team: {posts: balance, in-post: {newly-qualified: 6, worker: 74, agency: 40}}}
                leaving: {rate: 20 %% a year, notice: 0 weeks}
                recruitment: {time-to-start: {exponential: 6 months}, drop-out: 0 %%, hires: balance}
                agency: {covers: %s, lead-time: %s, leaving: 50 %% a year, conversion: %s, becomes: worker}
              open-cases: {work: 0}
            """;

    private static TeamBalance team(String covers, String lead, String conversion) {
        Scenario scenario = World.scenario(FACTS.formatted(covers, lead, conversion));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10)
                .balance()
                .teams()
                .get(0);
    }

    /**
     * Forty, half of whom resign in a year and work 28 days more: with n of them not under notice 40 = n + n · 0.5 · 28 / 365.25, so
     * 0.5 n = 19.2615 resign in a year, 1.4766 are under notice, and for each resignation somebody is asked for 21 days before.
     */
    @Test
    void p10_as_many_are_under_notice_and_asked_for_as_resign() {
        AgencyTurnover agency = team("0 %", "21 days", "0 % a year").agency();
        assertThat(agency.resigning() * 365.25).isCloseTo(19.2615, within(0.0005));
        assertThat(agency.underNotice()).isCloseTo(1.4766, within(0.0005));
        assertThat(agency.asked()).isCloseTo(19.2615 * 21 / 365.25, within(0.0005));
        assertThat(agency.dismissed()).isZero();
    }

    /** Where whoever is asked for starts at once, everybody whose vacancy is filled must be given notice: 80 · 0.2 = 16 a year. */
    @Test
    void p10_where_nobody_is_ever_awaited_filled_posts_end_assignments() {
        AgencyTurnover agency = team("100 %", "0 days", "0 % a year").agency();
        assertThat(agency.dismissed() * 365.25).isCloseTo(16, within(0.01));
        assertThat(agency.underNotice()).isCloseTo((agency.resigning() * 365.25 + 16) * 28 / 365.25, within(0.001));
        assertThat(agency.asked()).isZero();
    }

    /**
     * Of those in post 20 % leave in a year, and 7.5 % of the 38.523 agency staff not under notice take a post, 2.8892 a year. A vacant
     * post is filled at 2 a year by a search and taken at m, so V (2 + m) = 16. With none vacant e^−V of the time V m is 2.885, and V 6.558
     * (reckoned from 200 quantiles of the search, to 0.2 %).
     */
    @Test
    void p10_posts_stand_vacant_until_somebody_starts_or_an_agency_worker_takes_them() {
        TeamBalance team = team("0 %", "21 days", "7.5 % a year");
        double vacant = team.vacancies();
        assertThat(team.agency().converted() * 365.25).isCloseTo(2.8892 * (1 - StrictMath.exp(-vacant)), within(0.001));
        assertThat(vacant).isCloseTo(6.558, within(0.013));
        assertThat(team.hiredPerDay() * 365.25).isCloseTo(16 - 2.885, within(0.01));
        // Six newly qualified for a year each, of whom 20 % leave in it: 6 × 0.2 / (1 − e^−0.2) = 6.62 a year are hired
        // as such.
        assertThat(team.hiredShare()[1] * team.hiredPerDay() * 365.25).isCloseTo(6.62, within(0.01));
    }

    /** Everybody stays as many on average over two years: 99.9 % intervals of 300 runs. */
    @Test
    void p10_staff_hold_where_agency_staff_take_posts() {
        Scenario scenario = World.scenario(FACTS.formatted("100 %", "21 days", "15 % a year"));
        PreparedStudy study = new PreparedStudy(scenario);
        double[][][] runs = IntStream.rangeClosed(1, 300)
                .parallel()
                .mapToObj(run -> new Replications(study, 1).run(run).values().all())
                .toArray(double[][][]::new);
        for (String measure : new String[] {
            "workforce.newly-qualified", "workforce.agency", "workforce.in-post", "workforce.vacancies"
        }) {
            int line = IntStream.range(0, study.book().entries().size())
                    .filter(at -> study.book().entries().get(at).key().equals(measure))
                    .findFirst()
                    .orElseThrow();
            double[] change = IntStream.range(0, runs.length)
                    .mapToDouble(run -> runs[run][line][runs[run][line].length - 1] - runs[run][line][0])
                    .toArray();
            MeanInterval mean = MeanInterval.of(change, 0.999);
            assertThat(mean.covers(0)).as(measure + ": " + mean).isTrue();
        }
    }

    /** Three and a half: nobody is sent away for the half who counts as a whole person, and nobody is asked for beside. */
    @Test
    void p10_whoever_works_half_the_hours_counts_as_half() {
        Scenario scenario = World.scenario(FACTS.formatted("0 %", "21 days", "0 % a year")
                .replace("agency: 40", "agency: 3.5")
                .replace("leaving: 50 % a year", "leaving: 0 % a year"));
        PreparedStudy study = new PreparedStudy(scenario);
        int line = IntStream.range(0, study.book().entries().size())
                .filter(at -> study.book().entries().get(at).key().equals("workforce.agency"))
                .findFirst()
                .orElseThrow();
        for (int run = 1; run <= 20; run++) {
            assertThat(new Replications(study, 1).run(run).values().line(line)).containsOnly(3.5);
        }
    }
}
