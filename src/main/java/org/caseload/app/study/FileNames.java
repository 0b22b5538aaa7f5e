package org.caseload.app.study;

import java.nio.file.Path;

/**
 * What files are called in results, which are sent around: as seen from the working folder, with forward slashes, and by their own
 * name alone where that would spell out where on the machine they lie.
 */
public final class FileNames {
    private FileNames() {}

    /** The file's name in a result. */
    public static String inResults(Path file, Path workingFolder) {
        Path absolute = workingFolder.resolve(file).normalize();
        String folder = slashed(absolute.getParent());
        String seen = slashed(seen(absolute, workingFolder));
        boolean tells = folder.length() > 1 && seen.contains(folder);
        return tells ? slashed(absolute.getFileName()) : seen;
    }

    private static Path seen(Path absolute, Path workingFolder) {
        try {
            return workingFolder.relativize(absolute);
        } catch (IllegalArgumentException onAnotherDrive) {
            return absolute.getFileName();
        }
    }

    private static String slashed(Path path) {
        return String.valueOf(path).replace('\\', '/');
    }
}
