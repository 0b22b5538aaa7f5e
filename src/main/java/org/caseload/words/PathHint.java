package org.caseload.words;

import java.nio.file.InvalidPathException;

/** What to say of a file name that the machine cannot use. */
public final class PathHint {
    private PathHint() {}

    /** A clause: most often the language settings know no letters beyond the English ones, which Java then cannot write. */
    public static String of(InvalidPathException failure) {
        return failure.getReason().startsWith("Malformed input")
                ? "holds letters that this system is not set to know; set LC_ALL=C.UTF-8 and try again"
                : "cannot be the name of a file here";
    }
}
