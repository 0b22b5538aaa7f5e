package org.caseload.app.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Reason;
import org.caseload.files.EventsCsv;
import org.caseload.result.story.Fact;

/**
 * A file of events in the making. Rows are written as they come to a hidden file beside the place, which is moved there whole:
 * whatever stops the run, what stood there before still stands, and nothing half-written does.
 */
public final class EventsFile implements Consumer<Fact>, AutoCloseable {
    private final EventsPlace place;
    private final FoldersAbove parents;
    private final PlaceLock lock;
    private final Path unfinished;
    private final BufferedWriter out;
    private final EventsCsv csv;
    private final Interruption.Registration wish;
    private IOException failure;
    private boolean done;

    private EventsFile(
            EventsPlace place, FoldersAbove parents, PlaceLock lock, Path unfinished, Interruption interruption)
            throws IOException {
        this.place = place;
        this.parents = parents;
        this.lock = lock;
        this.unfinished = unfinished;
        Files.deleteIfExists(unfinished); // left by a run that was killed: we hold its lock now
        out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        csv = new EventsCsv(out);
        wish = interruption.when(this::abandon);
    }

    /**
     * Claims a place before anything is simulated.
     *
     * @throws BadInput when the place is somebody else's, when another run writes to it, or when it cannot be written to
     */
    public static EventsFile claim(EventsPlace place, Interruption interruption) {
        refuseIfForeign(place);
        FoldersAbove parents = new FoldersAbove();
        Path folder = place.file().getParent();
        String name = String.valueOf(place.file().getFileName());
        try {
            parents.make(folder);
            PlaceLock lock = PlaceLock.find(folder.resolve("." + name + ".caseload-lock"))
                    .orElseThrow(() -> new BadInput("Another run is writing to " + place.shown()
                            + " just now. Wait for it, or choose another file."));
            try {
                return new EventsFile(
                        place, parents, lock, folder.resolve("." + name + ".caseload-unfinished"), interruption);
            } catch (IOException noFile) {
                lock.close();
                throw noFile;
            }
        } catch (IOException failure) {
            parents.remove();
            throw new BadInput("The events cannot go to " + place.shown() + ": " + Reason.of(failure)
                    + ". Choose another file; nothing was changed.");
        }
    }

    private static void refuseIfForeign(EventsPlace place) {
        place.findObjection().ifPresent(objection -> {
            throw new BadInput(objection);
        });
    }

    /** Writes a row. A failure is kept until the end, because a simulation cannot do anything about it. */
    @Override
    public synchronized void accept(Fact fact) {
        if (!done && failure == null) {
            try {
                csv.row(fact);
            } catch (IOException noRoom) {
                failure = noRoom;
            }
        }
    }

    /**
     * Puts the file in its place.
     *
     * @throws Interrupted when the run has been stopped
     * @throws BadInput when somebody else's file stands there now
     * @throws IOException when a row could not be written or the file cannot be moved; what stood there still does
     */
    public synchronized void moveIntoPlace() throws IOException {
        if (done) {
            throw new Interrupted();
        }
        if (failure != null) {
            throw failure;
        }
        out.close();
        refuseIfForeign(place);
        Files.move(unfinished, place.file(), StandardCopyOption.ATOMIC_MOVE);
        done = true;
        wish.close();
        lock.close();
    }

    /** Leaves nothing, unless the file is in its place. */
    @Override
    public void close() {
        abandon();
        wish.close();
    }

    private synchronized void abandon() {
        if (!done) {
            done = true;
            closeQuietly();
            lock.close();
            parents.remove();
        }
    }

    private void closeQuietly() {
        try {
            out.close();
        } catch (IOException stillNoRoom) {
            // What is being thrown away need not be complete.
        }
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // The next run for the same place tries again; there is nobody to tell now.
        }
    }
}
