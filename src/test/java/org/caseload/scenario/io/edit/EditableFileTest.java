package org.caseload.scenario.io.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file that is changed says what it said, but for the change. */
class EditableFileTest {
    private static final String TEXT = """
            kind: strategy
            name: "Thirty: in September"
            plan:
              wave:
                action: recruit
                people: { value: 30, source: "as many as were due" }
                grades: [social-worker, senior]
              another: none
            """;

    private final EditableFile file = EditableFile.read(TEXT, "x.yaml");

    @Test
    void what_is_written_again_reads_alike() {
        assertThat(EditableFile.read(file.text(), "y.yaml").text()).isEqualTo(file.text());
        assertThat(file.text())
                .contains("name: \"Thirty: in September\"", "another: none", "grades: [social-worker, senior]");
    }

    @Test
    void a_value_is_found_whether_it_stands_alone_or_with_its_source() {
        assertThat(file.text(List.of("plan", "wave", "people"))).contains("30");
        assertThat(file.text(List.of("plan", "wave", "action"))).contains("recruit");
        assertThat(file.text(List.of("plan", "wave"))).isEmpty();
        assertThat(file.keys(List.of("plan"))).containsExactly("wave", "another");
        assertThat(file.flat(List.of("plan", "wave")))
                .containsExactly(
                        Map.entry("action", "recruit"),
                        Map.entry("people.value", "30"),
                        Map.entry("people.source", "as many as were due"),
                        Map.entry("grades", "[social-worker, senior]"));
    }

    @Test
    void a_value_is_put_where_it_belongs_and_taken_out_again() {
        EditableFile changed = file.with(List.of("plan", "wave", "to", "spread"), "by-load");
        assertThat(changed.text(List.of("plan", "wave", "to", "spread"))).contains("by-load");
        assertThat(changed.without(List.of("plan", "wave", "to", "spread")).text())
                .isEqualTo(file.text());
        assertThat(file.text(List.of("plan", "wave", "to", "spread"))).isEmpty();
    }

    @Test
    void a_table_in_one_line_is_read_as_one_and_what_is_none_is_refused() {
        EditableFile changed = file.with(List.of("length"), "{ exponential: 30 days }");
        assertThat(changed.text(List.of("length", "exponential"))).contains("30 days");
        assertThatThrownBy(() -> file.with(List.of("length"), "{ exponential: 30 days"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file.with(List.of("name"), "a: b\nc: d").text(List.of("name")))
                .contains("a: b\nc: d");
        assertThat(EditableFile.read(
                                file.with(List.of("name"), "a: b\nkind: scenario")
                                        .text(),
                                "z.yaml")
                        .keys(List.of()))
                .containsExactly("kind", "name", "plan");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> EditableFile.read("- a\n- b\n", "list.yaml")).hasMessageContaining("list.yaml");
        assertThatThrownBy(() -> EditableFile.read("a: &x 1\n", "anchor.yaml")).hasMessageContaining("anchor");
    }
}
