package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are read and forms are sent, and every answer says what a browser may do with it (i). */
class DoorVerbTest {
    private final TriedDoor door = TriedDoor.opened();

    @AfterEach
    void close() {
        door.close();
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("an echo", "TRACE / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "another verb",
                        "PUT /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Length: 0\r\n\r\n"),
                Arguments.of(
                        "a question about verbs",
                        "OPTIONS / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a question about everything",
                        "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a length said in two ways",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nCookie: COOKIE\r\nOrigin: http://127.0.0.1:PORT\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void is_answered_by_nobody(String what, String request) {
        door.isRefused(what, request);
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        for (String answer : List.of(door.got("/"), door.got("/KEEP"), door.posted("a=1", door.ours()))) {
            assertThat(answer)
                    .containsIgnoringCase("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src"
                            + " 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors"
                            + " 'none'; base-uri 'none'")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .containsIgnoringCase("Referrer-Policy: same-origin")
                    .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                    .containsIgnoringCase("Cross-Origin-Opener-Policy: same-origin")
                    .containsIgnoringCase("Cache-Control: no-store");
        }
    }
}
