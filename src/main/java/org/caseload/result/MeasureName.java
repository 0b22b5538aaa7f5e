package org.caseload.result;

import java.util.List;
import java.util.Objects;

/**
 * The name of a measure, for all teams together or for one.
 *
 * @param id the measure as scenarios name it, such as {@code caseload.ramped}
 * @param team the team it is taken over, or empty for the whole department; several teams are joined by {@code +}
 * @param label what it is in plain words, such as "Cases per worker, counting starters by their induction"
 * @param unit the unit in plain words, such as "cases per worker"
 * @param decimals decimals that make sense when printed, 0 to 4
 */
public record MeasureName(String id, String team, String label, String unit, int decimals) {

    /** Checks the texts are there and the decimals are sensible. */
    public MeasureName {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        if (decimals < 0 || decimals > 4) {
            throw new IllegalArgumentException("decimals are 0 to 4, not " + decimals);
        }
    }

    /** The teams it is taken over, one by one; empty for the whole department. */
    public List<String> teams() {
        return team.isEmpty() ? List.of() : List.of(team.split("\\+"));
    }

    /** The key used in files: {@code id} or {@code id/team}. */
    public String key() {
        return team.isEmpty() ? id : id + "/" + team;
    }
}
