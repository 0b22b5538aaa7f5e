package org.caseload.measure;

import java.util.List;

/**
 * The teams that a measure is taken over.
 *
 * @param name empty for all, a team's id for one, several joined by {@code +}
 * @param includes by team number: whether it counts
 */
public record TeamScope(String name, List<Boolean> includes) {

    /** Copies the list. */
    public TeamScope {
        includes = List.copyOf(includes);
    }

    /** All teams. */
    public static TeamScope all(List<String> teams) {
        return new TeamScope("", teams.stream().map(team -> true).toList());
    }

    /** Some teams by id; none named means all. */
    public static TeamScope of(List<String> named, List<String> teams) {
        return named.isEmpty() || named.containsAll(teams)
                ? all(teams)
                : new TeamScope(
                        String.join("+", named),
                        teams.stream().map(named::contains).toList());
    }

    boolean includes(int team) {
        return includes.get(team);
    }
}
