package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final List<String> KEYS = List.of("rate", "notice", "wind-down", "posts");

    @Test
    void offers_the_word_that_differs_least() {
        assertThat(NearMiss.of("notise", KEYS)).contains("notice");
        assertThat(NearMiss.of("wind-donw", KEYS)).contains("wind-down");
        assertThat(NearMiss.of("Posts", KEYS)).contains("posts");
    }

    @Test
    void offers_nothing_when_nothing_is_close() {
        assertThat(NearMiss.of("elephants", KEYS)).isEmpty();
        assertThat(NearMiss.of("xy", KEYS)).isEmpty();
        assertThat(NearMiss.of("b", List.of("a"))).isEmpty();
        assertThat(NearMiss.of("", KEYS)).isEmpty();
        assertThat(NearMiss.of("n".repeat(10_000), KEYS)).isEmpty();
    }

    @Test
    void a_swap_of_neighbours_counts_once() {
        assertThat(NearMiss.of("art", List.of("rat"))).contains("rat");
        assertThat(NearMiss.of("tra", List.of("rat"))).isEmpty();
    }

    @Test
    void puts_the_words_of_a_quantity_right_if_it_can_then_be_read() {
        assertThat(NearMiss.respelt("8 wekks", List.of("weeks"), "8 weeks"::equals))
                .isEqualTo("Did you mean \"8 weeks\"?");
        assertThat(NearMiss.respelt("8 wekks or so", List.of("weeks"), "8 weeks"::equals))
                .isEmpty();
    }
}
