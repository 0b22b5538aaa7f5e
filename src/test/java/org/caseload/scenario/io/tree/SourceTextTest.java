package org.caseload.scenario.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final Problems problems = new Problems();

    private Optional<String> decode(byte[] bytes) {
        return SourceText.SCENARIO.decode(bytes, Place.file("x.yaml"), problems);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private String problem() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0).text();
    }

    @Test
    void utf_8_is_read_as_it_is() {
        assertThat(decode("name: Café £\n".getBytes(StandardCharsets.UTF_8))).contains("name: Café £\n");
    }

    @Test
    void exactly_one_megabyte_is_read_and_a_byte_more_is_not() {
        byte[] most = new byte[SourceText.MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        assertThat(decode(most)).isPresent();
        byte[] more = Arrays.copyOf(most, most.length + 1);
        assertThat(decode(more)).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml: the file is larger than 1 MB; permitted: at most 1 MB");
    }

    @Test
    void an_empty_file_is_called_empty() {
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml: the file is empty; permitted: a scenario");
    }

    @Test
    void a_byte_order_mark_at_the_beginning_is_no_part_of_the_text() {
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF, 'a'))).contains("a");
    }

    @Test
    void a_byte_order_mark_anywhere_else_is_refused_at_its_place() {
        assertThat(decode("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problem())
                .isEqualTo("x.yaml:1:1: found the character U+FEFF (zero width no-break space), which cannot be seen;"
                        + " permitted: characters that can be seen; write the text anew without it");
    }

    @Test
    void what_changes_the_direction_of_writing_is_refused_in_comments_too() {
        assertThat(decode("a: 1\n# \u202eb\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problem()).startsWith("x.yaml:2:3: found the character U+202E (right-to-left override)");
    }

    @Test
    void utf_16_is_named() {
        assertThat(decode(bytes(0xFF, 0xFE, 'a', 0))).isEmpty();
        assertThat(problem()).contains("saved as UTF-16");
    }

    @Test
    void a_byte_of_another_encoding_is_found_at_its_place() {
        // é in Latin-1
        assertThat(decode(bytes('a', '\n', 'b', 0xE9, 'c'))).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml:2:2: a character that is not UTF-8; permitted: a file saved as UTF-8");
    }

    @Test
    void zero_bytes_make_it_no_text() {
        assertThat(decode(bytes('a', 0, 'b'))).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml: this is not a text file; permitted: plain UTF-8 text");
    }

    @Test
    void a_control_character_is_found_at_its_place() {
        assertThat(decode(bytes('a', '\n', '\n', 'b', 0x1B))).isEmpty();
        assertThat(problem()).isEqualTo("x.yaml:3:2: this is not a text file; permitted: plain UTF-8 text");
    }
}
