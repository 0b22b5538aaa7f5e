package org.caseload.official.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with files, as much of it as anybody reads. */
public final class FileProblems {
    /** A file of another kind may be wrong in every line. */
    private static final int MOST = 40;

    private final List<FileProblem> kept = new ArrayList<>();
    private int all;

    void add(String file, int line, int column, String found, String permitted) {
        all++;
        if (kept.size() < MOST) {
            kept.add(new FileProblem(file, line, column, found, permitted));
        }
    }

    void add(String file, String found, String permitted) {
        add(file, 0, 0, found, permitted);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return all == 0;
    }

    /** How many there are so far. */
    public int count() {
        return all;
    }

    /** The problems in the order in which they were found, the first ones where there are many. */
    public List<FileProblem> kept() {
        return List.copyOf(kept);
    }

    /** What to print: each of them, and how many more there are than are kept. */
    public List<String> lines() {
        List<String> lines =
                new ArrayList<>(kept.stream().map(FileProblem::text).toList());
        if (all > kept.size()) {
            lines.add("… and " + (all - kept.size()) + " more");
        }
        return lines;
    }
}
