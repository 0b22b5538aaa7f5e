package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.caseload.department.blueprint.CaseloadAtStart;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.Workforce;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.file.DataRoom;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far the reconciled start of every council lies from what is published of it. The table stands in docs/data.md; to write it
 * anew: {@code mvn test -Pslow -Dtest=StartDistancesTest -Dcaseload.rewrite=true}.
 */
@Tag("slow")
class StartDistancesTest {
    private static final Councils SHIPPED = DataRoom.shipped();
    private static final Path PAGE = Path.of("docs", "data.md");
    private static final String HEAD =
            "| Year | Councils | Referrals within −20 and +25 % | Plans within 5 % | Looked after within 5 % | Cases as published |"
                    + " Vacancies as published | Agency staff as published | Warned of a figure beyond 2 SD |\n"
                    + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double MOST = 0.9;

    /** FTE in the scenario have one decimal. */
    private static final double ROUNDED = 0.02;

    @TempDir
    private Path folder;

    /** One council's start: solved over published, where both are known. */
    private record Start(
            OptionalDouble referrals,
            OptionalDouble plans,
            OptionalDouble care,
            OptionalDouble vacancies,
            OptionalDouble agency,
            boolean cases,
            boolean warned) {}

    @Test
    void the_start_of_every_council_lies_near_its_figures() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        for (int year = 2018; year <= 2024; year++) {
            List<Start> all = new ArrayList<>();
            for (Council council : CouncilYear.withFigures(SHIPPED, year)) {
                all.add(start(council, year));
            }
            double[] shares = {
                share(all.stream().map(Start::referrals).toList(), 0.8, 1.25),
                share(all.stream().map(Start::plans).toList(), 0.95, 1.05),
                share(all.stream().map(Start::care).toList(), 0.95, 1.05),
                share(all.stream().map(Start::vacancies).toList(), 1 - ROUNDED, 1 + ROUNDED),
                share(all.stream().map(Start::agency).toList(), 1 - ROUNDED, 1 + ROUNDED)
            };
            assertThat(Arrays.stream(shares))
                    .as("%s: %s", year, Arrays.toString(shares))
                    .allMatch(near -> near >= MOST);
            assertThat(all).as("%s", year).allMatch(Start::cases);
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %d | %.0f %% | %.0f %% | %.0f %% | all | %.0f %% | %.0f %% | %d |%n",
                    year,
                    all.size(),
                    100 * shares[0],
                    100 * shares[1],
                    100 * shares[2],
                    100 * shares[3],
                    100 * shares[4],
                    all.stream().filter(Start::warned).count()));
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("caseload.rewrite")) {
            int from = page.indexOf(HEAD);
            page = page.substring(0, from) + table + page.substring(page.indexOf("\n\n", from) + 1);
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(page).contains(table);
    }

    private Start start(Council council, int year) throws IOException {
        String text = ScenarioDraft.of(SHIPPED, council, year, Wishes.NONE).text();
        Path file = Files.writeString(folder.resolve(council.slug() + ".yaml"), text, StandardCharsets.UTF_8);
        Scenario scenario = ScenarioReader.read(file, folder).value().orElseThrow();
        DepartmentFacts facts = scenario.department();
        PreparedDepartment department = new PreparedDepartment(facts, scenario.plan(), scenario.startDate(), 30);
        OptionalDouble published = facts.demand().publishedReferrals();
        double solved = department.balance().referralsPerDay() * DAYS_OF_YEAR;
        return new Start(
                published.isPresent() ? OptionalDouble.of(solved / published.getAsDouble()) : published,
                open(department, "child-protection"),
                open(department, "looked-after"),
                over(vacant(department), council.figure(Measure.VACANCY_SHARE, year)),
                over(agency(department), council.figure(Measure.AGENCY_SHARE, year)),
                Arrays.stream(department.balance().openCases()).sum()
                        == facts.cases().orElseThrow(),
                department.warnings().stream()
                        .anyMatch(warning -> warning.text().contains(" SD away)")));
    }

    /** Vacant posts in % of posts. */
    private static double vacant(PreparedDepartment department) {
        List<TeamBalance> teams = department.balance().teams();
        return 100
                * teams.stream().mapToDouble(TeamBalance::vacancies).sum()
                / teams.stream().mapToDouble(TeamBalance::posts).sum();
    }

    /** Agency staff in % of all. */
    private static double agency(PreparedDepartment department) {
        Workforce workforce = department.facts().workforce();
        return 100 * workforce.agencyInPost() / CaseloadAtStart.of(department).holders();
    }

    /** Solved over published; empty where none is published, or none at all are there, as in the scenario then. */
    private static OptionalDouble over(double solved, PublishedCell published) {
        OptionalDouble number = published.number();
        return number.isEmpty() || number.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(solved / number.getAsDouble());
    }

    private static OptionalDouble open(PreparedDepartment department, String stage) {
        Integer published = department.facts().publishedCases().get(stage);
        return published == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(department.balance()
                                .openCases()[department.balance().stages().find(stage)]
                        / published);
    }

    private static double share(List<OptionalDouble> ratios, double low, double high) {
        return ratios.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .map(ratio -> ratio >= low && ratio <= high ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
