package org.caseload.scenario.io.tree;

import java.nio.file.InvalidPathException;

/** Says what to do about a file name that the machine cannot use. */
public final class PathHint {
    /** How Java begins the reason when it cannot write the letters of a name. */
    public static final String MALFORMED = "Malformed input";

    /** Most often the language settings know no letters beyond the English ones. */
    public static final String LETTERS =
            "It holds letters that the language settings of this machine do not know: set LC_ALL=C.UTF-8 and try again.";

    /** Any other reason. */
    public static final String NO_NAME = "No file can have such a name.";

    private PathHint() {}

    /** The sentence for a failure. */
    public static String of(InvalidPathException failure) {
        return failure.getReason().startsWith(MALFORMED) ? LETTERS : NO_NAME;
    }
}
