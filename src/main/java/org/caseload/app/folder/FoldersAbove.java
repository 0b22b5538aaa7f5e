package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders that had to be made so that something can be written below them, to be taken away again when it was not. */
final class FoldersAbove {
    private final List<Path> made = new ArrayList<>();

    /**
     * Makes a folder and those above it that are missing.
     *
     * @throws IOException when one cannot be made; those made before are {@linkplain #remove() still to be removed}
     */
    void make(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder.getParent());
            makeOne(folder);
        }
    }

    private void makeOne(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            made.add(0, folder);
        } catch (FileAlreadyExistsException somebodyWasQuicker) {
            if (!Files.isDirectory(folder)) {
                throw somebodyWasQuicker;
            }
        }
    }

    /** Removes what was made, the lowest first, as far as nobody uses it meanwhile. */
    void remove() {
        for (Path folder : made) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException usedBySomebodyMeanwhile) {
                return;
            }
        }
    }
}
