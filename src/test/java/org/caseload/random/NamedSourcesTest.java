package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The luck of a plan's actions: by their names, and never shared. */
class NamedSourcesTest {
    @Test
    void a_name_alone_has_the_number_that_its_letters_give() {
        int letters = 0x1000 + (int) (Identity.named(0, "wave") & 0xfff);
        assertThat(new NamedSources(List.of("wave", "other")).of("wave")).isEqualTo(letters);
        assertThat(NamedSources.index(letters)).isEqualTo(letters & 0xfff);
    }

    @Test
    void of_two_names_with_one_number_the_first_in_the_order_of_letters_keeps_it() {
        assertThat(Identity.named(0, "a35") & 0xfff).isEqualTo(Identity.named(0, "a103") & 0xfff);
        NamedSources both = new NamedSources(List.of("a35", "a103"));
        assertThat(both.of("a103")).isEqualTo(new NamedSources(List.of("a103")).of("a103"));
        assertThat(both.of("a35")).isNotEqualTo(both.of("a103")).isGreaterThanOrEqualTo(0x8000);
    }

    @Test
    void a_thousand_names_share_no_luck_whatever_their_order() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 1000).mapToObj(i -> "action-" + i).toList());
        NamedSources sources = new NamedSources(names);
        Set<Integer> numbers = new HashSet<>();
        names.forEach(name -> numbers.add(sources.of(name)));
        assertThat(numbers).hasSize(1000).allMatch(number -> number <= Identity.LARGEST_SOURCE);
        Collections.shuffle(names, new Random(7));
        NamedSources shuffled = new NamedSources(names);
        assertThat(names).allMatch(name -> shuffled.of(name) == sources.of(name));
    }
}
