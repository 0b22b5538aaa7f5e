package org.caseload.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.measure.DepartmentMeasure;
import org.caseload.measure.Measured;
import org.caseload.measure.TeamMeasure;
import org.junit.jupiter.api.Test;

/** To write the page anew: {@code mvn test -Dtest=MeasuresPageTest -Dcaseload.rewrite=true}. */
class MeasuresPageTest {
    private static final Path PAGE = Path.of("docs/measures.md");
    private static final String HEAD = """
            # What is measured

            Written from the program by `MeasuresPageTest`; do not edit. Measures are read at midnight. A ratio with nothing in its
            denominator is undefined and left out. Windows of four weeks or a year reach back to the start date at most; yearly rates
            of staff are undefined until a year has passed.
            """;

    @Test
    void the_page_in_docs_is_the_one_written_from_the_measures() throws IOException {
        String page = HEAD
                + section(
                        "For the whole department, each team, and the teams of the target; a target may name one of these",
                        Arrays.stream(TeamMeasure.values()).map(TeamMeasure::measured))
                + section(
                        "For the whole department",
                        Arrays.stream(DepartmentMeasure.values()).map(DepartmentMeasure::measured));
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run mvn test -Dtest=MeasuresPageTest -Dcaseload.rewrite=true")
                .isEqualTo(page);
    }

    private static String section(String title, Stream<Measured> measures) {
        StringBuilder text = new StringBuilder("\n## " + title + "\n\n");
        text.append("| Name | What it is | Definition | Unit | Denominator | Source |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        measures.forEach(m -> text.append("| ")
                .append(String.join(
                        " | ",
                        List.of("`" + m.id() + "`", m.label(), m.definition(), m.unit(), m.denominator(), m.source())))
                .append(" |\n"));
        return text.toString();
    }

    @Test
    void every_measure_says_all_about_itself_and_no_name_comes_twice() {
        List<Measured> all = Stream.concat(
                        Arrays.stream(TeamMeasure.values()).map(TeamMeasure::measured),
                        Arrays.stream(DepartmentMeasure.values()).map(DepartmentMeasure::measured))
                .toList();
        assertThat(all).allSatisfy(m -> {
            assertThat(m.definition()).endsWith(".");
            assertThat(m.denominator()).isNotBlank();
            assertThat(m.source()).isNotBlank();
        });
        assertThat(all.stream().map(Measured::id)).doesNotHaveDuplicates();
    }
}
