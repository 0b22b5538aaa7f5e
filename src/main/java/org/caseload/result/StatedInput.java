package org.caseload.result;

import java.util.List;

/**
 * One value that a result rests on.
 *
 * @param path keys joined by full stops, such as {@code department.demand.trend}
 * @param value its wording
 * @param where the file and line, the library profile, the command line, or "default"
 * @param basis its source and what is said of it; empty where nothing is
 * @param assumed whether it is an assumption
 */
public record StatedInput(String path, String value, String where, String basis, boolean assumed) {
    private static final List<String> NOTHING = List.of("", "none", "{}", "[]");

    /** Whether there is a value: not "none" nor an empty table. */
    public boolean isStated() {
        return !NOTHING.contains(value);
    }

    /** Whether the result rests on it: how reports look changes no figure. */
    public boolean saysSomething() {
        return isStated() && !path.equals("report") && !path.startsWith("report.");
    }
}
