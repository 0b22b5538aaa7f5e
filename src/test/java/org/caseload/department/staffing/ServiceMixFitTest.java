package org.caseload.department.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two newly qualified workers, all in their first year, and eight social workers. */
class ServiceMixFitTest {
    @TempDir
    private Path folder;

    private TeamBalance team(String mix) throws IOException {
        Files.copy(Path.of("src/test/resources/behaviour/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                name: Mix
                extends: tiny.yaml
                department:
                  workforce:
                    grades:
                      worker: none
                      new: { becomes: old, after: 52 weeks }
                      old: { comfortable-load: 10 }
                    teams: { team: { in-post: { worker: none, new: 2, old: 8 } } }
                    leaving: { rate: 10 %% a year }
                    length-of-service: %s
                """.formatted(mix));
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10)
                .balance()
                .teams()
                .get(0);
    }

    private static double shareUpTo(List<TeamBalance.ServiceOrigin> origins, double days) {
        return origins.stream()
                .filter(origin -> origin.to() <= days + 1e-9)
                .mapToDouble(TeamBalance.ServiceOrigin::share)
                .sum();
    }

    /** 60 % of ten are six people under two years: the two who are new, and four of the eight others. */
    @Test
    void a_stated_mix_holds_over_all_grades() throws IOException {
        TeamBalance team = team("{under 2 years: 60 %, after: 40 %}");
        assertThat(shareUpTo(team.origins().get(0), 730.5)).isCloseTo(1, within(1e-6));
        assertThat(shareUpTo(team.origins().get(1), 730.5)).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void a_mix_without_room_for_those_who_are_new_is_refused() {
        assertThatThrownBy(() -> team("{under 2 years: 10 %, after: 90 %}"))
                .isInstanceOf(Unbalanced.class)
                .hasMessageContaining("newly qualified staff are new");
    }
}
