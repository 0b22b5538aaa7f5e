package org.caseload.history.fragment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scenario that the file is laid over.
 *
 * @param file its name as the file has to call it
 * @param name what the scenario is called
 * @param question what it asks
 * @param takenAway lines below {@code department:} that take away what it says of the start otherwise
 * @param takenFromTeams the same of each team, by its id
 * @param agencyStated whether it states agency staff in post for all teams together, whom a list of staff has one by one
 * @param lengthsScaled stages whose lengths it scales to a published share on time
 */
public record LaidOver(
        String file,
        String name,
        String question,
        List<String> takenAway,
        Map<String, String> takenFromTeams,
        boolean agencyStated,
        List<String> lengthsScaled) {
    /** Copies the lists. */
    public LaidOver {
        takenAway = List.copyOf(takenAway);
        takenFromTeams = Collections.unmodifiableMap(new TreeMap<>(takenFromTeams));
        lengthsScaled = List.copyOf(lengthsScaled);
    }
}
