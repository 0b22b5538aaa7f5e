package org.caseload.app.batch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.caseload.app.folder.FolderTree;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.RunSettings;
import org.caseload.experiment.backtest.ForecastDraws;

/**
 * Finished councils of a back-test on disk, each by everything that its runs depend on - its scenario, seed and number of runs, and the
 * program - so that none is ever taken up where it does not belong; and the scenarios, from where they are read.
 */
public final class ForecastFolder {
    static final String MAGIC = "caseload forecast 1";

    private final Path folder;
    private final String over;
    private final String common;
    private volatile String trouble = "";

    /**
     * Forecasts of this program in a folder.
     *
     * @param folder need not exist
     * @param over the text of a scenario file that is laid over every scenario; empty for none
     * @throws RunFailed when it cannot be made
     */
    public ForecastFolder(Path folder, String over, Host surroundings, RunSettings settings) {
        this.over = over;
        this.folder = folder;
        this.common = surroundings.version() + " " + surroundings.commit().orElse("unknown") + "\n" + settings.seed()
                + "\n" + settings.replications() + "\n";
        try {
            if (Files.isSymbolicLink(folder)) {
                throw new IOException("a link stands there");
            }
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new RunFailed(folder.getFileName() + " cannot be written to: " + Reason.of(failure) + ".", failure);
        }
    }

    /**
     * Writes a scenario to where it can be read.
     *
     * @param name of its file, fit for one
     * @throws RunFailed when it cannot be written
     */
    public Path scenario(String name, String text) {
        try {
            Path drafted = Files.writeString(folder.resolve(name + ".yaml"), text, StandardCharsets.UTF_8);
            return over.isEmpty()
                    ? drafted
                    : Files.writeString(
                            folder.resolve(name + "-over.yaml"),
                            "extends: " + name + ".yaml\n" + over,
                            StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new RunFailed("A scenario could not be written: " + Reason.of(failure) + ".", failure);
        }
    }

    /** What the runs of a scenario gave, if they are finished. */
    public Optional<ForecastDraws> find(String scenario) {
        String key = key(scenario);
        return file(key).read(key, ForecastFolder::read);
    }

    /** Reads what such a file holds. */
    static ForecastDraws read(DataInputStream in) throws IOException {
        double[][][] values = new double[CheckedFile.count(in)][][];
        for (int horizon = 0; horizon < values.length; horizon++) {
            values[horizon] = new double[CheckedFile.count(in)][];
            for (int target = 0; target < values[horizon].length; target++) {
                values[horizon][target] = CheckedFile.values(in);
            }
        }
        return new ForecastDraws(values);
    }

    /** Writes what such a file holds. */
    static void write(ForecastDraws draws, DataOutputStream out) throws IOException {
        out.writeInt(draws.values().length);
        for (double[][] targets : draws.values()) {
            out.writeInt(targets.length);
            for (double[] runs : targets) {
                CheckedFile.write(runs, out);
            }
        }
    }

    /** Keeps what the runs of a scenario gave. */
    public void keep(String scenario, ForecastDraws draws) {
        String key = key(scenario);
        try {
            file(key).write(key, out -> write(draws, out));
        } catch (IOException failure) {
            trouble = Reason.of(failure);
        }
    }

    /** The text of a scenario file that is laid over every scenario; empty for none. */
    public String over() {
        return over;
    }

    /** Why something could not be kept, or empty. */
    public Optional<String> findTrouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    /** Removes everything: the results stand elsewhere now. */
    public void clear() {
        FolderTree.removeQuietly(folder);
    }

    private CheckedFile file(String key) {
        return new CheckedFile(folder.resolve(key.substring(0, 32) + ".forecast"), MAGIC);
    }

    private String key(String scenario) {
        return hash(common + scenario + over);
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] all = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
