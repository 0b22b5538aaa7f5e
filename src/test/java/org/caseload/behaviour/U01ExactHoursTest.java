package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.measure.FirstAtTarget;
import org.caseload.measure.MeasureRecorder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rungs U: hours, loads and caps are stated in decimals and counted exactly. */
@Tag("whole")
class U01ExactHoursTest {
    private static final int[] TARGETS = {10, 12, 15, 16, 18, 20};
    private static final int TWENTIETHS = 20;

    private static String world(String measure, int target) {
        return """
                start-date: 2024-02-26
                horizon: 5 days
                target: {measure: %s, at-most: %d, sustained-for: 0 days}
                department:
                  pathway: {stages: {work: {duration: {constant: 1000 days}}}}
                  workforce:
                    teams: {team: {in-post: {worker: none}}}
                    staff: {file: staff.csv}
                    recruitment: {rolling: no}
                  open-cases: {file: cases.csv}
                """.formatted(measure, target);
    }

    private static Map<String, String> files(List<String> hours, List<Integer> cases) {
        StringBuilder staff = new StringBuilder("worker,team,grade,fte,started\n");
        StringBuilder open = new StringBuilder("case,stage,referred,stage started,worker\n");
        for (int w = 0; w < hours.size(); w++) {
            staff.append("W" + w + ",team,worker," + hours.get(w) + ",2010-01-01\n");
            for (int c = 0; c < cases.get(w); c++) {
                open.append("C" + w + "-" + c + ",work,,2024-02-10,W" + w + "\n");
            }
        }
        return Map.of("staff.csv", staff.toString(), "cases.csv", open.toString());
    }

    /** 21 / (0.4 + 1) = 15, and others that doubles miss by a last bit; by whole scenarios. */
    @ParameterizedTest
    @CsvSource({
        "0.4 1, 6 15, 15, caseload.practitioner",
        "0.4 1, 6 15, 15, caseload.dfe",
        "0.4 1, 6 15, 15, caseload.ramped",
        "0.4 1, 6 15, 15, caseload.established",
        "0.2 0.7, 3 6, 10, caseload.dfe",
        "0.6 0.8, 9 12, 15, caseload.dfe",
        "0.35 0.7, 7 14, 20, caseload.practitioner",
        "0.1 0.2 0.4, 2 3 2, 10, caseload.practitioner",
    })
    void u01_a_caseload_of_exactly_the_target_is_a_target_met(String hours, String cases, int target, String measure) {
        List<Integer> held =
                List.of(cases.split(" ")).stream().map(Integer::parseInt).toList();
        List<Integer> oneMore = new ArrayList<>(held);
        oneMore.set(0, held.get(0) + 1);
        assertThat(day(world(measure, target), List.of(hours.split(" ")), held)).isZero();
        assertThat(day(world(measure, target), List.of(hours.split(" ")), oneMore))
                .isEqualTo(FirstAtTarget.NOT_REACHED);
    }

    private static int day(String world, List<String> hours, List<Integer> cases) {
        return new Replications(new PreparedStudy(World.scenario(world, files(hours, cases))), 1)
                .run(1)
                .targetDay();
    }

    /**
     * All two and three people whose hours are twentieths, in every order, against every target that a whole number of cases meets
     * exactly; and one case more is above it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"caseload.dfe", "caseload.practitioner", "caseload.ramped", "caseload.established"})
    void u02_all_hours_in_twentieths_meet_the_targets_that_they_meet_exactly(String measure) {
        PreparedStudy design = new PreparedStudy(World.scenario(world(measure, 15), files(List.of("1"), List.of(15))));
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (int a = 1; a <= TWENTIETHS; a++) {
            for (int b = 1; b <= TWENTIETHS; b++) {
                for (int c = 0; c <= TWENTIETHS; c++) {
                    for (int target : TARGETS) {
                        // The official average leaves out who holds nobody, so everybody must be able to hold somebody.
                        int twentiethsOfCases = target * (a + b + c);
                        if (twentiethsOfCases % TWENTIETHS == 0 && twentiethsOfCases >= 3 * TWENTIETHS) {
                            tried++;
                            judge(design, target, new int[] {a, b, c}, wrong);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(15_000);
    }

    private static void judge(PreparedStudy design, int target, int[] twentieths, List<String> wrong) {
        BigDecimal hours = BigDecimal.ZERO;
        for (int part : twentieths) {
            hours = hours.add(new BigDecimal("0.05").multiply(BigDecimal.valueOf(part)));
        }
        int cases = hours.multiply(BigDecimal.valueOf(target)).intValueExact();
        if (!isMet(design, target, twentieths, cases) || isMet(design, target, twentieths, cases + 1)) {
            wrong.add(cases + " cases with " + List.of(twentieths[0], twentieths[1], twentieths[2]) + " at " + target);
        }
    }

    private static boolean isMet(PreparedStudy design, int target, int[] twentieths, int cases) {
        MeasureRecorder recorder = design.book().recorder();
        recorder.began(design.blueprint().register());
        int people = 0;
        for (int part : twentieths) {
            if (part > 0) {
                recorder.workerStarted(
                        0,
                        people,
                        0,
                        0,
                        Double.parseDouble(BigDecimal.valueOf(5L * part, 2).toString()),
                        1);
                people++;
            }
        }
        for (int child = 0; child < cases; child++) {
            recorder.allocated(0, child, child % people);
        }
        recorder.midnight(0);
        return FirstAtTarget.find(recorder.target(), target, 0, 0) == 0;
    }

    /** 0.7 FTE x 50 % of an induction x a cap of 20 is 7 cases, 0.3 x 10 is 3; a double has 6.99 and 2.99 of some of them. */
    @ParameterizedTest
    @CsvSource({"0.3, 10, 3", "0.35, 20, 7", "0.7, 10, 7", "0.55, 20, 11", "0.15, 20, 3", "0.29, 100, 29"})
    void u03_a_cap_times_hours_is_rounded_down_from_the_exact_product(String fte, int cap, int most) {
        String capped = world("caseload.dfe", 1000)
                .replace("open-cases:", "allocation: {policy: hard-cap, cap: " + cap + "}\n  open-cases:");
        Map<String, String> files = Map.of(
                "staff.csv",
                "worker,team,grade,fte,started\nW0,team,worker," + fte + ",2010-01-01\n",
                "cases.csv",
                "case,stage,referred,stage started,worker\n"
                        + "C,work,,2024-02-10,\n".repeat(most + 2).transform(U01ExactHoursTest::numbered));
        assertThat(World.department(capped, files).until(5).of("takes")).hasSize(most);
    }

    private static String numbered(String rows) {
        StringBuilder all = new StringBuilder();
        String[] lines = rows.split("\n");
        for (int row = 0; row < lines.length; row++) {
            all.append(lines[row].replaceFirst("C", "C" + row)).append('\n');
        }
        return all.toString();
    }

    /** In post 2.7 as 1 + 1 + 0.7, without 0.7000000000000002; posts 3.1 leave 0.4 vacant; read as they are stated. */
    @Test
    void u04_hours_in_post_and_vacancies_read_as_they_are_stated() {
        String world = """
                horizon: 7 days
                department:
                  workforce:
                    teams:
                      team: {in-post: {worker: 2.7}, posts: 3.1}
                      north: {holds: [work], in-post: {worker: 0.1}, posts: 0.3}
                      south: {holds: [work], in-post: {worker: 0.4}, posts: 0.4}
                """;
        PreparedStudy design = new PreparedStudy(World.scenario(world));
        double[][] values = new Replications(design, 1).run(1).values().all();
        List<String> read = new ArrayList<>();
        for (int line = 0; line < values.length; line++) {
            var entry = design.book().entries().get(line);
            if (List.of("workforce.in-post", "workforce.posts").contains(entry.id())) {
                read.add(entry.team() + " " + entry.id() + " " + values[line][0]);
            }
        }
        assertThat(read).contains(" workforce.in-post 3.2", "team workforce.in-post 2.7");
    }
}
