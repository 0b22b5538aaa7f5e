package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters no text may hold, and which joiners are spelling. */
class UnseenCharactersTest {
    @Test
    void control_characters_of_both_sets_are_refused_but_tabs_and_line_ends() {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7F, 0x9F))
                .filter(c -> c != '\t' && c != '\n' && c != '\r')
                .forEach(c -> assertThat(UnseenCharacters.find("ab" + (char) c))
                        .as("U+%04X", c)
                        .hasValue(2));
        assertThat(UnseenCharacters.find("a\tb\r\nc")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C})
    void characters_that_turn_the_direction_are_refused(int c) {
        assertThat(UnseenCharacters.find("a" + Character.toString(c) + "b")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200C, 0x200D, 0x2060, 0x2063, 0xFEFF, 0x00AD, 0x180E, 0x2028, 0x2029, 0xFFF9, 0xE0041, 0x3164,
                0x115F
            })
    void characters_that_cannot_be_seen_are_refused_between_english_letters(int c) {
        assertThat(UnseenCharacters.find("a" + Character.toString(c) + "b")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xFDEF})
    void code_points_that_are_no_characters_are_refused(int c) {
        assertThat(UnseenCharacters.find(Character.toString(c))).hasValue(0);
    }

    @Test
    void halves_of_surrogate_pairs_are_refused_and_whole_ones_are_not() {
        for (String half : List.of("a\uD83Db", "a\uDE00b", "a\uDE00\uD83Db", "a\uD83D")) {
            assertThat(UnseenCharacters.find(half)).as(half).hasValue(1);
        }
        assertThat(UnseenCharacters.find("a\uD83D\uDE00b")).isEmpty();
        assertThat(UnseenCharacters.inWords("a\uD83Db")).contains("half a character (U+D83D)");
    }

    @Test
    void joiners_are_spelling_in_scripts_that_join_their_letters() {
        assertThat(UnseenCharacters.find("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .as("Persian")
                .isEmpty();
        assertThat(UnseenCharacters.find("\u0DC1\u0DCA\u200D\u0DBB\u0DD3"))
                .as("Sinhala, Sri")
                .isEmpty();
        assertThat(UnseenCharacters.find("\u0915\u094D\u200D\u0937"))
                .as("Hindi, half a letter")
                .isEmpty();
        assertThat(UnseenCharacters.find("\uD83D\uDC69\u200D\uD83D\uDC67"))
                .as("a family")
                .isEmpty();
        assertThat(UnseenCharacters.find("\u0915\u200D")).as("at the end").hasValue(1);
        assertThat(UnseenCharacters.find("\u200D\u0915")).as("at the beginning").hasValue(0);
    }

    @Test
    void ordinary_text_of_any_script_is_permitted() {
        assertThat(UnseenCharacters.find(
                        "Caf\u00E9 \u00A3 \u5B50\u3069\u3082 \u0643\u0648 \u00A0\u202F\u3000\u2013 \u2764\uFE0F"))
                .isEmpty();
    }
}
