package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stripped from the ends of a text, and what counts as one space within. */
class WhiteSpaceTest {
    @ParameterizedTest
    @ValueSource(ints = {' ', '\t', '\n', 0x85, 0xA0, 0x1680, 0x2000, 0x2007, 0x200A, 0x2028, 0x202F, 0x205F, 0x3000})
    void every_space_of_unicode_is_stripped_and_parts_words(int c) {
        String space = Character.toString(c);
        assertThat(WhiteSpace.strip(space + "C1" + space + space)).isEqualTo("C1");
        assertThat(WhiteSpace.tidy("stage" + space + space + "started")).isEqualTo("stage started");
        assertThat(WhiteSpace.isBlank(space)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x2060, 0xFEFF})
    void characters_without_width_are_stripped_at_the_ends_only(int c) {
        String none = Character.toString(c);
        assertThat(WhiteSpace.strip(" " + none + "C" + none + "1 " + none)).isEqualTo("C" + none + "1");
        assertThat(WhiteSpace.isBlank(none + " ")).isTrue();
    }

    @Test
    void tidy_text_stays_as_it_is() {
        assertThat(WhiteSpace.tidy("8 weeks")).isEqualTo("8 weeks");
        assertThat(WhiteSpace.tidy("")).isEmpty();
    }
}
