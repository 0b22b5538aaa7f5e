package org.caseload.app.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalOutputTest {
    private static final String HOSTILE =
            "A\u001b[31mRED\u001b]0;title\u0007\u202egnp\u009b2J\nOrigin: forged\r\u2028x\ud83d";
    private static final String HARMLESS =
            "A\ufffd[31mRED\ufffd]0;title\ufffd\ufffdgnp\ufffd2J Origin: forged \ufffdx\ufffd";

    private final StringWriter printed = new StringWriter();
    private final TerminalOutput page = new TerminalOutput(printed);

    @Test
    void a_line_is_one_line_whoever_wrote_it() {
        page.line(HOSTILE);
        page.lines(List.of(HOSTILE, "b"));
        assertThat(printed).hasToString(HARMLESS + "\n" + HARMLESS + "\nb\n");
        assertThat(page.findTrouble()).isEmpty();
    }

    @Test
    void text_keeps_its_own_lines_and_nothing_else_that_moves() {
        page.text("one\n\ttwo\u001b[2J\r\n");
        page.over("25 of 500\u0007");
        assertThat(printed).hasToString("one\n\ttwo\ufffd[2J \n\r25 of 500\ufffd");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, −0.3", "ISO-8859-1, -0.3", "windows-1252, -0.3", "IBM850, -0.3"})
    void a_hyphen_stands_for_the_minus_only_where_the_terminal_has_none(String letters, String expected) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalOutput.in(Charset.forName(letters), bytes).line("−0.3 for £1");
        assertThat(bytes.toString(Charset.forName(letters))).isEqualTo(expected + " for £1\n");
    }

    @Test
    void what_did_not_arrive_is_known_by_its_reason() {
        assertThat(troubleOf("No space left on device")).isEqualTo("the disk is full");
        assertThat(troubleOf("Bad file descriptor")).isEqualTo("it is closed");
        assertThat(troubleOf("Stream Closed")).isEqualTo("the system says: Stream Closed");
    }

    @Test
    void a_reader_that_went_away_is_no_trouble() {
        assertThat(troubleOf("Broken pipe")).isEqualTo("none");
        assertThat(troubleOf("The pipe is being closed")).isEqualTo("none");
    }

    private static String troubleOf(String reason) {
        TerminalOutput page = new TerminalOutput(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {}

            @Override
            public void flush() throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void close() {}
        });
        page.line("The answer.");
        page.line("More of it.");
        return page.findTrouble().orElse("none");
    }
}
