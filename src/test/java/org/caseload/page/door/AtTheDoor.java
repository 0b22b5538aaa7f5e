package org.caseload.page.door;

import org.junit.jupiter.api.AfterEach;

/** A test of a door at which one browser was let in. */
abstract class AtTheDoor {
    final TriedDoor door = TriedDoor.opened();

    @AfterEach
    void close() {
        door.close();
    }
}
