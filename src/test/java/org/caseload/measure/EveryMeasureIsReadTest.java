package org.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caseload.result.Measures;
import org.caseload.result.ShownIn;
import org.junit.jupiter.api.Test;

/** Every measure that has a name is read by one constant, and is shown where its name says. */
class EveryMeasureIsReadTest {

    @Test
    void every_name_is_read_by_one_constant() {
        Stream<Measured> read = Stream.concat(
                Stream.of(TeamMeasure.values()).map(TeamMeasure::measured),
                Stream.of(DepartmentMeasure.values()).map(DepartmentMeasure::measured));

        assertThat(read.map(Measured::measure)).containsExactlyInAnyOrder(Measures.values());
    }

    @Test
    void every_measure_goes_by_the_name_of_its_constant() {
        assertThat(TeamMeasure.values())
                .allSatisfy(measure -> assertThat(measure.name())
                        .isEqualTo(measure.measured().measure().name()));
        assertThat(DepartmentMeasure.values())
                .allSatisfy(measure -> assertThat(measure.name())
                        .isEqualTo(measure.measured().measure().name()));
    }

    @Test
    void a_place_shows_its_measures_in_order_and_the_stage_that_returns_count() {
        assertThat(Measures.shownIn(ShownIn.HEADLINES))
                .containsExactly(
                        "caseload.ramped",
                        "caseload.dfe",
                        "open.all",
                        "workforce.in-post",
                        "workforce.vacancies",
                        "unallocated.children",
                        "cost.total");
        assertThat(Measures.shownIn(ShownIn.TIMELINESS)).contains("assessment.on-time", "assessment.finished");
    }

    @Test
    void every_place_shows_something() {
        assertThat(ShownIn.values())
                .allSatisfy(place -> assertThat(Measures.shownIn(place)).isNotEmpty());
    }

    @Test
    void a_name_tells_the_stage_and_the_limit() {
        assertThat(Measures.OVERDUE.of("child-protection", 45)).satisfies(name -> {
            assertThat(name.id()).isEqualTo("child-protection.overdue");
            assertThat(name.label()).isEqualTo("Open beyond 45 working days: child protection");
        });
        assertThat(Measures.CASELOAD_DFE.over("north").key()).isEqualTo("caseload.dfe/north");
    }
}
