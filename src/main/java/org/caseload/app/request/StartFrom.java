package org.caseload.app.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caseload.app.machine.BadInput;

/** What of the published cases and holders a first scenario starts from. */
public enum StartFrom {
    /** The figures as they are published. */
    PUBLISHED,
    /** What lasts in them, noise of the census taken out. */
    LASTING;

    /**
     * That of this word.
     *
     * @throws BadInput when there is none
     */
    public static StartFrom of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput("start-from: found " + word + "; permitted: "
                        + Arrays.stream(values()).map(StartFrom::word).collect(Collectors.joining(", "))));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
