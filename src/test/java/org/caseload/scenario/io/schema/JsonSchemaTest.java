package org.caseload.scenario.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema is for editors: what the reader accepts it must accept, and slips it should show. */
class JsonSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.ofFiles(), InputFormat.JSON);

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    @Test
    void the_schema_beside_the_shipped_scenarios_is_the_one_written_from_the_annotations() throws IOException {
        Path file = Path.of("scenarios/scenario.schema.json");
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(file, JsonSchema.ofFiles());
        }
        assertThat(Files.readString(file))
                .as("stale: run mvn test -Dtest=JsonSchemaTest -Dcaseload.rewrite=true")
                .isEqualTo(JsonSchema.ofFiles());
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_scenario_names_it_for_editors() throws IOException {
        return yamlFiles(Path.of("scenarios")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(Files.readAllLines(file).get(0))
                                .isEqualTo("# yaml-language-server: $schema=scenario.schema.json")));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_scenario_satisfies_it() throws IOException {
        return yamlFiles(Path.of("scenarios")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(errors(Files.readString(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_shipped_strategy_satisfies_it_too() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/strategies"))) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(
                            file.toString(),
                            () -> assertThat(errors(Files.readString(file))).isEmpty()))
                    .toList()
                    .stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> so_does_every_shipped_scenario_with_all_its_values_stated() throws IOException {
        return yamlFiles(Path.of("scenarios")).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    ResolvedScenario resolved = ScenarioReader.read(
                                    file, Path.of("").toAbsolutePath())
                            .resolved()
                            .orElseThrow();
                    assertThat(errors(resolved.yaml())).isEmpty();
                }));
    }

    @Test
    void the_file_that_states_something_of_everything_satisfies_it() throws IOException {
        assertThat(errors(Files.readString(Path.of("src/test/resources/broken/base/valid.yaml"))))
                .isEmpty();
    }

    @Test
    void it_is_itself_a_schema_of_its_draft() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(JsonSchema.ofFiles(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void it_shows_slips_in_keys_words_units_and_numbers() {
        String good = "kind: scenario\nextends: x.yaml\n";
        assertThat(errors(good)).isEmpty();
        for (String slip : new String[] {
            "horizn: 24 months",
            "horizon: 24",
            "start-date: soon",
            "department: { allocation: { policy: hard } }",
            "department: { workforce: { max-effect: 0.5 } }",
            "department: { workforce: { leaving: { notise: 8 weeks } } }",
            "department: { demand: { season: { from: wales } } }",
            "department: { pathway: { stages: { assessment: { duration: { wiebull: { shape: 1, mean: 3 days } } } } } }",
            "plan: { wave: { action: recriut } }"
        }) {
            assertThat(errors(good + slip + "\n")).as(slip).isNotEmpty();
        }
    }

    @Test
    void it_wants_what_a_file_that_builds_on_no_other_must_state() {
        assertThat(errors("kind: scenario\nname: X\n")).isNotEmpty();
        assertThat(errors("name: X\nextends: x.yaml\n")).isNotEmpty();
    }

    @Test
    void of_a_strategy_it_wants_a_name_and_a_plan_alone() {
        String good =
                "kind: strategy\nname: X\nplan: { more: { action: spend, on: 6 months in, amount: £3k, buys: x } }\n";
        assertThat(errors(good)).isEmpty();
        assertThat(errors("kind: strategy\n")).isNotEmpty();
        for (String slip : new String[] {
            "extends: x.yaml", "horizon: 24 months", "replaces-plan: perhaps", "department: {}", "plam: {}"
        }) {
            assertThat(errors(good + slip + "\n")).as(slip).isNotEmpty();
        }
    }

    @Test
    void it_is_written_the_same_every_time() {
        assertThat(JsonSchema.ofFiles()).isEqualTo(JsonSchema.ofFiles()).endsWith("}\n");
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> contains(file, "kind: scenario"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
