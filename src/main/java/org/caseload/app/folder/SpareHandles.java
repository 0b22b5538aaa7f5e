package org.caseload.app.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A few more openings of a file than anybody needs. Where the system permits a program no more open files, closing these makes room to
 * tidy up.
 */
final class SpareHandles implements AutoCloseable {
    /** To look through a folder within a folder takes two each, and Java may want one to load a class. */
    private static final int ENOUGH = 6;

    private final List<FileChannel> open = new ArrayList<>();

    /**
     * Opens the file.
     *
     * @throws IOException when it cannot be opened so often; it is not open then
     */
    SpareHandles(Path file) throws IOException {
        try {
            while (open.size() < ENOUGH) {
                open.add(FileChannel.open(file, StandardOpenOption.READ));
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() {
        for (FileChannel channel : open) {
            try {
                channel.close();
            } catch (IOException letGoAnyway) {
                // The system lets go of a channel that it could not close properly.
            }
        }
        open.clear();
    }
}
