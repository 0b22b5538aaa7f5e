package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Pages are read and forms are sent, and every answer says what a browser may do with it (i). */
class DoorVerbTest extends StrangersAtTheDoor {
    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("an echo", knocking("TRACE /") + "\r\n"),
                Arguments.of(
                        "another verb", knocking("PUT /keep", "Origin: http://HOST", "Content-Length: 0") + "\r\n"),
                Arguments.of("a question about verbs", knocking("OPTIONS /") + "\r\n"),
                Arguments.of("a question about everything", knocking("OPTIONS *") + "\r\n"),
                Arguments.of(
                        "a length said in two ways",
                        knocking(
                                        "POST /keep",
                                        "Origin: http://HOST",
                                        "Content-Type: application/x-www-form-urlencoded",
                                        "Content-Length: 3",
                                        "Transfer-Encoding: chunked")
                                + "\r\n3\r\na=1\r\n0\r\n\r\n"));
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
