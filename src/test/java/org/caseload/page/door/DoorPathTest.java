package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses are written in one way; every other way to write one is no address of a page (d). */
class DoorPathTest {
    private final TriedDoor door = TriedDoor.opened();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void an_address_of_ours_is_answered() {
        assertThat(door.got("/keep")).startsWith(TriedDoor.OK);
        assertThat(door.got("/parts/page.css")).startsWith(TriedDoor.OK);
        assertThat(door.asked()).isEqualTo(2);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("a letter that no query of ours has", "/keep?a='1'"),
                Arguments.of("a place within a page", "/keep#x"),
                Arguments.of("an address longer than any", "/" + "a".repeat(2_000)),
                Arguments.of("a query longer than any", "/keep?a=" + "b".repeat(2_000)),
                Arguments.of("a way up twice in disguise", "/%252e%252e/keep"),
                Arguments.of("a dot", "/./keep"),
                Arguments.of("a slash at the end", "/keep/"),
                Arguments.of("a mark within", "/keep;x=1"),
                Arguments.of("a way up", "/x/../keep"),
                Arguments.of("a way up in disguise", "/%2e%2e/keep"),
                Arguments.of("two slashes", "//keep"),
                Arguments.of("two slashes within", "/a//keep"),
                Arguments.of("a letter that ends texts", "/keep%00"),
                Arguments.of("a slash in disguise", "/a%2fkeep"),
                Arguments.of("a backslash", "/a\\keep"),
                Arguments.of("capital letters", "/KEEP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void is_answered_by_nobody(String what, String path) {
        door.isRefused(what, "GET " + path + " HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n\r\n");
    }
}
