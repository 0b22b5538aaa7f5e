package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.file.DataRoom;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenario of every council that has figures is valid. */
class EveryCouncilTest {
    private static final Councils SHIPPED = DataRoom.shipped();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2022, 148", "2024, 148"})
    void every_scenario_of_a_year_is_valid(int year, int councils) throws IOException {
        List<String> problems = new ArrayList<>();
        int written = 0;
        for (Council council : SHIPPED.living(Measure.CASES.publication(), year)) {
            if (council.years(Measure.CASES).contains(year)) {
                Path file = folder.resolve(council.slug() + ".yaml");
                Files.writeString(
                        file, ScenarioDraft.of(council, year, Wishes.NONE).text(), StandardCharsets.UTF_8);
                ParseResult<Scenario> reading = ScenarioReader.read(file, folder);
                problems.addAll(
                        reading.problems().stream().map(Object::toString).toList());
                written++;
            }
        }
        assertThat(problems).isEmpty();
        assertThat(written).isEqualTo(councils);
    }
}
