package org.caseload.scenario.io.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.scenario.io.SmallCouncil;
import org.caseload.scenario.io.SmallFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedScenarioTest {
    private SmallFiles files;

    @TempDir
    private Path folder;

    @BeforeEach
    void in_a_folder() {
        files = new SmallFiles(folder);
    }

    private ResolvedScenario resolved(String body) {
        return files.body(body).resolved().orElseThrow();
    }

    @Test
    void states_every_value_in_the_order_of_the_record() {
        String yaml = resolved("""
                notice:   6   weeks
                teams: { two: { holds: b }, one: { holds: a, posts: 3.50 } }
                holds: [a, b]
                question: "Really: \\"yes\\" or # no?"
                plan: { wave: { people: 30, action: hire } }
                """).yaml();
        assertThat(yaml).isEqualTo("""
                kind: scenario
                name: X
                question: "Really: \\"yes\\" or # no?"
                start: 2018-07-17
                offices: 3
                inhabitants: 100000
                open: yes
                load: 15
                cap: none
                mood: very-calm
                notice: 6 weeks
                lasts: {exponential: 3 days}
                holds: [a, b]
                teams:
                  two:
                    holds: b
                    posts: 10
                    manager:
                      span: 6
                      share: 50 %
                  one:
                    holds: a
                    posts: 3.5
                    manager:
                      span: 6
                      share: 50 %
                counts: {}
                plan:
                  wave:
                    action: hire
                    people: 30
                    drop-out: 15 %
                ramp: {0 weeks: 20 %, 8 weeks: 100 %}
                siblings:
                  from: none
                  poisson-mean: 1.3185
                  largest: 8
                """);
    }

    @Test
    void reads_back_as_an_equal_record_with_the_same_text() {
        ParseResult<SmallCouncil> first = files.body("""
                question: "none"
                teams: { one: { holds: "yes: really", posts: 1000.5 } }
                holds: ["yes: really", "- x", "#", "a, b", "{", "  ", "", "£", "é", "null", "\\ttab"]
                inhabitants: 1,000
                cap: 20
                lasts: { lognormal: { mean: 65 working days, cv: 1 } }
                """);
        files.write("again.yaml", first.resolved().orElseThrow().yaml());
        ParseResult<SmallCouncil> second = files.read("again.yaml");
        assertThat(second.problemText()).isEmpty();
        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.resolved().orElseThrow().yaml())
                .isEqualTo(first.resolved().orElseThrow().yaml());
    }

    @Test
    void the_real_scenarios_read_back_as_equal_scenarios_with_the_same_hash() throws IOException {
        Path broken = Path.of("src/test/resources/broken");
        List<ParseResult<Scenario>> readings = List.of(
                ScenarioReader.read(Path.of("base/valid.yaml"), broken),
                ScenarioReader.read(
                        Path.of("scenarios/warwickshire-2018.yaml"), Path.of("").toAbsolutePath()));
        for (ParseResult<Scenario> first : readings) {
            assertThat(first.problemText()).isEmpty();
            Files.writeString(
                    folder.resolve("again.yaml"), first.resolved().orElseThrow().yaml());
            ParseResult<Scenario> second = ScenarioReader.read(Path.of("again.yaml"), folder);
            assertThat(second.problemText()).isEmpty();
            assertThat(second.value()).isEqualTo(first.value());
            assertThat(second.resolved().orElseThrow().hash())
                    .isEqualTo(first.resolved().orElseThrow().hash());
        }
    }

    @Test
    void an_entry_taken_away_from_a_profile_stays_away() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                name: Without seniors
                start-date: 2018-07-17
                department:
                  demand: { referrals-per-year: 100 }
                  start-state: given
                  workforce:
                    grades: { senior: none }
                    teams: { one: { holds: [assessment, child-in-need, child-protection, looked-after] } }
                """);
        ParseResult<Scenario> first = ScenarioReader.read(Path.of("x.yaml"), folder);
        assertThat(first.problemText()).isEmpty();
        assertThat(first.value().orElseThrow().department().workforce().grades())
                .containsKeys("newly-qualified", "social-worker")
                .doesNotContainKey("senior");
        Files.writeString(
                folder.resolve("y.yaml"), first.resolved().orElseThrow().yaml());
        assertThat(ScenarioReader.read(Path.of("y.yaml"), folder).value()).isEqualTo(first.value());
    }

    @Test
    void the_same_said_otherwise_has_the_same_hash() {
        String hash = resolved("load: 12\nnotice: 4 weeks\n").hash();
        assertThat(resolved("# a remark\nnotice: { value:  4 weeks, source: a survey }\nload: 12.0\n")
                        .hash())
                .isEqualTo(hash);
        assertThat(resolved("load: 12.5\nnotice: 4 weeks\n").hash()).isNotEqualTo(hash);
    }

    @Test
    void an_override_changes_the_hash_as_the_same_value_in_the_file_would() {
        files.write("y.yaml", "kind: scenario\nname: X\n");
        assertThat(files.read("y.yaml", new OverriddenValue("--notice", "notice", "6 weeks"))
                        .resolved()
                        .orElseThrow()
                        .hash())
                .isEqualTo(resolved("notice: 6 weeks\n").hash());
    }

    @Test
    void the_hash_is_the_sha_256_of_the_text() throws Exception {
        ResolvedScenario scenario = resolved("");
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(scenario.yaml().getBytes(StandardCharsets.UTF_8));
        assertThat(scenario.hash()).isEqualTo(HexFormat.of().formatHex(digest)).hasSize(64);
    }

    @Test
    void says_where_a_value_was_written_or_the_nearest_table_around_it() {
        ResolvedScenario scenario = resolved("""
                notice: 6 weeks
                teams: { two: { holds: b } }
                holds: [a, b]
                """);
        assertThat(scenario.whereIs("teams/two/holds")).matches(".*:\\d+:\\d+");
        assertThat(scenario.whereIs("teams/two/posts")).isEqualTo(scenario.whereIs("teams/two"));
        assertThat(scenario.whereIs("no-such-key")).isEmpty();
    }

    @Test
    void the_listing_shows_where_every_value_comes_from() {
        files.write("parent.yaml", "kind: scenario\nname: P\noffices: { value: 4, source: the plans }\n");
        files.write("y.yaml", """
                kind: scenario
                extends: parent.yaml
                name: X
                holds: [a]
                teams: { one: { holds: a }, source: the council, assumption: yes, note: a guess }
                """);
        ParseResult<SmallCouncil> reading = files.read("y.yaml", new OverriddenValue("--notice", "notice", "6 weeks"));
        List<String> lines =
                ResolvedListing.of(reading.resolved().orElseThrow()).lines().toList();
        assertThat(lines)
                .contains(
                        "name            X                                y.yaml:3",
                        "offices         4                                parent.yaml:3 (the plans)",
                        "load            15                               default (assumption: a test)",
                        "notice          6 weeks                          command line, --notice",
                        "teams",
                        "  one",
                        "    holds       a                                y.yaml:5 (the council), assumption: a guess",
                        "      span      6                                default (test)",
                        "  poisson-mean  1.3185                           library england, line 4, assumption: "
                                + "A mean of 1.8 children in a referred family; no official distribution exists.");
    }
}
