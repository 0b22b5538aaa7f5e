package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder where results are to stand. It may be new, empty, or an older result of ours; anything else belongs to
 * somebody and is refused.
 */
public final class ResultPlace {
    private final Path folder;
    private final Path workingFolder;

    /** The place; a relative path starts from the working folder. */
    public ResultPlace(Path folder, Path workingFolder) {
        this.folder = workingFolder.resolve(folder).toAbsolutePath().normalize();
        this.workingFolder = workingFolder;
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** The folder as people in the working folder call it. */
    public String shown() {
        return shown(folder);
    }

    /** Any path as people in the working folder call it. */
    public String shown(Path path) {
        Path shown = path.startsWith(workingFolder) ? workingFolder.relativize(path) : path;
        return shown.toString().isEmpty() ? "." : shown.toString();
    }

    /** Why results may not go here, or empty when they may. */
    public Optional<String> findObjection() {
        if (folder.getParent() == null || workingFolder.startsWith(folder)) {
            return Optional.of(refusal("it is the folder you are working in, or holds it"));
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (Files.isSymbolicLink(folder)) {
            return Optional.of(refusal("it is a link to somewhere else"));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(refusal("it is a file"));
        }
        try {
            return findObjectionToContent();
        } catch (IOException unreadable) {
            return Optional.of(refusal("it cannot be looked into"));
        }
    }

    private Optional<String> findObjectionToContent() throws IOException {
        if (FolderTree.isEmpty(folder)) {
            return Optional.empty();
        }
        Optional<RecognisedResult> ours = RecognisedResult.find(folder);
        if (ours.isEmpty()) {
            return Optional.of(refusal("it holds something, and no result of Caseload's"));
        }
        List<String> strangers = ours.get().strangers();
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(refusal("beside an older result it holds what Caseload did not write ("
                        + String.join(", ", strangers) + ")"));
    }

    private String refusal(String why) {
        return "The results cannot go to " + shown() + ": " + why
                + ". Permitted: a new folder, an empty one, or an older result; nothing was changed.";
    }
}
