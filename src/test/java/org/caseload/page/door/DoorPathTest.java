package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Addresses are written in one way; every other way to write one is no address of a page (d). */
class DoorPathTest extends StrangersAtTheDoor {
    @Test
    void an_address_of_ours_is_answered() {
        assertThat(door.got("/keep")).startsWith(TriedDoor.OK);
        assertThat(door.got("/parts/page.css")).startsWith(TriedDoor.OK);
        assertThat(door.asked()).isEqualTo(2);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("a letter that no query of ours has", asking("/keep?a='1'")),
                Arguments.of("a place within a page", asking("/keep#x")),
                Arguments.of("an address longer than any", asking("/" + "a".repeat(2_000))),
                Arguments.of("a query longer than any", asking("/keep?a=" + "b".repeat(2_000))),
                Arguments.of("a way up twice in disguise", asking("/%252e%252e/keep")),
                Arguments.of("a dot", asking("/./keep")),
                Arguments.of("a slash at the end", asking("/keep/")),
                Arguments.of("a mark within", asking("/keep;x=1")),
                Arguments.of("a way up", asking("/x/../keep")),
                Arguments.of("a way up in disguise", asking("/%2e%2e/keep")),
                Arguments.of("two slashes", asking("//keep")),
                Arguments.of("two slashes within", asking("/a//keep")),
                Arguments.of("a letter that ends texts", asking("/keep%00")),
                Arguments.of("a slash in disguise", asking("/a%2fkeep")),
                Arguments.of("a backslash", asking("/a\\keep")),
                Arguments.of("capital letters", asking("/KEEP")));
    }
}
