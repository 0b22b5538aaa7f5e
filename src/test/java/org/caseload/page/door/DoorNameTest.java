package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.provider.Arguments;

/** The door is on this machine alone and answers to one name, whoever else calls (a, b and f of the list in docs/local-page.md). */
class DoorNameTest extends StrangersAtTheDoor {
    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(
                        "another name for this machine",
                        "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a stranger's name that points here",
                        "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of("the other loopback", "GET / HTTP/1.1\r\nHost: [::1]:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of("all addresses", "GET / HTTP/1.1\r\nHost: 0.0.0.0:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a shorter way to write it", "GET / HTTP/1.1\r\nHost: 127.1:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a full stop behind it", "GET / HTTP/1.1\r\nHost: 127.0.0.1.:PORT\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of("another port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of(
                        "a stranger's name on a form",
                        "POST /keep HTTP/1.1\r\nHost: evil.example:PORT\r\nCookie: COOKIE\r\nOrigin: http://evil.example:PORT\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=1"),
                Arguments.of(
                        "the name without the port", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of("two names", asking("/", "Host: HOST")),
                Arguments.of("no name", "GET / HTTP/1.0\r\nCookie: COOKIE\r\n\r\n"),
                Arguments.of("a whole address", asking("http://127.0.0.1:PORT/")),
                Arguments.of("a whole address without a path", asking("http://127.0.0.1:PORT")),
                Arguments.of("a whole address of somebody else", asking("http://evil.example/")),
                Arguments.of("another scheme", asking("file:///etc/passwd")),
                Arguments.of("a proxy's request", knocking("CONNECT evil.example:443") + "\r\n"));
    }

    @Test
    void nobody_is_answered_from_another_machine() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(door.listensAt(address)).as("%s", address).isFalse();
                }
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void of_the_loopback_addresses_one_is_listened_at() throws IOException {
        assertThat(door.listensAt(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(door.listensAt(InetAddress.getByName("127.0.0.2"))).isFalse();
        assertThat(door.listensAt(InetAddress.getByName("::1"))).isFalse();
    }
}
