package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes something comes from a page of ours, and what is shown is not shown within another (c and h). */
class DoorOriginTest {
    private final TriedDoor door = TriedDoor.opened();

    @AfterEach
    void close() {
        door.close();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        "a form of two pages",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nOrigin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a form in another page's frame",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a picture on another page",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nSec-Fetch-Site: cross-site\r\n\r\n"),
                Arguments.of(
                        "a page of the same site",
                        "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nSec-Fetch-Site: same-site\r\n\r\n"),
                Arguments.of(
                        "a form of no page",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a form of a page in a box",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: null\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a form of another page",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a form of another port",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "a form by another name of this machine",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://localhost:PORT\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void is_answered_by_nobody(String what, String request) {
        door.isRefused(what, request);
    }

    @Test
    void a_form_of_our_own_page_is_taken() {
        assertThat(door.posted("a=1", door.ours(), "Sec-Fetch-Site: same-origin"))
                .startsWith(TriedDoor.OK);
        assertThat(door.changed()).isEqualTo(1);
    }

    @Test
    void an_address_that_somebody_types_is_answered() {
        assertThat(door.sent("GET / HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\nSec-Fetch-Site: none\r\n\r\n"))
                .startsWith(TriedDoor.OK);
    }

    @Test
    void a_page_that_another_origin_asks_for_is_not_answered() {
        door.isRefused(
                "a script of another page",
                "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\nOrigin: https://evil.example\r\n\r\n");
    }
}
