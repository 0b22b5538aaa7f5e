package org.caseload.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ScenarioReader;

/**
 * Warwickshire's department of 2018 made larger: so many times its staff and so many times its open cases, in the same two teams, with
 * the same plan. What is not counted in people or cases stays.
 *
 * @param staff times as many workers, and starters of the plan
 * @param cases times as many open cases
 */
public record SizedDepartment(double staff, double cases) {
    private record Count(String path, int number) {}

    private static final List<Count> PEOPLE = List.of(
            new Count("department.workforce.teams.locality.in-post.newly-qualified", 6),
            new Count("department.workforce.teams.locality.in-post.social-worker", 46),
            new Count("department.workforce.teams.locality.in-post.senior", 25),
            new Count("department.workforce.teams.locality.in-post.agency", 2),
            new Count("department.workforce.teams.looked-after.in-post.social-worker", 38),
            new Count("department.workforce.teams.looked-after.in-post.senior", 26),
            new Count("department.workforce.teams.looked-after.in-post.agency", 2),
            new Count("plan.september-cohort.people", 30));

    private static final List<Count> CASES = List.of(
            new Count("department.demand.published-referrals", 5351),
            new Count("department.open-cases.assessment", 520),
            new Count("department.open-cases.child-in-need", 820),
            new Count("department.open-cases.child-protection", 561),
            new Count("department.open-cases.looked-after", 798));

    /** A department so many times as large in everything. */
    public static SizedDepartment times(double size) {
        return new SizedDepartment(size, size);
    }

    /** About as large as all of England: 21,000 workers, 320,000 cases. */
    public static SizedDepartment england() {
        return new SizedDepartment(21_000 / 145.0, 320_000 / 2_699.0);
    }

    /**
     * Its study.
     *
     * @param more further values to state, each such as {@code plan.less-caution=none}
     */
    public PreparedStudy study(String... more) {
        List<OverriddenValue> values = new ArrayList<>();
        PEOPLE.forEach(count -> values.add(value(count.path(), "" + Math.round(count.number() * staff))));
        CASES.forEach(count -> values.add(value(count.path(), "" + Math.round(count.number() * cases))));
        values.add(value("department.workforce.agency.in-post", Math.round(4 * staff) + " FTE"));
        for (String one : more) {
            int equals = one.indexOf('=');
            values.add(value(one.substring(0, equals), one.substring(equals + 1)));
        }
        Path here = Path.of("").toAbsolutePath();
        var reading = ScenarioReader.read(here.resolve("scenarios/warwickshire-2018.yaml"), here, values);
        return new PreparedStudy(reading.value()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString())));
    }

    private static OverriddenValue value(String path, String text) {
        return new OverriddenValue("--" + path, path, text);
    }
}
