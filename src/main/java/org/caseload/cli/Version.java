package org.caseload.cli;

import org.caseload.app.machine.Host;

/** What {@code --version} prints. */
final class Version {
    private static final int SHORT_COMMIT = 12;

    private Version() {}

    /** Such as "caseload 0.1.0 (commit 3f2a91c07b3e, Java 17.0.15)". */
    static String of(Host surroundings) {
        String commit = surroundings
                .commit()
                .map(text -> "commit " + text.substring(0, Math.min(SHORT_COMMIT, text.length())) + ", ")
                .orElse("");
        return "caseload " + surroundings.version() + " (" + commit + "Java " + surroundings.jdk() + ")";
    }
}
