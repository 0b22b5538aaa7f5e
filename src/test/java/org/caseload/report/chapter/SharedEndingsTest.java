package org.caseload.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A source that many values share is printed once. */
class SharedEndingsTest {
    private static final String LONG =
            "England's councils to 2022, by indirect inference: with these numbers forecasts spread as the published figures say";

    @Test
    void what_three_share_is_a_note_that_they_refer_to() {
        List<String> texts =
                List.of("turnover: " + LONG, "absence: " + LONG, "staff: " + LONG, "alone: " + "x".repeat(120));
        SharedEndings endings = new SharedEndings(texts);
        assertThat(texts.stream().map(endings::shortened))
                .containsExactly("turnover (note 1)", "absence (note 1)", "staff (note 1)", texts.get(3));
        assertThat(endings.notes()).containsExactly("Note 1: " + LONG);
    }

    @Test
    void what_two_share_or_what_is_short_is_written_out() {
        List<String> texts = List.of("turnover: " + LONG, "absence: " + LONG, "a: short", "b: short", "c: short");
        SharedEndings endings = new SharedEndings(texts);
        assertThat(texts.stream().map(endings::shortened)).isEqualTo(texts);
        assertThat(endings.notes()).isEmpty();
    }
}
