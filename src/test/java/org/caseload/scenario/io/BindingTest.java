package org.caseload.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.caseload.quantity.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand behind a key, type by type, and what is said when something else does. */
class BindingTest {
    private SmallFiles files;

    @BeforeEach
    void in_a_folder(@TempDir Path folder) {
        files = new SmallFiles(folder);
    }

    @Test
    void what_is_not_stated_takes_its_default() {
        SmallCouncil council = files.council("");
        assertThat(council.start()).isEqualTo(LocalDate.of(2018, 7, 17));
        assertThat(council.offices()).isEqualTo(3);
        assertThat(council.inhabitants()).isEqualTo(100_000L);
        assertThat(council.open()).isTrue();
        assertThat(council.load()).isEqualTo(15);
        assertThat(council.cap()).isEmpty();
        assertThat(council.question()).isEmpty();
        assertThat(council.mood()).isEqualTo(SmallCouncil.Mood.VERY_CALM);
        assertThat(council.notice()).hasToString("8 weeks");
        assertThat(council.length()).hasToString("{exponential: 3 days}");
        assertThat(council.holds()).isEmpty();
        assertThat(council.teams()).isEmpty();
        assertThat(council.ramp().steps()).containsEntry("8 weeks", "100 %");
        assertThat(council.siblings().largest()).isEqualTo(8);
    }

    @Test
    void numbers_may_have_commas_for_thousands_only() {
        assertThat(files.council("inhabitants: 1,234,567\n").inhabitants()).isEqualTo(1_234_567L);
        assertThat(files.council("load: 12.50\n").load()).isEqualTo(12.5);
        assertThat(files.problems("inhabitants: 12,34\n")).contains("found \"12,34\"; permitted: a whole number");
        assertThat(files.problems("offices: 2.5\n")).contains("found \"2.5\"; permitted: a whole number such as 3");
        assertThat(files.problems("load: 1e1\n")).contains("found \"1e1\"");
        assertThat(files.problems("load: NaN\n")).contains("found \"NaN\"");
        assertThat(files.problems("inhabitants: 99999999999999999999\n")).contains("permitted: a whole number");
    }

    @Test
    void bounds_are_themselves_permitted() {
        assertThat(files.council("offices: 1\n").offices()).isEqualTo(1);
        assertThat(files.council("offices: 9\n").offices()).isEqualTo(9);
        assertThat(files.problems("offices: 10\n"))
                .isEqualTo(
                        "x.yaml:3:10: offices: found \"10\"; permitted: a whole number such as 3 (buildings, 1 to 9)\n");
        assertThat(files.council("load: 0.001\n").load()).isEqualTo(0.001);
        assertThat(files.problems("load: 0\n")).contains("a number such as 15 (more than 0, at most 40)");
        assertThat(files.problems("notice: 27 weeks\n")).contains("(0 weeks to 26 weeks)");
        assertThat(files.council("notice: 182 days\n").notice()).hasToString("182 days");
    }

    @Test
    void bounds_hold_for_every_value_of_a_table() {
        assertThat(files.problems("holds: [a, b]\ncounts: { a: 3, b: -1 }\n"))
                .isEqualTo("x.yaml:4:20: counts.b: found \"-1\"; permitted: a whole number such as 12 (at least 0)\n");
    }

    @Test
    void yes_and_no_may_also_be_true_and_false_and_no_stays_text_where_text_is_meant() {
        assertThat(files.council("open: no\n").open()).isFalse();
        assertThat(files.council("open: true\n").open()).isTrue();
        assertThat(files.problems("open: off\n")).contains("permitted: yes or no");
        assertThat(files.council("holds: [no, yes]\n").holds()).containsExactly("no", "yes");
    }

    @Test
    void words_are_written_in_kebab_case_and_the_nearest_is_offered() {
        assertThat(files.council("mood: busy\n").mood()).isEqualTo(SmallCouncil.Mood.BUSY);
        assertThat(files.problems("mood: bussy\n"))
                .isEqualTo("x.yaml:3:7: mood: found \"bussy\"; permitted: very-calm or busy. Did you mean \"busy\"?\n");
        assertThat(files.problems("mood: VERY_CALM\n")).contains("permitted: very-calm or busy");
    }

    @Test
    void none_leaves_out_what_may_be_absent() {
        assertThat(files.council("cap: none\nquestion: none\n").cap()).isEmpty();
        assertThat(files.council("cap: 20\n").cap()).isEqualTo(OptionalDouble.of(20));
        assertThat(files.council("question: \"none\"\n").question()).contains("none");
    }

    @Test
    void a_key_with_nothing_behind_it_is_an_empty_table_and_no_value() {
        assertThat(files.council("plan:\nteams:\n").plan()).isEmpty();
        assertThat(files.problems("notice:\n"))
                .contains("x.yaml:3:8: notice: found nothing; permitted: a length of time");
    }

    @Test
    void a_missing_key_is_reported_at_its_table() {
        assertThat(files.problems("holds: [a]\nteams:\n  one: { posts: 3 }\n"))
                .isEqualTo("x.yaml:5:8: teams.one.holds: this must be stated; permitted: a text\n");
    }

    @Test
    void an_unknown_key_is_reported_at_the_key_itself() {
        assertThat(files.problems("notice: 8 weeks\nnotices: 9 weeks\n"))
                .startsWith("x.yaml:4:1: notices: found key \"notices\"; permitted: kind, extends, name")
                .endsWith("Did you mean \"notice\"?\n");
    }

    @Test
    void ids_are_words() {
        assertThat(files.council("holds: [a]\nteams: { north-2: { holds: a } }\n")
                        .teams())
                .containsOnlyKeys("north-2");
        assertThat(files.problems("teams: { North: { holds: a } }\n"))
                .contains("teams.North: found key \"North\"; permitted: a name of small letters");
    }

    @Test
    void a_choice_is_made_by_a_word() {
        SmallCouncil council = files.council("plan: { wave: { action: hire, people: 3 }, rest: { action: shut } }\n");
        assertThat(council.plan().get("wave")).isEqualTo(new SmallCouncil.Hire(3, Share.parse("15 %")));
        assertThat(council.plan().get("rest")).isInstanceOf(SmallCouncil.Shut.class);
    }

    @Test
    void a_bare_word_chooses_a_record_that_has_a_default_for_everything() {
        assertThat(files.council("plan: { rest: shut }\n").plan().get("rest")).isInstanceOf(SmallCouncil.Shut.class);
        assertThat(files.problems("plan: { wave: hire }\n"))
                .isEqualTo(
                        "x.yaml:3:15: plan.wave.people: this must be stated; permitted: a whole number such as 12\n");
    }

    @Test
    void a_record_stated_in_part_lies_over_its_default() {
        SmallCouncil council = files.council("holds: [a]\nteams: { one: { holds: a, manager: { span: 4 } } }\n");
        assertThat(council.teams().get("one").manager()).isEqualTo(new SmallCouncil.Manager(4, Share.parse("50 %")));
    }

    @Test
    void what_a_record_refuses_is_a_problem_at_its_table() {
        assertThat(files.problems("holds: [a]\nteams: { one: { holds: a, manager: { span: 9, share: 100 % } } }\n"))
                .isEqualTo("x.yaml:4:36: teams.one.manager: nobody manages more than 8 alone\n");
    }

    @Test
    void rules_between_values_find_their_place() {
        assertThat(files.problems("holds: [alpha]\nteams: { one: { holds: alhpa } }\ncounts: { beta: 1 }\ncap: 3\n"))
                .isEqualTo("""
                        x.yaml:4:24: teams.one.holds: found stage "alhpa"; permitted: alpha. Did you mean "alpha"?
                        x.yaml:5:11: counts.beta: found stage "beta"; permitted: alpha
                        x.yaml:6:6: cap: found a cap below the load
                        """);
    }

    @Test
    void a_rule_about_a_default_points_at_the_table_that_left_it_out() {
        // The cap is stated, the load of 15 is a default; an absent cap would have no place of its own.
        assertThat(files.problems("cap: 3\n")).isEqualTo("x.yaml:3:6: cap: found a cap below the load\n");
    }

    @Test
    void rules_between_values_are_checked_although_a_single_value_is_wrong_elsewhere() {
        assertThat(files.problems("holds: [a]\nteams: { one: { holds: b, posts: many } }\n"))
                .isEqualTo("""
                        x.yaml:4:24: teams.one.holds: found stage "b"; permitted: a
                        x.yaml:4:34: teams.one.posts: found "many"; permitted: a number such as 10
                        """);
    }

    @Test
    void what_was_already_reported_is_not_objected_to_again() {
        assertThat(files.problems("cap: 0\n"))
                .isEqualTo("x.yaml:3:6: cap: found \"0\"; permitted: a number such as 12.5 (at least 1)\n");
    }

    @Test
    void a_table_keyed_by_quantities_explains_itself_at_its_place() {
        assertThat(files.problems("ramp: { 4 weeks: 50 % }\n"))
                .isEqualTo("x.yaml:3:7: ramp: the first step must be at 0 weeks\n");
        assertThat(files.problems("ramp: { 0 weeks: [1] }\n"))
                .contains("ramp.0 weeks: found a list; permitted: a single value");
        assertThat(files.problems("ramp: steep\n"))
                .contains("ramp: found \"steep\"; permitted: a table such as {0 weeks:");
    }

    @Test
    void a_profile_may_be_named_or_built_on() {
        assertThat(files.council("siblings: none\n").siblings()).isEqualTo(new SmallCouncil.Siblings(1, 1));
        assertThat(files.council("siblings: { from: none, largest: 3 }\n").siblings())
                .isEqualTo(new SmallCouncil.Siblings(1, 3));
        assertThat(files.council("siblings: { largest: 3 }\n").siblings())
                .isEqualTo(new SmallCouncil.Siblings(1.3185, 3));
        assertThat(files.problems("siblings: scotland\n"))
                .isEqualTo(
                        "x.yaml:3:11: siblings: found \"scotland\"; permitted: a profile of the library: england, none\n");
        assertThat(files.problems("siblings: { from: ../pathway/england-2018 }\n"))
                .contains("permitted: a profile of the library");
    }

    @Test
    void every_value_may_carry_its_source() {
        assertThat(files.council("load: { value: 12, source: a survey, assumption: yes, note: weak }\n")
                        .load())
                .isEqualTo(12);
        assertThat(files.council("holds: { value: [a], source: a survey }\n").holds())
                .containsExactly("a");
        assertThat(files.council("lasts: { value: 5 days, source: s }\n").length())
                .hasToString("5 days");
        assertThat(files.council("ramp: { 0 weeks: { value: 5 %, note: n }, source: s }\n")
                        .ramp()
                        .steps())
                .containsOnlyKeys("0 weeks");
        assertThat(files.council(
                                "note: for the whole file\nholds: [a]\nteams: { note: all, one: { holds: a, source: s } }\n")
                        .teams())
                .containsOnlyKeys("one");
    }

    @Test
    void ignorance_stands_in_a_department_only_and_variation_under_a_law() {
        assertThat(files.problems("load: { uncertain: { low: 1, mode: 2, high: 3 } }\n"))
                .isEqualTo("x.yaml:3:9: load: found uncertain. A number that nobody knows exactly stands in "
                        + "department: or plan:, by itself but for its source.\n");
        assertThat(files.problems("load: { uncertain: { interval: [1, 3], level: 95 % } }\n"))
                .contains("stands in department: or plan:");
        assertThat(files.problems("load: { low: 1, mode: 2, high: 3 }\n")).contains("{triangular: {low, mode, high}}");
        assertThat(files.problems("lasts: { low: 1 day, mode: 2 days, high: 3 days }\n"))
                .contains("{triangular: {low, mode, high}}");
    }

    @Test
    void all_problems_come_in_one_pass() {
        assertThat(files.body("offices: 0\nload: x\nmood: z\nopen: maybe\nlasts: { expo: 3 days }\nzzz: 1\n")
                        .problems())
                .hasSize(6);
    }

    @Test
    void the_command_line_overrides_the_file_and_is_named_when_it_is_wrong() {
        files.write("y.yaml", "kind: scenario\nname: Y\nnotice: 4 weeks\n");
        assertThat(files.read("y.yaml", new OverriddenValue("--notice", "notice", "6 weeks"))
                        .value()
                        .orElseThrow()
                        .notice())
                .hasToString("6 weeks");
        assertThat(files.read("y.yaml", new OverriddenValue("--notice", "notice", "6 wekks"))
                        .problemText())
                .startsWith("command line, --notice: notice: found \"6 wekks\"");
    }

    @Test
    void an_override_reaches_into_tables() {
        files.write("y.yaml", "kind: scenario\nname: Y\nholds: [a]\nteams: { one: { holds: a, posts: 3 } }\n");
        SmallCouncil council = files.read("y.yaml", new OverriddenValue("--set", "teams.one.posts", "4"))
                .value()
                .orElseThrow();
        assertThat(council.teams().get("one").posts()).isEqualTo(4);
        assertThat(council.teams().get("one").holds()).isEqualTo("a");
    }
}
