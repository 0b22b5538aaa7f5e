package org.caseload.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** What changes something comes from a page of ours, and what is shown is not shown within another (c and h). */
class DoorOriginTest extends StrangersAtTheDoor {
    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("a form of two pages", sending("Origin: http://HOST", "Origin: https://evil.example")),
                Arguments.of(
                        "a form in another page's frame", sending("Origin: http://HOST", "Sec-Fetch-Site: cross-site")),
                Arguments.of("a picture on another page", asking("/", "Sec-Fetch-Site: cross-site")),
                Arguments.of("a page of the same site", asking("/", "Sec-Fetch-Site: same-site")),
                Arguments.of("a form of no page", sending()),
                Arguments.of("a form of a page in a box", sending("Origin: null")),
                Arguments.of("a form of another page", sending("Origin: https://evil.example")),
                Arguments.of("a form of another port", sending("Origin: http://127.0.0.1:1")),
                Arguments.of("a form by another name of this machine", sending("Origin: http://localhost:PORT")));
    }

    @Test
    void a_form_of_our_own_page_is_taken() {
        assertThat(door.posted("a=1", door.ours(), "Sec-Fetch-Site: same-origin"))
                .startsWith(TriedDoor.OK);
        assertThat(door.changed()).isEqualTo(1);
    }

    @Test
    void an_address_that_somebody_types_is_answered() {
        assertThat(door.sent(asking("/", "Sec-Fetch-Site: none"))).startsWith(TriedDoor.OK);
    }

    @Test
    void a_page_that_another_origin_asks_for_is_not_answered() {
        door.isRefused("a script of another page", asking("/", "Origin: https://evil.example"));
    }
}
