package org.caseload.scenario.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.junit.jupiter.api.Test;

/** To write the page anew: {@code mvn test -Dtest=ScenarioReferenceTest -Dcaseload.rewrite=true}. */
class ScenarioReferenceTest {
    private static final Path PAGE = Path.of("docs/scenario-reference.md");

    @Test
    void the_page_in_docs_is_the_one_written_from_the_annotations() throws IOException {
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(PAGE, ScenarioReference.page());
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run mvn test -Dtest=ScenarioReferenceTest -Dcaseload.rewrite=true")
                .isEqualTo(ScenarioReference.page());
    }

    @Test
    void every_parameter_says_what_it_means_in_a_sentence_and_where_it_comes_from() {
        everyField(Shapes.of(Scenario.class), field -> {
            assertThat(field.parameter().says()).as(field.key()).endsWith(".").hasSizeGreaterThan(10);
            assertThat(field.parameter().source()).as(field.key()).isNotBlank();
        });
    }

    @Test
    void every_default_lies_within_its_own_range() {
        everyField(Shapes.of(Scenario.class), field -> {
            if (field.shape().certain() instanceof Shape.Value value
                    && value.kind().reads(field.parameter().defaultsTo())) {
                Object byDefault = value.kind().read(field.parameter().defaultsTo());
                assertThat(field.limits().permit(value.kind(), byDefault))
                        .as(field.key())
                        .isTrue();
            }
        });
    }

    private static void everyField(Shape shape, java.util.function.Consumer<Field> check) {
        Shape certain = shape.certain();
        if (certain instanceof Shape.Section section) {
            section.fields().forEach(check);
            section.fields().forEach(field -> everyField(field.shape(), check));
        } else if (certain instanceof Shape.ById table) {
            everyField(table.each(), check);
        } else if (certain instanceof Shape.Listed list) {
            everyField(list.each(), check);
        } else if (certain instanceof Shape.OneOf choice) {
            List<Shape.Section> sections = choice.sections();
            sections.forEach(section -> everyField(section, check));
        }
    }
}
