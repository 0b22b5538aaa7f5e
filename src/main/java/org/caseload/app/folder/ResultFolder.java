package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Reason;

/**
 * A folder of results in the making. Everything is written to a hidden folder beside the place where it is to stand, and
 * moved there whole: whatever stops the run, what stood there before still stands, and nothing half-written does.
 */
public final class ResultFolder implements AutoCloseable {
    private final ResultPlace place;
    private final StagingFolders siblings;
    private final FolderMoves moves;
    private final PlaceLock lock;
    private final Path unfinished;
    private final SpareHandles spare;
    private final FoldersAbove parentsMade;
    private final Interruption.Registration wish;
    private boolean done;

    private ResultFolder(
            ResultPlace place,
            FolderMoves moves,
            PlaceLock lock,
            Path unfinished,
            SpareHandles spare,
            FoldersAbove parentsMade,
            Interruption interruption) {
        this.place = place;
        this.siblings = new StagingFolders(place.folder());
        this.moves = moves;
        this.lock = lock;
        this.unfinished = unfinished;
        this.spare = spare;
        this.parentsMade = parentsMade;
        this.wish = interruption.when(this::abandon);
    }

    /**
     * Claims a place before anything is simulated.
     *
     * @throws BadInput when the place is somebody else's, when another run writes to it, or when it cannot be written to
     */
    public static ResultFolder claim(ResultPlace place, FolderMoves moves, Interruption interruption) {
        refuseIfForeign(place);
        FoldersAbove parentsMade = new FoldersAbove();
        try {
            parentsMade.make(place.folder().getParent());
            StagingFolders siblings = new StagingFolders(place.folder());
            PlaceLock lock = PlaceLock.find(siblings.lock())
                    .orElseThrow(() -> new BadInput("Another run is writing to " + place.shown()
                            + " just now. Wait for it, or choose another folder."));
            return claimLocked(place, moves, lock, parentsMade, interruption);
        } catch (IOException failure) {
            parentsMade.remove();
            throw new BadInput("The results cannot go to " + place.shown() + ": " + Reason.of(failure)
                    + ". Choose another folder; nothing was changed.");
        }
    }

    private static ResultFolder claimLocked(
            ResultPlace place, FolderMoves moves, PlaceLock lock, FoldersAbove parentsMade, Interruption interruption)
            throws IOException {
        try {
            StagingFolders siblings = new StagingFolders(place.folder());
            siblings.clearLeftovers();
            refuseIfForeign(place);
            Path unfinished = siblings.makeUnfinished();
            return new ResultFolder(place, moves, lock, unfinished, spare(unfinished), parentsMade, interruption);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static SpareHandles spare(Path unfinished) throws IOException {
        try {
            return new SpareHandles(StagingFolders.mark(unfinished));
        } catch (IOException failure) {
            FolderTree.removeQuietly(unfinished);
            throw failure;
        }
    }

    /**
     * Writes a part of the result.
     *
     * @throws Interrupted when the run has been stopped
     * @throws IOException when the part cannot be written
     */
    public synchronized void write(Part part) throws IOException {
        if (done) {
            throw new Interrupted();
        }
        part.write(unfinished);
    }

    /** The files written so far, relative to the folder, in order. */
    public synchronized List<String> files() throws IOException {
        List<String> files = new ArrayList<>(FolderTree.files(unfinished));
        files.removeIf(file -> file.startsWith("."));
        return List.copyOf(files);
    }

    /**
     * Puts the result in its place.
     *
     * @throws Interrupted when the run has been stopped
     * @throws IOException when it cannot be moved; the older result then stands as before
     */
    public synchronized Placed moveIntoPlace() throws IOException {
        if (done) {
            throw new Interrupted();
        }
        spare.close();
        siblings.finish(unfinished);
        Placed placed = new Replacement(place, siblings, moves).put(unfinished);
        done = true;
        wish.close();
        lock.close();
        return placed;
    }

    /** Leaves nothing, unless the result is in its place. */
    @Override
    public void close() {
        abandon();
        wish.close();
    }

    private synchronized void abandon() {
        if (!done) {
            done = true;
            spare.close();
            FolderTree.removeQuietly(unfinished);
            lock.close();
            parentsMade.remove();
        }
    }

    private static void refuseIfForeign(ResultPlace place) {
        place.findObjection().ifPresent(objection -> {
            throw new BadInput(objection);
        });
    }

    /** Writes a part of a result into a folder. */
    public interface Part {
        void write(Path folder) throws IOException;
    }

    /**
     * Where a result came to stand.
     *
     * @param folder the folder
     * @param remarks what the person who asked should know beside that; usually nothing
     */
    public record Placed(Path folder, List<String> remarks) {
        public Placed {
            remarks = List.copyOf(remarks);
        }
    }
}
