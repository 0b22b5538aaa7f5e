package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.provider.Arguments;

/** The key lets one browser in, once, and the cookie that it gets is nobody else's (e and m). */
class DoorKeyTest extends StrangersAtTheDoor {
    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        "a form without the cookie",
                        "POST /keep HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://HOST\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of("no cookie", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"),
                Arguments.of("a made-up cookie", "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: caseload-PORT=abc\r\n\r\n"),
                Arguments.of(
                        "the cookie and another of its name",
                        "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: caseload-PORT=abc; COOKIE\r\n\r\n"));
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_pages() {
        try (TriedDoor other = TriedDoor.unused()) {
            assertThat(other.sent("GET " + other.start() + " HTTP/1.1\r\nHost: HOST\r\n\r\n"))
                    .startsWith(TriedDoor.OK)
                    .containsIgnoringCase("Set-Cookie: caseload-" + other.door().port() + "=")
                    .contains("; HttpOnly; SameSite=Strict");
        }
    }

    @Test
    void a_key_opens_once() {
        assertThat(door.sent("GET " + door.start() + " HTTP/1.1\r\nHost: HOST\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContainIgnoringCase("Set-Cookie");
    }

    @Test
    void a_wrong_key_opens_nothing_and_spends_nothing() {
        try (TriedDoor other = TriedDoor.unused()) {
            assertThat(other.sent("GET /start?key=AAAA HTTP/1.1\r\nHost: HOST\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(other.letIn()).isNotEmpty();
        }
    }

    @Test
    void the_right_cookie_opens_nothing_before_the_key_was_used() {
        Ticket ticket = Ticket.drawn();
        String cookie = ticket.setCookie(1).replaceAll("^caseload-1=|;.*", "");
        assertThat(ticket.admits(cookie)).isFalse();
        ticket.spend(ticket.key());
        assertThat(ticket.admits(cookie)).isTrue();
    }

    @Test
    void no_cookie_opens_before_the_key_was_used() {
        try (TriedDoor other = TriedDoor.unused()) {
            other.isRefused("an empty cookie", "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: caseload-PORT=\r\n\r\n");
        }
    }

    @Test
    void of_two_servers_neither_takes_the_cookie_of_the_other() {
        try (TriedDoor other = TriedDoor.opened()) {
            door.isRefused(
                    "the other's cookie", "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: " + other.cookie() + "\r\n\r\n");
            String renamed = other.cookie()
                    .replace(
                            "caseload-" + other.door().port(),
                            "caseload-" + door.door().port());
            door.isRefused(
                    "the other's cookie by our name",
                    "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: " + renamed + "\r\n\r\n");
            String ownValue = door.cookie()
                    .replace(
                            "caseload-" + door.door().port(),
                            "caseload-" + other.door().port());
            door.isRefused(
                    "our cookie by the other's name",
                    "GET / HTTP/1.1\r\nHost: HOST\r\nCookie: " + ownValue + "\r\n\r\n");
        }
    }

    @Test
    void the_key_opens_under_our_own_name_alone_and_is_not_spent_by_others() {
        try (TriedDoor other = TriedDoor.unused()) {
            for (String host : List.of("localhost:PORT", "evil.example", "127.0.0.1")) {
                assertThat(other.sent("GET " + other.start() + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                        .startsWith("HTTP/1.1 421")
                        .doesNotContainIgnoringCase("Set-Cookie");
            }
            assertThat(other.sent("GET " + other.door().address() + " HTTP/1.1\r\nHost: HOST\r\n\r\n"))
                    .doesNotStartWith(TriedDoor.OK);
            assertThat(other.letIn()).isNotEmpty();
        }
    }

    /** A browser that comes from a file calls a chain of redirects foreign, and would drop the cookie. */
    @Test
    void whoever_brings_the_key_gets_a_page_and_no_redirect() {
        try (TriedDoor other = TriedDoor.unused()) {
            assertThat(other.sent(
                            "GET " + other.start() + " HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Site: cross-site\r\n\r\n"))
                    .startsWith(TriedDoor.OK)
                    .doesNotContainIgnoringCase("Location:");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_page_that_brings_the_key_is_for_its_owner_alone() throws IOException {
        Path file = StartFile.write(door.door());
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file).content().contains(door.door().address());
        } finally {
            Files.delete(file);
        }
    }
}
