package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Spending;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rungs T: what a plan or a file dates, falls on that date. */
class T01DatesTest {

    /** The dates on which a plan spends money, up to the last midnight of a scenario. */
    private static List<String> spent(String start, String horizon, String expense) {
        String world = "start-date: " + start + "\nhorizon: " + horizon
                + "\nplan: {w: {action: spend, amount: £1000, buys: a licence, " + expense + "}}\n";
        List<String> dates = new ArrayList<>();
        DepartmentObserver payments = new DepartmentObserver() {
            @Override
            public void spent(double time, Spending what, int worker, double pounds) {
                assertThat(time).isEqualTo(Math.rint(time));
                dates.add(LocalDate.parse(start).plusDays((long) time).toString());
            }
        };
        new Replications(new PreparedStudy(World.scenario(world)), 1).run(1, payments);
        return dates;
    }

    @Test
    void t01_a_monthly_payment_comes_on_the_first_of_each_month() {
        assertThat(spent("2023-12-31", "12 months", "on: 2024-01-01, every: 1 month"))
                .containsExactly(
                        "2024-01-01",
                        "2024-02-01",
                        "2024-03-01",
                        "2024-04-01",
                        "2024-05-01",
                        "2024-06-01",
                        "2024-07-01",
                        "2024-08-01",
                        "2024-09-01",
                        "2024-10-01",
                        "2024-11-01",
                        "2024-12-01");
    }

    @Test
    void t01_a_yearly_payment_comes_once_in_a_financial_year() {
        assertThat(spent("2023-04-01", "365 days", "on: 2023-04-01, every: 1 year"))
                .containsExactly("2023-04-01");
        assertThat(spent("2023-04-01", "3 years", "on: 2023-04-01, every: 1 year"))
                .containsExactly("2023-04-01", "2024-04-01", "2025-04-01", "2026-04-01");
    }

    /** Each is counted from the first date, so February shortens nothing but itself. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1 month, 2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31 2024-06-30 2024-07-31",
        "2023-01-30, 1 month, 2023-01-30 2023-02-28 2023-03-30 2023-04-30 2023-05-30 2023-06-30 2023-07-30",
        "2023-12-31, 2 months, 2023-12-31 2024-02-29 2024-04-30 2024-06-30",
        "2023-11-30, 3 months, 2023-11-30 2024-02-29 2024-05-30",
        "2024-02-26, 6 weeks, 2024-02-26 2024-04-08 2024-05-20 2024-07-01 2024-08-12",
        "2024-02-26, 60 days, 2024-02-26 2024-04-26 2024-06-25 2024-08-24",
        "2024-01-31, 12 weeks, 2024-01-31 2024-04-24 2024-07-17",
        "2023-01-01, 0.25 years, 2023-01-01 2023-04-01 2023-07-01",
        // A month and a half: half a month is 15.21875 days, and every second date is whole months on.
        "2024-01-01, 1.5 months, 2024-01-01 2024-02-16 2024-04-01 2024-05-16 2024-07-01",
    })
    void t02_payments_follow_the_calendar_from_the_first(String start, String every, String dates) {
        assertThat(spent(start, "200 days", "on: " + start + ", every: " + every))
                .containsExactly(dates.split(" "));
    }

    @Test
    void t02_a_yearly_payment_from_a_leap_day_keeps_to_february() {
        assertThat(spent("2024-02-29", "5 years", "on: 2024-02-29, every: 1 year"))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28");
        assertThat(spent("2024-02-29", "1 year", "on: 2024-02-29, every: 1 month"))
                .contains("2024-03-29", "2024-12-29", "2025-01-29", "2025-02-28")
                .hasSize(13);
    }

    /** On the day from which nothing more is spent, nothing is. */
    @Test
    void t02_payments_end_before_the_stated_day() {
        assertThat(spent("2024-01-01", "1 year", "on: 2024-01-31, every: 1 month, until: 2024-03-31"))
                .containsExactly("2024-01-31", "2024-02-29");
    }

    private static final String STAFF = """
            start-date: 2024-02-26
            horizon: 30 days
            department:
              pathway: {stages: {work: {duration: {constant: 1000 days}}}}
              workforce:
                teams: {team: {in-post: {worker: none}}}
                staff: {file: staff.csv}
                recruitment: {rolling: no}
              open-cases: {file: cases.csv}
            """;

    private static Map<String, String> files(String w1) {
        return Map.of(
                "staff.csv",
                "worker,team,grade,fte,started,absent since,leaving\nW1,team,worker,1,2010-01-01," + w1
                        + "\nW2,team,worker,1,2010-01-01,,\n",
                "cases.csv",
                "case,stage,referred,stage started,worker\nC0,work,,2024-02-10,W1\n");
    }

    /** 1 March 2024 is day 4; the last day at the council is worked whole. */
    @Test
    void t03_who_leaves_works_the_last_day() {
        assertThat(World.department(STAFF, files(",2024-03-01")).until(30).of("leaves", "takes"))
                .containsExactly("0 worker 0 takes child 0", "5 worker 1 takes child 0", "5 worker 0 leaves");
    }

    @Test
    void t03_whose_last_day_is_the_start_date_is_there_at_the_first_midnight() {
        PreparedStudy design = new PreparedStudy(World.scenario(STAFF, files(",2024-02-26")));
        double[][] values = new Replications(design, 1).run(1).values().all();
        double[] inPost = new double[0];
        for (int line = 0; line < values.length; line++) {
            var entry = design.book().entries().get(line);
            inPost = entry.id().equals("workforce.in-post") && entry.team().isEmpty() ? values[line] : inPost;
        }
        assertThat(inPost[0]).isEqualTo(2);
        assertThat(inPost[1]).isEqualTo(1);
        assertThat(World.department(STAFF, files(",2024-02-26")).until(30).of("leaves"))
                .containsExactly("1 worker 0 leaves");
    }

    /** People of a project and temporary people are gone from the stated day on: 10 March is day 13. */
    @Test
    void t04_a_projects_people_are_gone_from_the_stated_day_on() {
        String plan = STAFF.replace("department:", """
                plan: {w: {action: recruit, on: 2024-03-01, until: 2024-03-10, people: 1, grade: worker, posts: temporary, \
                drop-out: 0 %}}
                department:""".stripTrailing());
        assertThat(World.department(plan, files(",")).until(30).of("leaves", "starts"))
                .contains("4 worker 2 starts in team as worker at 100 %", "13 worker 2 leaves");
    }

    /** 31 May and 5 June 2002 are the two working days; the 3rd and 4th were the Golden Jubilee. */
    @Test
    void t05_working_time_stands_still_on_days_declared_once() {
        String jubilee = STAFF.replace("2024-02-26", "2002-05-31")
                .replace("constant: 1000 days", "constant: 2 working days")
                .replace("department:", "department:\n  working-days: england");
        Map<String, String> files = Map.of(
                "staff.csv",
                "worker,team,grade,fte,started\nW1,team,worker,1,2000-01-01\n",
                "cases.csv",
                "case,stage,referred,stage started,worker\nC1,work,,2002-05-31,W1\n");
        assertThat(World.department(jubilee, files).until(30).of("closes")).containsExactly("6 child 0 closes");
    }

    /** The people of a new team come a month and two months after its manager, by the calendar. */
    @Test
    void t06_a_new_teams_people_come_whole_months_after_the_manager() {
        String plan = """
                start-date: 2024-01-01
                horizon: 150 days
                department:
                  workforce:
                    grades: {team-manager: {role: team-manager}, family-support: {role: family-support}}
                plan:
                  north: {action: open-team, on: 2024-01-31, holds-as: work, workers: {worker: 1}, workers-after: 1 month,
                    support-workers: 1, support-after: 2 months, drop-out: 0 %}
                """;
        assertThat(World.department(plan).until(140).of("starts in north"))
                .containsExactly(
                        "30 worker 1 starts in north as team-manager at 100 %",
                        "59 worker 2 starts in north as worker at 100 %",
                        "90 worker 3 starts in north as family-support at 100 %");
    }
}
