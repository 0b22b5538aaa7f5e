package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.scenario.io.bind.Resolved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of {@code extends}, one by one. */
class MergingTest {
    private SmallFiles files;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_parent() {
        files = new SmallFiles(folder);
        files.write("parent.yaml", """
                kind: scenario
                name: Parent
                question: What does the parent ask?
                notice: 4 weeks
                holds: [a, b, c]
                lasts: { weibull: { shape: 2, mean: 10 days } }
                ramp: { 0 weeks: 10 %, 4 weeks: 50 % }
                siblings: { largest: 5 }
                teams:
                  one: { holds: a, posts: 1, manager: { span: 3 } }
                  two: { holds: b, posts: 2 }
                  three: { holds: c }
                plan:
                  wave: { action: hire, people: 30, drop-out: 10 % }
                """);
    }

    private SmallCouncil child(String body) {
        return files.council("extends: parent.yaml\n" + body);
    }

    @Test
    void what_the_child_does_not_state_comes_from_the_parent() {
        SmallCouncil child = child("");
        assertThat(child.notice()).hasToString("4 weeks");
        assertThat(child.teams().keySet()).containsExactly("one", "two", "three");
    }

    @Test
    void a_value_replaces_the_parents() {
        assertThat(child("notice: 6 weeks\n").notice()).hasToString("6 weeks");
    }

    @Test
    void records_merge_key_by_key_however_deep() {
        SmallCouncil child = child("teams: { one: { manager: { share: 25 % } } }\n");
        assertThat(child.teams().get("one").posts()).isEqualTo(1);
        assertThat(child.teams().get("one").manager().span()).isEqualTo(3);
        assertThat(child.teams().get("one").manager().share()).hasToString("25 %");
    }

    @Test
    void tables_merge_by_id_the_parents_order_first_then_new_ones() {
        SmallCouncil child = child("teams: { four: { holds: a }, two: { posts: 9 } }\n");
        assertThat(child.teams().keySet()).containsExactly("one", "two", "three", "four");
        assertThat(child.teams().get("two").posts()).isEqualTo(9);
        assertThat(child.teams().get("two").holds()).isEqualTo("b");
    }

    @Test
    void none_takes_an_entry_away() {
        assertThat(child("teams: { two: none }\n").teams().keySet()).containsExactly("one", "three");
    }

    @Test
    void a_grandchild_may_state_again_what_was_taken_away() {
        files.write("middle.yaml", "kind: scenario\nname: M\nextends: parent.yaml\nteams: { two: none }\n");
        SmallCouncil child = files.council("extends: middle.yaml\nteams: { two: { holds: c } }\n");
        assertThat(child.teams().get("two").holds()).isEqualTo("c");
        assertThat(child.teams().get("two").posts())
                .as("the default, not the grandparent's")
                .isEqualTo(10);
    }

    @Test
    void what_is_already_taken_away_cannot_be_taken_away_again() {
        files.write("middle.yaml", "kind: scenario\nname: M\nextends: parent.yaml\nteams: { two: none }\n");
        assertThat(files.problems("extends: middle.yaml\nteams: { two: none }\n"))
                .isEqualTo(
                        "x.yaml:4:15: teams.two: found \"none\". Only an entry of the file or profile underneath can be "
                                + "taken away; there is none by this name.\n");
    }

    @Test
    void a_law_replaces_the_parents_whole() {
        assertThat(child("lasts: { exponential: 5 days }\n").length()).hasToString("{exponential: 5 days}");
        assertThat(files.problems("extends: parent.yaml\nlasts: { weibull: { mean: 5 days } }\n"))
                .contains("found a table with mean; permitted: {shape, mean}");
    }

    @Test
    void a_list_replaces_the_parents_whole() {
        assertThat(child("holds: [c, b, a, d]\n").holds()).containsExactly("c", "b", "a", "d");
    }

    @Test
    void a_table_keyed_by_quantities_replaces_the_parents_whole() {
        assertThat(child("ramp: { 0 weeks: 30 % }\n").ramp().steps()).hasSize(1).containsEntry("0 weeks", "30 %");
    }

    @Test
    void an_action_of_the_same_kind_merges_and_one_of_another_kind_replaces() {
        SmallCouncil.Hire more = (SmallCouncil.Hire)
                child("plan: { wave: { people: 40 } }\n").plan().get("wave");
        assertThat(more.people()).isEqualTo(40);
        assertThat(more.dropOut()).hasToString("10 %");
        assertThat(child("plan: { wave: { action: shut } }\n").plan().get("wave"))
                .isInstanceOf(SmallCouncil.Shut.class);
    }

    @Test
    void name_and_question_are_never_inherited() {
        SmallCouncil child = child("");
        assertThat(child.name()).isEqualTo("X");
        assertThat(child.question()).isEmpty();
        files.write("nameless.yaml", "kind: scenario\nextends: parent.yaml\n");
        assertThat(files.read("nameless.yaml").problemText())
                .isEqualTo("nameless.yaml:1:1: name: this must be stated; permitted: a text\n");
    }

    @Test
    void a_profile_lies_under_both_and_the_child_may_start_from_another() {
        assertThat(child("").siblings()).isEqualTo(new SmallCouncil.Siblings(1.3185, 5));
        assertThat(child("siblings: { from: none }\n").siblings()).isEqualTo(new SmallCouncil.Siblings(1, 5));
        assertThat(child("siblings: none\n").siblings()).isEqualTo(new SmallCouncil.Siblings(1, 1));
    }

    @Test
    void a_table_over_a_bare_profile_word_keeps_the_profile() {
        files.write("word.yaml", "kind: scenario\nname: W\nsiblings: none\n");
        assertThat(files.council("extends: word.yaml\nsiblings: { largest: 2 }\n")
                        .siblings())
                .isEqualTo(new SmallCouncil.Siblings(1, 2));
    }

    @Test
    void a_source_holds_for_its_own_file_only() {
        files.write(
                "sourced.yaml",
                "kind: scenario\nname: S\nteams: { one: { holds: a, source: the parent's } }\nholds: [a]\n");
        ParseResult<SmallCouncil> reading =
                files.body("extends: sourced.yaml\nteams: { one: { posts: 3 }, source: the child's }\n");
        Resolved.Branch teams = (Resolved.Branch)
                reading.resolved().orElseThrow().values().entries().get("teams");
        Resolved.Branch one = (Resolved.Branch) teams.entries().get("one");
        assertThat(one.entries().get("holds").origin().source()).contains("the parent's");
        assertThat(one.entries().get("posts").origin().source()).contains("the child's");
    }

    @Test
    void a_problem_in_the_parent_is_reported_there() {
        files.write("folder/bad.yaml", "kind: scenario\nname: B\nnotice: 4 wekks\n");
        assertThat(files.problems("extends: folder/bad.yaml\n"))
                .startsWith("folder/bad.yaml:3:9: notice: found \"4 wekks\"");
    }

    @Test
    void five_levels_are_permitted_and_six_are_not() {
        for (int level = 1; level <= 6; level++) {
            String above = level == 1 ? "parent.yaml" : "level-" + (level - 1) + ".yaml";
            files.write("level-" + level + ".yaml", "kind: scenario\nname: L\nextends: " + above + "\n");
        }
        assertThat(files.read("level-5.yaml").problemText()).isEmpty();
        assertThat(files.read("level-6.yaml").problemText())
                .isEqualTo(
                        "level-1.yaml:3:10: extends: this is the sixth level of extends; permitted: at most 5 levels\n");
    }

    @Test
    void a_parent_may_lie_below_the_working_folder_beside_the_files_own() {
        files.write("studies/child.yaml", "kind: scenario\nname: C\nextends: ../parent.yaml\n");
        assertThat(files.read("studies/child.yaml").problemText()).isEmpty();
    }

    @Test
    void a_link_does_not_lead_out_of_the_permitted_folders(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "kind: scenario\nname: S\n");
        Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
        assertThat(files.problems("extends: link.yaml\n"))
                .isEqualTo("x.yaml:3:10: extends: found \"link.yaml\", which lies elsewhere; permitted: "
                        + "a file below the folder of the scenario or the working folder\n");
    }

    @Test
    void what_lies_elsewhere_is_not_even_looked_for() {
        assertThat(files.problems("extends: ../../no-such-file.yaml\n")).contains("which lies elsewhere");
    }

    @Test
    void a_circle_is_found_through_a_link(@TempDir Path unused) throws IOException {
        Files.createSymbolicLink(folder.resolve("again.yaml"), Path.of("x.yaml"));
        assertThat(files.problems("extends: again.yaml\n")).contains("which in turn extends this file");
    }
}
