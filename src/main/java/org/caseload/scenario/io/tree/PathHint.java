package org.caseload.scenario.io.tree;

import java.nio.file.InvalidPathException;

/** Says what to do about a file name that the machine cannot use. */
public final class PathHint {
    private PathHint() {}

    /** A sentence: most often the language settings know no letters beyond the English ones, which Java then cannot write. */
    public static String of(InvalidPathException failure) {
        return failure.getReason().startsWith("Malformed input")
                ? "It holds letters that this system is not set to know; set LC_ALL=C.UTF-8 and try again."
                : "No file can have such a name.";
    }
}
