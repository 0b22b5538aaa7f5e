package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.history.read.WrittenLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caseload learn}: what it writes from a workbook of Annex A, that this can be run, and what it refuses with nothing written. */
class LearnTest {
    private static final int WRONG = 2;

    @TempDir
    private Path work;

    private PretendMachine machine;
    private WrittenLists lists;

    @BeforeEach
    void sitDown() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
        lists = WrittenLists.annexA(work.resolve("annex-a.xlsx"));
    }

    @Test
    void a_workbook_becomes_a_department_that_a_scenario_extends_and_run_takes() throws IOException {
        assertThat(execute("learn", "annex-a.xlsx")).as(machine.err()).isZero();
        assertThat(machine.out())
                .contains("rows of ", " lists were read, ", "Child in need cases, days", "Not learnt: ")
                .contains("Wrote learnt/open-cases.csv, learnt/department.yaml, learnt/report.html.");
        assertThat(text("learnt/department.yaml"))
                .contains("start-date: { value: 2025-06-30,", "of-those-open:", "referrals-per-year: { uncertain: {");
        Files.writeString(
                work.resolve("ours.yaml"),
                "kind: scenario\nname: Ours\nextends: learnt/department.yaml\nhorizon: 6 months\ntarget: 15\ndepartment:\n"
                        + "  workforce: { teams: { all-teams: { holds: [assessment, child-in-need, child-protection, looked-after],"
                        + " in-post: { social-worker: 45 } } } }\n",
                StandardCharsets.UTF_8);
        assertThat(execute("run", "ours.yaml", "--replications", "5"))
                .as(machine.err())
                .isZero();
    }

    @Test
    void laid_over_a_council_s_first_scenario_it_can_be_run_as_it_is() throws IOException {
        assertThat(execute("new", "Rutland")).isZero();
        Path first;
        try (Stream<Path> files = Files.list(work.resolve("scenarios"))) {
            first = work.relativize(files.findFirst().orElseThrow());
        }
        String over = text(first.toString()).replaceAll("social-worker: [0-9.]+", "social-worker: 45");
        Files.writeString(work.resolve(first), over, StandardCharsets.UTF_8);
        assertThat(execute(
                        "learn",
                        "annex-a.xlsx",
                        "--council",
                        "Rutland",
                        "--over",
                        first.toString(),
                        "--out",
                        "own/rutland.yaml"))
                .as(machine.err())
                .isZero();
        assertThat(machine.out()).contains("Next:\n  ./caseload run own/rutland.yaml\n");
        assertThat(text("own/rutland.yaml"))
                .contains("cases: none", "extends: \"../" + first + '"', "published-on-time: none");
        assertThat(execute("validate", "own/rutland.yaml")).as(machine.err()).isZero();
        assertThat(execute("run", "own/rutland.yaml", "--replications", "5"))
                .as(machine.err())
                .isZero();
    }

    /** The first scenario leaves a grade to balance and states agency staff for all teams; the list takes the place of both. */
    @Test
    void laid_over_a_council_s_first_scenario_its_staff_may_come_from_a_list() throws IOException {
        assertThat(execute("new", "Rutland", "--out", "rutland.yaml")).isZero();
        Files.copy(Path.of("scenarios", "data", "annex-a.xlsx"), work.resolve("shipped.xlsx"));
        String staff = Files.readString(Path.of("scenarios", "data", "staff.csv"), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(W\\d+),[a-z-]+,", "$1,all-teams,");
        Files.writeString(work.resolve("all-staff.csv"), staff, StandardCharsets.UTF_8);
        assertThat(execute("learn", "shipped.xlsx", "--staff", "all-staff.csv", "--over", "rutland.yaml"))
                .as(machine.err())
                .isZero();
        assertThat(text("learnt/department.yaml"))
                .contains("agency: { in-post: none }", "newly-qualified: none", "social-worker: none");
        assertThat(execute("run", "learnt/department.yaml", "--replications", "5"))
                .as(machine.err())
                .isZero();
    }

    @Test
    void the_example_that_ships_is_learnt_with_its_staff_and_can_be_run() throws IOException {
        Path shipped = Path.of("scenarios").toAbsolutePath();
        Files.createDirectories(work.resolve("scenarios/data"));
        for (String file :
                List.of("from-your-own-files.yaml", "data/annex-a.xlsx", "data/staff.csv", "data/open-cases.csv")) {
            Files.copy(shipped.resolve(file), work.resolve("scenarios").resolve(file));
        }
        assertThat(execute(
                        "learn",
                        "scenarios/data/annex-a.xlsx",
                        "--staff",
                        "scenarios/data/staff.csv",
                        "--over",
                        "scenarios/from-your-own-files.yaml"))
                .as(machine.err())
                .isZero();
        assertThat(text("learnt/staff.csv")).doesNotContain("W01").contains(",assessment,senior,1,03/02/2014,,");
        assertThat(execute("run", "learnt/department.yaml", "--replications", "2"))
                .as(machine.err())
                .isZero();
    }

    @Test
    void nothing_that_tells_who_somebody_is_leaves_the_lists() throws IOException {
        assertThat(execute("learn", "annex-a.xlsx")).isZero();
        Files.delete(work.resolve("annex-a.xlsx"));
        StringBuilder all = new StringBuilder(machine.out()).append(machine.err());
        Set<String> files = new TreeSet<>();
        try (Stream<Path> left = Files.walk(work)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                files.add(work.relativize(file).toString().replace('\\', '/'));
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(files).containsExactly("learnt/department.yaml", "learnt/open-cases.csv", "learnt/report.html");
        assertThat(lists.sentinels()).hasSizeGreaterThan(1000);
        List<String> found =
                lists.sentinels().stream().filter(all.toString()::contains).toList();
        assertThat(found).isEmpty();
        // Nor a worker's own id, nor a child's: SW1000 to SW1039, and 100007, 100014 and so on.
        assertThat(all.toString()).doesNotContainPattern("\\bSW10\\d\\d\\b").doesNotContainPattern("(?m)^10\\d{4},");
    }

    @Test
    void open_cases_have_pseudonyms_and_each_row_stands_once() throws IOException {
        assertThat(execute("learn", "annex-a.xlsx")).isZero();
        List<String> rows = Files.readAllLines(work.resolve("learnt/open-cases.csv"));
        assertThat(rows.get(0)).isEqualTo("case,stage,referred,stage started,worker");
        assertThat(rows.subList(1, rows.size()))
                .hasSizeGreaterThan(100)
                .allMatch(
                        row -> row.matches(
                                "C[0-9A-Z]{8}(-2)?,(assessment|child-in-need|child-protection|looked-after),(\\d{4}-\\d\\d-\\d\\d)?,(\\d{4}-\\d\\d-\\d\\d)?,(W[0-9A-Z]{8})?"));
        assertThat(rows.stream().map(row -> row.split(",", 2)[0]).collect(Collectors.toSet()))
                .hasSize(rows.size());
        assertThat(rows.subList(1, rows.size())).isSorted();
    }

    @Test
    void what_is_there_already_stays_as_it_is() throws IOException {
        Files.createDirectories(work.resolve("learnt"));
        Files.writeString(work.resolve("learnt/report.html"), "mine", StandardCharsets.UTF_8);
        assertThat(execute("learn", "annex-a.xlsx")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("learnt/report.html is there already and stays as it is.");
        assertThat(text("learnt/report.html")).isEqualTo("mine");
        assertThat(work.resolve("learnt/department.yaml")).doesNotExist();
    }

    @Test
    void what_cannot_be_read_leaves_nothing() throws IOException {
        Files.writeString(work.resolve("other.csv"), "a,b\n1,2\n", StandardCharsets.UTF_8);
        assertThat(execute("learn", "other.csv")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("other.csv");
        assertThat(execute("learn", "annex-a.xlsx", "--as-of", "soon")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("--as-of: ");
        assertThat(execute("learn", "annex-a.xlsx", "--council", "Atlantis")).isEqualTo(WRONG);
        assertThat(execute("learn", "annex-a.xlsx", "--over", "none.yaml")).isEqualTo(WRONG);
        assertThat(work.resolve("learnt")).doesNotExist();
    }

    @Test
    void what_would_be_no_scenario_leaves_nothing() throws IOException {
        Files.writeString(
                work.resolve("small.yaml"),
                "kind: scenario\nname: Small\nstart-date: 2025-01-01\ndepartment:\n  cases: 60\n"
                        + "  workforce: { teams: { all-teams: { holds: [assessment, child-in-need, child-protection, looked-after],"
                        + " in-post: { social-worker: 4 } } } }\n",
                StandardCharsets.UTF_8);
        assertThat(execute("learn", "annex-a.xlsx", "--over", "small.yaml")).isEqualTo(WRONG);
        assertThat(machine.err()).contains("which has 4 people in post");
        assertThat(work.resolve("learnt")).doesNotExist();
    }

    private int execute(String... words) {
        return InThisProcess.execute(machine, work, words);
    }

    private String text(String file) throws IOException {
        return Files.readString(work.resolve(file), StandardCharsets.UTF_8);
    }
}
