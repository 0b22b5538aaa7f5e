package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.io.listing.DifferenceInWords;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same said in another way is no difference, and what means something else is one. */
class SameMeaningTest {
    private static final Path VALID = Path.of("src/test/resources/broken/base/valid.yaml");

    @TempDir
    private Path folder;

    private List<String> differences(String where, String one, String other) throws Exception {
        return DifferenceInWords.of(read(where, one), read(where, other));
    }

    private ResolvedScenario read(String where, String value) throws Exception {
        Files.copy(VALID, folder.resolve("base.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        String[] keys = where.split("/");
        StringBuilder text = new StringBuilder("kind: scenario\nextends: base.yaml\nname: X\n");
        for (int i = 0; i < keys.length; i++) {
            text.append("  ".repeat(i))
                    .append(keys[i])
                    .append(i == keys.length - 1 ? ": " + value : ":")
                    .append('\n');
        }
        Files.writeString(folder.resolve("x.yaml"), text.toString());
        ParseResult<?> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        assertThat(reading.problemText()).isEmpty();
        return reading.resolved().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horizon | 1 year | 12 months",
                "horizon | 1 year | 365 days",
                "horizon | 52 weeks | 364 days",
                "department/workforce/leaving/rate | 0 % a year | 0% a year",
                "department/workforce/leaving/rate | 0 % a year | 0.0 % a year",
                "department/workforce/leaving/rate | 12 per cent per year | 0.12 a year",
                "department/workforce/leaving/rate | { under 1 year: 20 % a year, after: 10 % a year } | { under 12 months: 20% a year, after: 10.0 % a year }",
                "department/workforce/leaving/notice | 8 weeks | 56 days",
                "department/demand/front-door/no-further-action | 5 % | 5.0%",
                "plan/september-cohort/on | 3 Sept 2018 | 2018-09-03",
                "plan/early-help/on | 6 months in | 17 January 2019",
                "plan/open-door/rate | 6 a year | 0.5 a month",
                "plan/early-help/builds-over | 1 year | 12 months",
                "plan/helped-before/lag | { exponential: 26 weeks } | { exponential: 182 days }",
                "department/workforce/recruitment/time-to-start | 5 weeks | { constant: 35 days }",
                "target | { at-most: 15 } | { at-most: 15.0 }"
            })
    void the_same_in_other_words_is_no_difference(String where, String one, String other) throws Exception {
        assertThat(differences(where, one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "horizon | 1 year | 366 days",
                        "department/workforce/leaving/rate | 1 % a year | 1 % leave within a year",
                "department/workforce/leaving/notice | 1 month | 30 days",
                        "department/demand/front-door/decided-in | 1 day | 1 working day",
                "plan/early-help/on | 6 months in | 18 January 2019",
                        "plan/september-cohort/people | 10 | 10 % of in-post"
            })
    void what_means_something_else_is_one(String where, String one, String other) throws Exception {
        assertThat(differences(where, one, other)).hasSize(1);
    }
}
