package org.caseload.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two runs from writing to the same place at the same time. The system lets go of it when a run is killed. */
final class PlaceLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private PlaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks the place.
     *
     * @return the lock, or empty when another run holds it
     * @throws IOException when the lock's file cannot be made
     */
    static Optional<PlaceLock> find(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isHeldElsewhere(channel)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new PlaceLock(file, channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // An empty file stays; the next run locks it again.
        }
    }

    private static boolean isHeldElsewhere(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return true;
        } catch (IOException locksNotOffered) {
            return false; // some network disks offer none; there the runs are on their honour
        }
    }
}
