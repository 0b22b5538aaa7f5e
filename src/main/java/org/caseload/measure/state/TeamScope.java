package org.caseload.measure.state;

import java.util.Arrays;
import java.util.List;

/** The teams that a measure is taken over. Immutable. */
public final class TeamScope {
    private final String name;
    private final boolean[] includes;

    private TeamScope(String name, boolean[] includes) {
        this.name = name;
        this.includes = includes;
    }

    /** All teams. */
    public static TeamScope all(List<String> teams) {
        boolean[] every = new boolean[teams.size()];
        Arrays.fill(every, true);
        return new TeamScope("", every);
    }

    /** Some teams by id; none named means all. */
    public static TeamScope of(List<String> named, List<String> teams) {
        if (named.isEmpty() || named.containsAll(teams)) {
            return all(teams);
        }
        boolean[] some = new boolean[teams.size()];
        for (int t = 0; t < some.length; t++) {
            some[t] = named.contains(teams.get(t));
        }
        return new TeamScope(String.join("+", named), some);
    }

    /** Empty for all, a team's id for one, several joined by {@code +}. */
    public String name() {
        return name;
    }

    /** Number of teams in the department, included or not. */
    public int teams() {
        return includes.length;
    }

    /** Whether a team by number is one of them. */
    public boolean includes(int team) {
        return includes[team];
    }
}
