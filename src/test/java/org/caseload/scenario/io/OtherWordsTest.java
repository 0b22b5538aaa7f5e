package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.department.workforce.Workforce;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same said in other words: alone, over a parent that says it in the usual way, and the other way round. */
class OtherWordsTest {
    private static final String COUNCIL = """
            kind: scenario
            name: Parent
            start-date: 2024-09-30
            target: { measure: caseload.ramped, at-most: 15, sustained-for: 8 weeks }
            department:
              open-cases: { assessment: 300 }
              workforce:
                sickness:
                  short: { spells: 2 per 253 present working days, length: { exponential: 4 working days } }
                leaving: { rate: 15 % a year }
                agency: { covers: 50 % }
                teams:
                  all: { holds: [assessment, child-in-need, child-protection, looked-after], in-post: { social-worker: 75 } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_parent() {
        write("parent.yaml", COUNCIL);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParseResult<Scenario> read(String name) {
        return ScenarioReader.read(Path.of(name), folder);
    }

    private Scenario child(String parent, String body) {
        write("child.yaml", "kind: scenario\nname: Child\nextends: " + parent + "\n" + body);
        ParseResult<Scenario> reading = read("child.yaml");
        return reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
    }

    private Workforce staff(String parent, String words) {
        return child(parent, "department:\n  workforce:\n" + words.indent(4))
                .department()
                .workforce();
    }

    @Test
    void a_single_number_is_the_level_of_the_target() {
        write("alone.yaml", COUNCIL.replaceAll("target: .*", "target: 13"));
        Target target = read("alone.yaml").value().orElseThrow().target().orElseThrow();
        assertThat(target.measure()).isEqualTo("caseload.dfe");
        assertThat(target.atMost()).isEqualTo(13);
        assertThat(target.sustainedFor()).hasToString("4 weeks");
    }

    @Test
    void a_single_number_over_a_parents_table_changes_that_number_only() {
        Target target = child("parent.yaml", "target: { value: 13, source: cabinet }")
                .target()
                .orElseThrow();
        assertThat(target.atMost()).isEqualTo(13);
        assertThat(target.measure()).isEqualTo("caseload.ramped");
        assertThat(target.sustainedFor()).hasToString("8 weeks");
    }

    @Test
    void none_takes_the_target_away() {
        assertThat(child("parent.yaml", "target: none").target()).isEmpty();
    }

    @Test
    void a_rate_takes_the_place_of_what_the_parent_says_in_detail() {
        Workforce staff = staff("parent.yaml", "absence: 4.7 %\nturnover: 21.9 %\nagency: 25 % of staff\n");
        assertThat(staff.turnover().orElseThrow()).hasToString("21.9 %");
        assertThat(staff.sickness().shortSpells().length().law().mean()).isEqualTo(4);
        assertThat(staff.teams().get("all").inPost()).containsEntry("agency", 25.0);
    }

    @Test
    void what_is_said_in_detail_takes_the_place_of_the_parents_rate() {
        staff("parent.yaml", "absence: 4.7 %\nturnover: 21.9 %\nagency: 30 FTE\n");
        write("middle.yaml", readText("child.yaml"));
        Workforce staff = staff("middle.yaml", """
                sickness: { long: { spells: 0.1 per 253 present working days } }
                leaving: { rate: 12 % a year }
                agency: { covers: 60 % }
                """);
        assertThat(staff.absence()).isEmpty();
        assertThat(staff.turnover()).isEmpty();
        assertThat(staff.agency().orElseThrow().inPost()).isEmpty();
        assertThat(staff.leaving().rate()).hasToString("12 % a year");
        assertThat(staff.sickness().longSpells().spells()).hasToString("0.1 per 253 present working days");
    }

    @Test
    void none_takes_a_rate_away() {
        staff("parent.yaml", "absence: 4.7 %\n");
        write("middle.yaml", readText("child.yaml"));
        Workforce staff = staff("middle.yaml", "absence: none\n");
        assertThat(staff.absence()).isEmpty();
        assertThat(staff.sickness().shortSpells().spells()).hasToString("1.0 per 253 present working days");
    }

    @Test
    void a_rate_may_be_uncertain() {
        Workforce staff = staff("parent.yaml", "turnover: { uncertain: { low: 15 %, mode: 20 %, high: 28 % } }\n");
        assertThat(staff.turnover()).isPresent();
    }

    @Test
    void the_resolved_scenario_says_it_in_one_way_and_reads_back_alike() {
        staff("parent.yaml", "absence: 4.7 %\nturnover: 21.9 %\nagency: 42 FTE\n");
        ParseResult<Scenario> first = read("child.yaml");
        String yaml = first.resolved().orElseThrow().yaml();
        assertThat(yaml)
                .contains("absence: 4.7 %", "turnover: 21.9 %", "in-post: 42 FTE")
                .doesNotContain("spells:", "covers:", "\n    rate: 18");
        write("resolved.yaml", yaml);
        ParseResult<Scenario> again = read("resolved.yaml");
        assertThat(again.problemText()).isEmpty();
        assertThat(again.resolved().orElseThrow().yaml()).isEqualTo(yaml);
        assertThat(again.value()).isEqualTo(first.value());
    }

    private String readText(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
