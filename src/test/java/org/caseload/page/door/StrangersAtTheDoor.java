package org.caseload.page.door;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same of a door at which strangers knock, whom nobody answers: each class says in {@code strangers} how they knock. */
abstract class StrangersAtTheDoor extends AtTheDoor {
    private static final String FORM =
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1";

    /** A page asked for with the right cookie and under the right name, with further lines in the head. */
    static String asking(String path, String... head) {
        return knocking("GET " + path, head) + "\r\n";
    }

    /** A form sent with the right cookie and under the right name, with further lines in the head, such as where it comes from. */
    static String sending(String... head) {
        return knocking("POST /keep", head) + FORM;
    }

    /** The head of a request, not ended yet. */
    static String knocking(String what, String... head) {
        StringBuilder request = new StringBuilder(what + " HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n");
        for (String line : head) {
            request.append(line).append("\r\n");
        }
        return request.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void is_answered_by_nobody(String what, String request) {
        door.isRefused(what, request);
    }
}
