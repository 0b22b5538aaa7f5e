package org.caseload.app.request;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an answer that is printed is kept in a folder too.
 *
 * @param wanted whether it is
 * @param out the folder asked for, instead of the usual one
 */
public record Keeping(boolean wanted, Optional<Path> out) {
    /** An answer that is printed and nothing else. */
    public static final Keeping NOTHING = new Keeping(false, Optional.empty());

    /** Checks the parts are there. */
    public Keeping {
        Objects.requireNonNull(out, "out");
    }
}
