package org.caseload.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x07, 0x08, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x61C, 0x200B, 0x200D, 0x200E,
                0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xD83D, 0xDC00, 0xFDD0, 0xFDEF, 0xFEFF,
                0xFFF9, 0xFFFE, 0xFFFF, 0x1FFFE, 0xE0001, 0x10FFFF
            })
    void what_steers_hides_turns_or_is_no_character_shows_as_replaced(int codePoint) {
        String text = "a" + Character.toString(codePoint) + "b";
        assertThat(VisibleText.line(text)).isEqualTo("a\uFFFDb");
        assertThat(VisibleText.lines(text)).isEqualTo("a\uFFFDb");
        assertThat(VisibleText.marked(text)).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @CsvSource({"Plan, Plan", "'£ ünï 子ども', '£ ünï 子ども'", "😀 one, 😀 one", "a\u00a0%, a\u00a0%", "'', ''"})
    void what_can_be_seen_stays(String text, String same) {
        assertThat(VisibleText.line(text)).isEqualTo(same);
        assertThat(VisibleText.lines(text)).isEqualTo(same);
        assertThat(VisibleText.marked(text)).isEqualTo(same);
    }

    @Test
    void a_line_cannot_forge_another() {
        assertThat(VisibleText.line("North\nOrigin: forged\r\n\tand so on"))
                .isEqualTo("North Origin: forged   and so on");
        assertThat(VisibleText.lines("one\ntwo\tthree\rfour")).isEqualTo("one\ntwo\tthree four");
        assertThat(VisibleText.marked("8\tweeks\n")).isEqualTo("8\uFFFDweeks\uFFFD");
    }

    @Test
    void whatever_is_left_of_all_characters_is_fit_for_xml_and_for_utf_8() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(VisibleText.line(all).codePoints())
                .allMatch(c -> (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .allMatch(VisibleText::isVisible);
    }

    @Test
    void a_long_text_is_done_at_once() {
        String text = "word \u001b[31m".repeat(10_000);
        assertThat(VisibleText.line(text)).hasSize(text.length()).doesNotContain("\u001b");
    }
}
