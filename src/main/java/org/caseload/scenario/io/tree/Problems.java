package org.caseload.scenario.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Everything found wrong so far. Nothing stops at the first problem: an author gets the whole list at once. */
public final class Problems {
    private final List<Problem> list = new ArrayList<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        list.add(problem);
    }

    /** Adds a problem that one clause says in full. */
    public void add(Place place, String path, String message) {
        add(new Problem(place, path, message, "", ""));
    }

    /** Adds a problem with what would have been right. */
    public void add(Place place, String path, String found, String permitted) {
        add(new Problem(place, path, found, permitted, ""));
    }

    /** How many there are. */
    public int count() {
        return list.size();
    }

    /** Whether a problem stands at this path, below it or above it. */
    public boolean touches(String path) {
        return list.stream().anyMatch(problem -> isWithin(problem.path(), path) || isWithin(path, problem.path()));
    }

    /** All of them, each once, in the order of files, lines and columns. */
    public List<Problem> sorted() {
        return List.copyOf(new TreeSet<>(list));
    }

    private static boolean isWithin(String path, String whole) {
        return path.equals(whole) || path.startsWith(whole + ".");
    }
}
