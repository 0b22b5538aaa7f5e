package org.caseload.official;

import java.util.Objects;

/**
 * The published file in which a cell stands.
 *
 * @param publication what it belongs to
 * @param file the file's name as it was published, without a folder
 * @param sha256 the checksum of its bytes, 64 hexadecimal digits; two files of one name can be told apart by it
 */
public record PublishedFile(Publication publication, String file, String sha256) {
    private static final int SHORT = 8;

    /** Checks that everything is there. */
    public PublishedFile {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(file, "file");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a checksum has 64 hexadecimal digits, not " + sha256);
        }
    }

    /** For print: the file and the beginning of its checksum. */
    public String text() {
        return file + " (sha256 " + sha256.substring(0, SHORT) + ")";
    }
}
