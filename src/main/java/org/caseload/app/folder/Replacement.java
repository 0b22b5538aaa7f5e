package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.Reason;

/** Puts a new result in the place of an older one: the old aside, the new in, the old removed. */
final class Replacement {
    private final ResultPlace place;
    private final StagingFolders siblings;
    private final FolderMoves moves;

    Replacement(ResultPlace place, StagingFolders siblings, FolderMoves moves) {
        this.place = place;
        this.siblings = siblings;
        this.moves = moves;
    }

    /** Moves the result in; where the older one cannot make way, or is no longer ours alone, both are kept. */
    ResultFolder.Placed put(Path fresh) throws IOException {
        Path folder = place.folder();
        if (place.findObjection().isPresent()) {
            return beside(fresh, "it changed while the runs were under way");
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            moves.move(fresh, folder);
            return new ResultFolder.Placed(folder, List.of());
        }
        Path aside = siblings.replaced();
        try {
            moves.move(folder, aside);
        } catch (IOException held) {
            return beside(fresh, Reason.of(held) + "; another program may have a file of it open");
        }
        if (holdsStrangers(aside)) {
            moves.move(aside, folder);
            return beside(fresh, "it changed while the runs were under way");
        }
        moveInOrPutBack(fresh, aside);
        return new ResultFolder.Placed(folder, remove(aside));
    }

    /** Looked at again where nobody else finds it: what came in since it was judged must not go with it. */
    private static boolean holdsStrangers(Path aside) throws IOException {
        if (FolderTree.isEmpty(aside)) {
            return false;
        }
        Optional<RecognisedResult> ours = RecognisedResult.find(aside);
        return ours.isEmpty() || !ours.get().strangers().isEmpty();
    }

    private void moveInOrPutBack(Path fresh, Path aside) throws IOException {
        try {
            moves.move(fresh, place.folder());
        } catch (IOException failure) {
            moves.move(aside, place.folder());
            throw failure;
        }
    }

    private ResultFolder.Placed beside(Path fresh, String why) throws IOException {
        Path beside = siblings.beside();
        moves.move(fresh, beside);
        String remark = "The older result in " + place.shown() + " could not be replaced (" + why
                + "); it was kept, and the new one stands in " + place.shown(beside) + ".";
        return new ResultFolder.Placed(beside, List.of(remark));
    }

    private List<String> remove(Path aside) {
        try {
            moves.remove(aside);
            return List.of();
        } catch (IOException held) {
            return List.of("The older result could not be removed (" + Reason.of(held) + "); what is left of it is in "
                    + place.shown(aside) + ".");
        }
    }
}
