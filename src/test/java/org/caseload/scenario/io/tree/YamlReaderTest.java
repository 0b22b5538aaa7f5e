package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Optional<Tree> read(String text) {
        return YamlReader.read(text, Place.file("x.yaml"), problems);
    }

    private Tree.Table table(String text) {
        return (Tree.Table) read(text).orElseThrow();
    }

    private String problem() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0).text();
    }

    @Test
    void every_value_keeps_its_line_and_column() {
        Tree.Table root = table("name: A study\ntarget:\n  at-most: 15\n  teams: [one, two]\n");
        assertThat(root.place().text()).isEqualTo("x.yaml:1:1");
        Tree.Table target = (Tree.Table) root.findValue("target").orElseThrow();
        assertThat(target.find("at-most").orElseThrow().key().place().text()).isEqualTo("x.yaml:3:3");
        assertThat(target.findValue("at-most").orElseThrow().place().text()).isEqualTo("x.yaml:3:12");
        Tree.Items teams = (Tree.Items) target.findValue("teams").orElseThrow();
        assertThat(teams.items().get(1).place().text()).isEqualTo("x.yaml:4:16");
        assertThat(problems.count()).isZero();
    }

    @Test
    void nothing_is_guessed_about_types() {
        Tree.Table root = table("a: no\nb: 1e3\nc: 2018-07-17\nd: 0x10\n");
        assertThat(root.entries())
                .extracting(e -> ((Tree.Text) e.value()).text())
                .containsExactly("no", "1e3", "2018-07-17", "0x10");
    }

    @Test
    void an_unquoted_nothing_is_empty_and_a_quoted_one_is_a_text() {
        Tree.Table root = table("a:\nb: ~\nc: null\nd: \"\"\ne: 'null'\n");
        assertThat(root.entries())
                .extracting(e -> ((Tree.Text) e.value()).isEmpty())
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void twelve_levels_may_be_nested_and_thirteen_may_not() {
        assertThat(read("[".repeat(12) + "]".repeat(12))).isPresent();
        assertThat(read("[".repeat(13) + "]".repeat(13))).isEmpty();
        assertThat(problem())
                .isEqualTo("x.yaml:1:13: tables and lists are nested too deeply here; permitted: at most 12 levels");
    }

    @Test
    void a_file_of_brackets_is_given_up_at_once() {
        assertThat(read("[".repeat(500_000))).isEmpty();
        assertThat(problem()).contains("nested too deeply");
    }

    @Test
    void twenty_thousand_nodes_may_stand_in_a_file_and_one_more_may_not() {
        // The list itself is one node, and each item another.
        assertThat(read("[" + "1,".repeat(19_999) + "]")).isPresent();
        assertThat(read("[" + "1,".repeat(20_000) + "]")).isEmpty();
        assertThat(problem()).contains("too many keys and values; permitted: at most 20,000 together");
    }

    @Test
    void the_second_of_two_equal_keys_is_refused_and_the_first_stands() {
        Tree.Table root = table("a: 1\nb: 2\na: 3\n");
        assertThat(root.findValue("a").orElseThrow().found()).isEqualTo("\"1\"");
        assertThat(problem())
                .isEqualTo("x.yaml:3:1: a: found key \"a\" again; permitted: each key once; it stands on line 1");
    }

    @Test
    void an_alias_is_never_expanded() {
        Tree.Table root = table("a: &x [1, 2]\nb: *x\n");
        assertThat(root.findValue("b").orElseThrow()).isInstanceOf(Tree.Refused.class);
        assertThat(problems.sorted()).extracting(Problem::line).containsExactly(1, 2);
    }

    @Test
    void every_kind_of_tag_is_refused() {
        table("a: !!int 1\nb: !mine [1]\nc: !<tag:x> {d: 1}\ne: ! f\n");
        assertThat(problems.sorted())
                .extracting(Problem::found)
                .containsExactly(
                        "found the tag \"!!int\"",
                        "found the tag \"!mine\"",
                        "found the tag \"tag:x\"",
                        "found the tag \"!\"");
    }

    @Test
    void another_version_of_yaml_is_a_problem_and_no_exception() {
        assertThat(read("%YAML 3.0\n---\na: 1\n")).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml: this is not well-formed YAML");
    }

    @Test
    void windows_line_ends_count_as_lines() {
        assertThat(table("a: 1\r\nb: 2\r\n")
                        .findValue("b")
                        .orElseThrow()
                        .place()
                        .line())
                .isEqualTo(2);
    }
}
