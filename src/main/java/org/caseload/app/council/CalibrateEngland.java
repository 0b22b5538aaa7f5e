package org.caseload.app.council;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.caseload.app.folder.NewFile;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.experiment.KeyedResampling;
import org.caseload.official.calibration.EnglandTable;
import org.caseload.official.calibration.ScaledPanel;
import org.caseload.official.panel.PublishedPanel;

/** Fits England's numbers to the published figures up to a year, and writes their table. */
public final class CalibrateEngland {
    /** Any number would do; the same one draws the same resamples. */
    private static final long SEED = 1;

    private final Host surroundings;

    /** A use case on this machine. */
    public CalibrateEngland(Host surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Fits, and prints or writes the table.
     *
     * @param until the last year that may decide anything
     * @param data a folder of newer figures; empty for the shipped ones
     * @param resamples resamples for standard errors, at least 2
     * @param out the file; empty to print
     * @throws BadInput when there are too few years, or the file is there already
     * @throws RunFailed when the file could not be written
     */
    public void fit(int until, Optional<Path> data, int resamples, Optional<Path> out) {
        if (resamples < 2) {
            throw new BadInput("Standard errors cannot come from " + resamples + " resamples. Permitted: 2 or more.");
        }
        PublishedPanel panel = PublishedPanel.of(new OfficialCouncils(surroundings).with(data));
        EnglandTable table = new EnglandTable(panel, until, resamples, new KeyedResampling(SEED));
        if (table.series().isEmpty()) {
            throw new BadInput("There are too few yearly figures to fit anything until " + until
                    + ". Permitted: four years or more from " + ScaledPanel.FIRST_YEAR + ".");
        }
        String text = table.text();
        out.ifPresentOrElse(
                file -> write(text, file),
                () -> surroundings.out().lines(text.lines().toList()));
    }

    private void write(String text, Path out) {
        try {
            new NewFile(surroundings
                            .workingFolder()
                            .resolve(out)
                            .toAbsolutePath()
                            .normalize())
                    .write(text);
        } catch (FileAlreadyExistsException there) {
            throw new BadInput(out + " is there already and stays as it is. Permitted: another name, with --out FILE.");
        } catch (IOException failure) {
            throw new RunFailed(out + " could not be written: " + Reason.of(failure) + ".", failure);
        }
        surroundings.out().line("Wrote " + out + ".");
    }
}
