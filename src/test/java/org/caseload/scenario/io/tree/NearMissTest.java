package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final Function<String, Optional<Object>> EIGHT =
            text -> Optional.<Object>of(text).filter("8 weeks"::equals);

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
        assertThat(NearMiss.of("team-3", List.of("team-1"))).as("another team").isEmpty();
        assertThat(NearMiss.of("england-2019", List.of("england-2018"))).isEmpty();
        assertThat(NearMiss.of("mat", List.of("may", "mar"))).as("either").isEmpty();
        assertThat(NearMiss.of("n".repeat(10_000), KEYS)).isEmpty();
    }

    @Test
    void a_swap_of_neighbours_counts_once() {
        assertThat(NearMiss.of("art", List.of("rat"))).contains("rat");
        assertThat(NearMiss.of("tra", List.of("rat"))).isEmpty();
    }

    @Test
    void puts_the_words_of_a_quantity_right_if_it_can_then_be_read() {
        assertThat(NearMiss.respelt("8 wekks", List.of("weeks"), EIGHT)).isEqualTo("Did you mean \"8 weeks\"?");
        assertThat(NearMiss.respelt("8 wekks or so", List.of("weeks"), EIGHT)).isEmpty();
    }

    @Test
    void two_spellings_that_mean_different_values_are_no_offer() {
        List<String> months = List.of("June", "July", "Jun", "Jul");
        assertThat(NearMiss.respelt("3 Jum 2018", months, Optional::of)).isEmpty();
        assertThat(NearMiss.respelt("8 dayz", List.of("day", "days"), text -> Optional.of(8)))
                .isEqualTo("Did you mean \"8 day\"?");
    }
}
