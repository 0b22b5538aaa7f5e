package org.caseload.app.council;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.official.file.CompactFolder;
import org.caseload.official.file.DataRoom;
import org.caseload.official.file.FileProblems;
import org.caseload.official.file.Layer;

/** Makes compact tables from files of official figures as they are published, or checks such files. */
public final class ImportFigures {
    private final Host surroundings;

    /** A use case on this machine. */
    public ImportFigures(Host surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Imports.
     *
     * @param files files as published, in any order
     * @param out the folder for the compact tables; empty to check the files and write nothing
     * @throws BadInput when anything in them is wrong, or the folder belongs to somebody else
     * @throws RunFailed when the tables could not be written
     */
    public void importFrom(List<Path> files, Optional<Path> out) {
        FileProblems problems = new FileProblems();
        Layer layer = DataRoom.read(files, surroundings.workingFolder(), problems);
        if (!problems.none()) {
            throw new BadInput(problems.lines(), problems.count());
        }
        surroundings.out().lines(layer.summary());
        out.ifPresent(folder -> write(layer, folder));
    }

    private void write(Layer layer, Path folder) {
        CompactFolder compact = new CompactFolder(surroundings.workingFolder().resolve(folder));
        try {
            Optional<String> objection = compact.findObjection();
            if (objection.isPresent()) {
                throw new BadInput("The tables cannot go to " + folder + ": " + objection.get()
                        + ". Permitted: a new folder, an empty one, or one with older tables; nothing was changed.");
            }
            List<String> written = compact.write(layer);
            surroundings.out().line("Wrote " + String.join(", ", written) + " into " + folder + ".");
        } catch (IOException failure) {
            throw new RunFailed(
                    "The tables could not be written into " + folder + ": " + Reason.of(failure) + ".", failure);
        }
    }
}
