package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form with files comes through the door only as browsers send it, from a page of ours, and within its bounds (b, c, e, g, h and k). */
class DoorFilesTest extends AtTheDoor {
    private static final String TYPE = "Content-Type: multipart/form-data; boundary=x";
    private static final String GOOD = field("council", "Rutland") + file("lists", "a.csv", "a,b") + "--x--\r\n";

    private static String field(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String field, String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private String posted(String type, String body, String... headers) {
        return door.sent("POST /take HTTP/1.1\r\nHost: HOST\r\n"
                + (headers.length == 0 ? "Cookie: COOKIE\r\n" + door.ours() : String.join("\r\n", headers)) + "\r\n"
                + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @Test
    void what_a_browser_sends_is_taken() {
        assertThat(posted(TYPE, GOOD)).startsWith(TriedDoor.OK);
        assertThat(door.changed()).isOne();
    }

    @Test
    void only_a_page_of_ours_and_the_browser_that_was_let_in_send_files() {
        assertThat(posted(TYPE, GOOD, "Cookie: COOKIE")).startsWith("HTTP/1.1 403");
        assertThat(posted(TYPE, GOOD, "Cookie: COOKIE", "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(posted(TYPE, GOOD, "Cookie: COOKIE", "Origin: https://evil.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(posted(TYPE, GOOD, "Cookie: COOKIE", door.ours(), "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 403");
        assertThat(posted(TYPE, GOOD, door.ours())).startsWith("HTTP/1.1 403");
        assertThat(door.changed()).isZero();
    }

    /** Nothing of it is waited for: what it says itself is enough. */
    @Test
    void files_that_are_too_large_by_their_own_word_are_refused_before_they_are_read() {
        assertThat(door.sent("POST /take HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours() + "\r\n" + TYPE
                        + "\r\nContent-Length: " + (FilesForm.MOST_BYTES + 1) + "\r\n\r\n--x\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(door.changed()).isZero();
    }

    @Test
    void files_that_come_in_pieces_are_counted_as_they_are_read() {
        String piece = "100000\r\n" + "a".repeat(1 << 20) + "\r\n";
        assertThat(door.sent("POST /take HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n" + door.ours() + "\r\n" + TYPE
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeat(33)))
                .startsWith("HTTP/1.1 413");
        assertThat(door.changed()).isZero();
    }

    @Test
    void more_parts_than_a_form_of_ours_has_are_refused() {
        assertThat(posted(TYPE, file("lists", "a.csv", "a").repeat(FilesForm.MOST_PARTS) + "--x--\r\n"))
                .startsWith(TriedDoor.OK);
        assertThat(posted(TYPE, file("lists", "a.csv", "a").repeat(FilesForm.MOST_PARTS + 1) + "--x--\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void what_no_browser_writes_is_refused() {
        for (String body : new String[] {
            "",
            "--x\r\n",
            "--x\r\n\r\n\r\n--x--\r\n",
            field("a", "1"),
            GOOD + "more",
            field("a", "1") + field("a", "2") + "--x--\r\n",
            field("a", "b".repeat(10_001)) + "--x--\r\n",
            field("../a", "1") + "--x--\r\n",
            file("lists", "a".repeat(256), "a") + "--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--x--\r\n",
            "--x\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n--x--\r\n",
            "--x\r\nX: " + "a".repeat(3_000) + "\r\n\r\n1\r\n--x--\r\n"
        }) {
            assertThat(posted(TYPE, body)).as(body).startsWith("HTTP/1.1 400");
        }
        assertThat(door.changed()).isZero();
    }

    @Test
    void other_types_and_boundaries_are_refused() {
        for (String type : new String[] {
            "Content-Type: multipart/mixed; boundary=x",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=",
            "Content-Type: multipart/form-data; boundary=" + "x".repeat(71),
            "Content-Type: application/x-www-form-urlencoded",
            "X-Type: none"
        }) {
            assertThat(posted(type, GOOD)).as(type).startsWith("HTTP/1.1 415");
        }
        assertThat(door.changed()).isZero();
    }

    @Test
    void a_name_of_a_file_is_never_a_path_and_its_bytes_are_its_own() {
        String body = file("lists", "../../etc/passwd", "a\r\n--y\r\nb") + file("lists", "C:\\lists\\<b>.csv", "")
                + file("lists", "", "") + file("lists", "..", "c") + "--x--\r\n";
        FilesForm form = FilesForm.sent(body.getBytes(StandardCharsets.UTF_8), "x");
        assertThat(form.files()).extracting(SentFile::name).containsExactly("passwd", "_b_.csv", "file");
        assertThat(form.files().get(0).content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a\r\n--y\r\nb");
        assertThat(form.form().fields()).isEmpty();
    }
}
