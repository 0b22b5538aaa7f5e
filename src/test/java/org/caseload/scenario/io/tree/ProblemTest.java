package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Place PLACE = Place.file("scenarios/x.yaml").at(12, 9);

    @Test
    void says_where_what_was_found_what_is_permitted_and_what_was_meant() {
        Problem problem = new Problem(
                PLACE,
                "department.workforce.leaving.notice",
                "found \"8 wekks\"",
                "a span such as 8 weeks (0 weeks to 26 weeks)",
                "Did you mean \"8 weeks\"?");
        assertThat(problem.text())
                .isEqualTo("scenarios/x.yaml:12:9: department.workforce.leaving.notice: found \"8 wekks\"; "
                        + "permitted: a span such as 8 weeks (0 weeks to 26 weeks). Did you mean \"8 weeks\"?");
    }

    @Test
    void leaves_out_what_there_is_nothing_to_say_about() {
        assertThat(new Problem(Place.file("x.yaml"), "", "the file is empty", "", "").text())
                .isEqualTo("x.yaml: the file is empty");
    }

    @Test
    void repeats_no_control_characters_and_no_endless_texts() {
        assertThat(Problem.quoted("a\u001b[31m\u202eb\n")).isEqualTo("\"a\ufffd[31m\ufffdb\ufffd\"");
        assertThat(Problem.quoted("x".repeat(5000))).isEqualTo("\"" + "x".repeat(80) + "…\"");
    }

    @Test
    void a_place_in_the_library_or_on_the_command_line_is_named_as_such() {
        assertThat(Place.library("england-2018").at(7, 3).text()).isEqualTo("library england-2018, line 7");
        assertThat(Place.commandLine("--horizon").at(7, 3).text()).isEqualTo("command line, --horizon");
    }

    @Test
    void problems_are_listed_once_each_by_file_line_and_column() {
        Problems problems = new Problems();
        problems.add(Place.file("b.yaml").at(1, 1), "", "first");
        problems.add(Place.file("a.yaml").at(10, 1), "", "third");
        problems.add(Place.file("a.yaml").at(9, 5), "", "second");
        problems.add(Place.file("a.yaml").at(9, 5), "", "second");
        problems.add(Place.commandLine("--horizon"), "horizon", "zeroth");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("zeroth", "second", "third", "first");
    }

    @Test
    void knows_whether_something_was_said_at_below_or_above_a_path() {
        Problems problems = new Problems();
        problems.add(PLACE, "department.workforce", "x");
        assertThat(problems.touches("department")).isTrue();
        assertThat(problems.touches("department.workforce")).isTrue();
        assertThat(problems.touches("department.workforce.leaving")).isTrue();
        assertThat(problems.touches("department.work")).isFalse();
        assertThat(problems.touches("plan")).isFalse();
    }
}
