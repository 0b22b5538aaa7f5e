package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The two steps of putting a folder in place that other programs can prevent, by holding a file open. */
public interface FolderMoves {
    /** Gives a folder another name beside its old one, at once or not at all. */
    void move(Path from, Path to) throws IOException;

    /** Removes a folder and all that is in it. */
    void remove(Path folder) throws IOException;

    /** The moves of the file system. */
    static FolderMoves ofTheSystem() {
        return new FolderMoves() {
            @Override
            public void move(Path from, Path to) throws IOException {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            }

            @Override
            public void remove(Path folder) throws IOException {
                FolderTree.remove(folder);
            }
        };
    }
}
