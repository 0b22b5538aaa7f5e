package org.caseload.official.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a council's own lists of cases and staff say that the scenario has to say too.
 *
 * @param casesFile the list of open cases, as seen from the scenario file
 * @param staffFile the list of staff, as seen from the scenario file
 * @param day the day of which they are
 * @param teams the stages whose cases each team's workers hold
 * @param waiting how many cases nobody holds
 */
public record Listed(String casesFile, String staffFile, LocalDate day, Map<String, List<String>> teams, long waiting) {
    /** Copies the table. */
    public Listed {
        Objects.requireNonNull(casesFile, "casesFile");
        Objects.requireNonNull(staffFile, "staffFile");
        Objects.requireNonNull(day, "day");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        teams.forEach((team, stages) -> copy.put(team, List.copyOf(stages)));
        teams = copy;
    }
}
