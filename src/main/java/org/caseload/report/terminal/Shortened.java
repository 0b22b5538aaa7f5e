package org.caseload.report.terminal;

/** Names cut to a width, so that their row keeps to its line. */
final class Shortened {
    private static final String LESS = " less ";

    private Shortened() {}

    /** A name of at most so many letters, "…" for what is left out; of "one less another" both keep their beginnings. */
    static String to(int letters, String name) {
        int at = name.indexOf(LESS);
        if (name.length() <= letters || at < 0) {
            return cut(letters, name);
        }
        String other = name.substring(at + LESS.length());
        int room = letters - LESS.length();
        int kept = Math.min(other.length(), room / 2);
        return cut(room - kept, name.substring(0, at)) + LESS + cut(Math.max(kept, room - at), other);
    }

    private static String cut(int letters, String name) {
        return name.length() <= letters ? name : name.substring(0, letters - 1).stripTrailing() + "…";
    }
}
