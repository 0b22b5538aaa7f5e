package org.caseload.official.council;

import java.util.List;
import java.util.Objects;

/**
 * How a council is written in published files.
 *
 * @param code its three-digit code, by which files are joined; of several published as one, {@code 314 / 318}
 * @param name its name in the newest file
 * @param region its region; empty where no file says so
 * @param newCodes the nine-character codes it has had, oldest first
 */
public record CouncilIdentity(String code, String name, String region, List<String> newCodes) {
    /** Checks that everything is there and copies the list. */
    public CouncilIdentity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
        newCodes = List.copyOf(newCodes);
    }
}
