package org.caseload.history.fragment;

import java.util.List;

/**
 * A scenario that the file is laid over.
 *
 * @param file its name as the file has to call it
 * @param name what the scenario is called
 * @param question what it asks
 * @param takenAway lines below {@code department:} that take away what it says of the start otherwise
 * @param lengthsScaled stages whose lengths it scales to a published share on time
 */
public record LaidOver(
        String file, String name, String question, List<String> takenAway, List<String> lengthsScaled) {
    /** Copies the lists. */
    public LaidOver {
        takenAway = List.copyOf(takenAway);
        lengthsScaled = List.copyOf(lengthsScaled);
    }
}
