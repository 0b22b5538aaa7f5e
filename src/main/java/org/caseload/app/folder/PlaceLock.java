package org.caseload.app.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two runs from writing to the same place at the same time. The system lets go of it when a run is killed.
 *
 * <p>Whoever opened the file before its last holder took it away would lock a file without a name, beside which the next makes another.
 * So a lock counts only when the name is seen to stand for the very file that is locked: its length is changed through the lock, and
 * looked up by the name. Only who holds a lock that counts takes the file away, and before letting go.
 */
final class PlaceLock implements AutoCloseable {
    /** No file of ours is longer: one that is belongs to somebody. */
    private static final int LONGEST = 4096;

    /**
     * Places held by this program. On Unix a program loses its lock when it closes any channel to the file, so a second one is never
     * opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private PlaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks the place.
     *
     * @param file the lock's file, in a folder that exists
     * @return the lock, or empty when another run holds it
     * @throws IOException when the lock's file cannot be made, or its name stands for something else
     */
    static Optional<PlaceLock> find(Path file) throws IOException {
        Path place = file.toAbsolutePath().getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(place)) {
            return Optional.empty();
        }
        Optional<PlaceLock> lock = Optional.empty();
        try {
            lock = locked(place);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(place);
            }
        }
    }

    private static Optional<PlaceLock> locked(Path place) throws IOException {
        while (true) {
            FileChannel channel = open(place);
            Held held = Held.BY_ANOTHER;
            try {
                held = held(channel, place);
            } finally {
                if (held != Held.HERE) {
                    channel.close();
                }
            }
            if (held != Held.NAMELESS) {
                return held == Held.HERE ? Optional.of(new PlaceLock(place, channel)) : Optional.empty();
            }
        }
    }

    private static FileChannel open(Path place) throws IOException {
        refuseIfNoFile(place);
        return FileChannel.open(
                place,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Looks once: between two looks its holder may have taken it away. */
    private static void refuseIfNoFile(Path place) throws IOException {
        try {
            if (!Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                throw new IOException(place.getFileName() + " is a link or a device");
            }
        } catch (NoSuchFileException free) {
            // Nobody is there: it is made.
        }
    }

    private static Held held(FileChannel channel, Path place) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return Held.BY_ANOTHER;
            }
        } catch (OverlappingFileLockException heldByAnotherName) {
            return Held.BY_ANOTHER;
        } catch (IOException locksNotOffered) {
            return Held.HERE; // some network disks offer none; there the runs are on their honour
        }
        return isNamed(channel, place) ? Held.HERE : Held.NAMELESS;
    }

    /** Whether the name stands for the file that is open. Looking a file up opens no second channel. */
    private static boolean isNamed(FileChannel channel, Path place) throws IOException {
        refuseIfForeign(channel, place);
        try {
            for (int length : lengths(ProcessHandle.current().pid())) {
                channel.truncate(0);
                channel.write(ByteBuffer.allocate(length), 0);
                if (Files.size(place) != length) {
                    return false;
                }
            }
            channel.truncate(0);
            return true;
        } catch (NoSuchFileException takenAway) {
            return false;
        }
    }

    /** Two lengths that no other process of this machine chooses, whose numbers are below 16 million. */
    private static int[] lengths(long process) {
        return new int[] {1 + (int) (process % LONGEST), 1 + (int) (process / LONGEST % LONGEST)};
    }

    /** A file of ours is empty, or holds zeros when it was left while it was looked at. */
    private static void refuseIfForeign(FileChannel channel, Path place) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST + 1);
        channel.read(content, 0);
        content.flip();
        boolean foreign = content.remaining() > LONGEST;
        while (content.hasRemaining()) {
            foreign |= content.get() != 0;
        }
        if (foreign) {
            throw new IOException(place.getFileName() + " is a file of somebody else's");
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // An empty file stays; the next run locks it again.
        }
        try {
            channel.close();
        } catch (IOException letGoAnyway) {
            // The system lets go of a channel that it could not close properly.
        } finally {
            HELD.remove(file);
        }
    }

    private enum Held {
        HERE,
        BY_ANOTHER,
        NAMELESS
    }
}
