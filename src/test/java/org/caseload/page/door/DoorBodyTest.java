package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent is a form of ours, of no more bytes and fields than any has, counted as they are read (g and k). */
class DoorBodyTest extends AtTheDoor {
    @Test
    void a_form_that_comes_in_pieces_is_counted_as_it_is_read() {
        StringBuilder body = new StringBuilder();
        String piece = "a".repeat(4096);
        for (int i = 0; i < 100; i++) {
            body.append("1000\r\n")
                    .append(i == 0 ? "x=" + piece.substring(2) : piece)
                    .append("\r\n");
        }
        assertThat(door.sent("POST /keep HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + body + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(door.changed()).isZero();
    }

    /** Whoever waits for the rest of it before saying that it is too much takes whatever is sent. */
    @Test
    void a_form_that_never_ends_is_refused_before_it_does() {
        assertThat(door.sent("POST /keep HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + ("1000\r\n" + "a".repeat(4096) + "\r\n").repeat(100)))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void what_is_asked_for_brings_no_form() {
        assertThat(door.sent("GET /read HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void only_plain_names_of_files_and_addresses_of_ours_are_sent_back() {
        assertThatThrownBy(() -> Reply.download("../paper.docx", "text/plain", new byte[0]))
                .hasMessageContaining("not a plain file name");
        assertThatThrownBy(() -> Reply.seeOther("//evil.example")).hasMessageContaining("not a page of ours");
        assertThatThrownBy(() -> Reply.seeOther("http://evil.example")).hasMessageContaining("not a page of ours");
    }

    @Test
    void a_form_that_is_too_long_by_its_own_word_is_refused() {
        assertThat(door.posted("a=" + "b".repeat(300_000), door.ours())).doesNotStartWith(TriedDoor.OK);
        assertThat(door.changed()).isZero();
    }

    @Test
    void a_field_longer_than_any_is_refused() {
        assertThat(door.posted("a=" + "b".repeat(10_001), door.ours())).startsWith("HTTP/1.1 400");
        assertThat(door.posted("a=" + "b".repeat(10_000), door.ours())).startsWith(TriedDoor.OK);
    }

    @Test
    void a_form_of_more_fields_than_any_has_is_refused() {
        assertThat(door.posted(fields(1_001), door.ours())).startsWith("HTTP/1.1 400");
        assertThat(door.posted(fields(1_000), door.ours())).startsWith(TriedDoor.OK);
    }

    private static String fields(int many) {
        return IntStream.range(0, many).mapToObj(n -> "f" + n + "=1").collect(Collectors.joining("&"));
    }

    @Test
    void files_are_not_taken_whatever_they_are_called() {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../passwd\"\r\n\r\nroot\r\n--x--\r\n";
        assertThat(door.sent("POST /keep HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 415");
        assertThat(door.changed()).isZero();
    }

    @Test
    void only_forms_are_read() {
        assertThat(door.sent("POST /keep HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 415");
        assertThat(door.changed()).isZero();
    }

    @Test
    void a_form_that_says_a_thing_twice_is_refused() {
        assertThat(door.posted("a=1&a=2", door.ours())).startsWith("HTTP/1.1 400");
        assertThat(door.changed()).isZero();
    }

    @Test
    void a_form_that_no_browser_writes_is_refused() {
        assertThat(door.posted("a=%zz", door.ours())).startsWith("HTTP/1.1 400");
        assertThat(door.changed()).isZero();
    }
}
