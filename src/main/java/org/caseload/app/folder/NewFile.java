package org.caseload.app.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A text file that is written where there is none yet, with the folders above it, and may be taken away again. */
public final class NewFile {
    private final Path file;
    private final FoldersAbove above = new FoldersAbove();

    /** A file, by its absolute path. */
    public NewFile(Path file) {
        this.file = file;
    }

    /**
     * Writes it, or leaves everything as it was.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is something of that name
     * @throws IOException when it cannot be written
     */
    public void write(String text) throws IOException {
        boolean ours = false;
        try {
            above.make(file.getParent());
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            ours = true;
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            if (ours) {
                remove();
            }
            above.remove();
            throw failure;
        }
    }

    /** Takes it away again, and the folders that were made for it. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException somebodyHoldsIt) {
            return;
        }
        above.remove();
    }
}
