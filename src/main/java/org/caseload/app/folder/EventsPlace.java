package org.caseload.app.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.caseload.files.EventsCsv;

/**
 * Where an audit trail is to stand. It may be a new file, an empty one, or an older audit trail of ours, known by its first
 * line; anything else belongs to somebody and is refused.
 */
public final class EventsPlace {
    private final Path file;
    private final Path workingFolder;

    /** The place; a relative path starts from the working folder. */
    public EventsPlace(Path file, Path workingFolder) {
        this.file = workingFolder.resolve(file).toAbsolutePath().normalize();
        this.workingFolder = workingFolder;
    }

    /** The file, absolute. */
    Path file() {
        return file;
    }

    /** The file as people in the working folder call it. */
    public String shown() {
        Path shown = file.startsWith(workingFolder) ? workingFolder.relativize(file) : file;
        return shown.toString().isEmpty() ? "." : shown.toString();
    }

    /** Why the audit trail may not go here, or empty when it may. */
    Optional<String> findObjection() {
        return findReason()
                .map(why -> "The events cannot go to " + shown() + ": " + why
                        + ". Permitted: a new file, an empty one, or an older file of events; nothing was changed.");
    }

    private Optional<String> findReason() {
        if (file.getParent() == null || Files.isDirectory(file)) {
            return Optional.of("it is a folder");
        }
        if (RecognisedResult.find(file.getParent()).isPresent()) {
            return Optional.of("its folder holds a result, which the next run replaces whole");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("it is a link or a device");
        }
        try {
            return isOurs() ? Optional.empty() : Optional.of("it holds something, and no events of Caseload's");
        } catch (IOException unreadable) {
            return Optional.of("it cannot be looked into");
        }
    }

    private boolean isOurs() throws IOException {
        byte[] expected = (EventsCsv.firstLine() + "\n").getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] found = in.readNBytes(expected.length);
            return found.length == 0 || Arrays.equals(found, expected);
        }
    }
}
