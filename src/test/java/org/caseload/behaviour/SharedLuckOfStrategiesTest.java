package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.behaviour.Draws.Kind;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Warwickshire's strategies meet exactly the same luck. Load changes how long work takes and how often people fall ill, so with
 * feedback on it is the arrivals that must be equal to the last digit; with feedback off it is everything.
 */
class SharedLuckOfStrategiesTest {
    private static final Path AS_IT_IS = Path.of("scenarios", "warwickshire-2018-no-starters.yaml");
    private static final Path WITHOUT_FEEDBACK =
            Path.of("src", "test", "resources", "luck", "warwickshire-without-feedback.yaml");

    /** Workers of the start: the teams hold 79 and 66 FTE, all of them full time. */
    private static final int AT_START = 145;

    private static Draws draws(Path base, List<String> strategies) {
        Path here = Path.of("").toAbsolutePath();
        ParseResult<Scenario> reading = ScenarioSource.open(base, here, List.of(OverriddenValue.horizon("12 months")))
                .with(strategies.stream()
                        .map(name -> Path.of("scenarios", "strategies", name + ".yaml"))
                        .toList());
        assertThat(reading.problemText()).isEmpty();
        Draws draws = new Draws(AT_START);
        new Replications(PreparedStudy.forComparison(reading.value().orElseThrow()), 1989).run(1, draws);
        return draws;
    }

    @Test
    void the_same_children_are_referred_for_the_first_time() {
        Map<String, String> base = draws(AS_IT_IS, List.of()).of(Kind.ARRIVALS);
        assertThat(base).hasSizeGreaterThan(1000);
        for (String strategy : List.of("thirty-newly-qualified-in-september", "hard-cap-at-20", "project-team-of-27")) {
            assertThat(draws(AS_IT_IS, List.of(strategy)).of(Kind.ARRIVALS))
                    .as(strategy)
                    .isEqualTo(base);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"thirty-newly-qualified-in-september", "fifteen-and-fifteen", "thirty-experienced-over-a-year"})
    void without_feedback_arrivals_lengths_decisions_absences_and_leaving_are_equal(String strategy) {
        Draws base = draws(WITHOUT_FEEDBACK, List.of());
        Draws draws = draws(WITHOUT_FEEDBACK, List.of(strategy));
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            found.put(kind, base.of(kind).size());
            if (kind == Kind.SUCCESSORS) {
                assertThat(draws.of(kind)).isNotEqualTo(base.of(kind));
            } else {
                assertThat(draws.of(kind)).as("%s", kind).isEqualTo(base.of(kind));
            }
        }
        assertThat(found).allSatisfy((kind, size) -> assertThat(size).isGreaterThan(5));
    }
}
