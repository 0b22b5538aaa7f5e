package org.caseload.app.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.caseload.app.folder.FolderTree;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.ReplicationSummary;

/**
 * Finished batches on disk, in a folder for each strategy. A strategy's folder is named by everything its replications depend
 * on - the resolved scenario, the seed and the program - so that no batch is ever taken up where it does not belong, and a
 * strategy that takes part in two comparisons is simulated once.
 */
public final class BatchFolder implements BatchStore {
    /** Name of the folder that holds them all. */
    public static final String NAME = ".batches";

    private static final int SHORT = 16;

    private final Path folder;
    private final String program;
    private final long seed;
    private final Set<Path> used = new ConcurrentSkipListSet<>();
    private volatile String trouble = "";

    /**
     * Batches in a folder.
     *
     * @param folder the folder of all strategies' batches; need not exist
     * @param program the program's version and, where known, its commit
     * @param seed seed of the keyed luck
     */
    BatchFolder(Path folder, String program, long seed) {
        this.folder = folder;
        this.program = program;
        this.seed = seed;
    }

    /** Batches of this program in a folder. */
    public static BatchFolder of(Path folder, Host surroundings, long seed) {
        return new BatchFolder(
                folder, surroundings.version() + " " + surroundings.commit().orElse("unknown"), seed);
    }

    @Override
    public Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
        String key = key(contender);
        used.add(of(key));
        return new BatchFile(file(key, batch))
                .read(key)
                .filter(extracts -> extracts.size() >= size)
                .map(extracts -> List.copyOf(extracts.subList(0, size)));
    }

    @Override
    public void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {
        String key = key(contender);
        try {
            refuseLinks(key);
            Files.createDirectories(of(key));
            new BatchFile(file(key, batch)).write(key, extracts);
        } catch (IOException failure) {
            trouble = Reason.of(failure);
        }
    }

    /** Batches go nowhere but here: a link at either name would lead to somebody else's folder. */
    private void refuseLinks(String key) throws IOException {
        if (Files.isSymbolicLink(folder) || Files.isSymbolicLink(of(key))) {
            throw new IOException("a link stands where the batches go");
        }
    }

    /** Why a batch could not be kept, or empty. */
    public Optional<String> findTrouble() {
        return trouble.isEmpty() ? Optional.empty() : Optional.of(trouble);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && FolderTree.isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    /** Removes the batches of the strategies that were asked for: their results stand elsewhere now. */
    public void clear() {
        if (Files.isSymbolicLink(folder)) {
            return;
        }
        used.forEach(FolderTree::removeQuietly);
        try {
            removeIfEmpty(folder);
        } catch (IOException leftBehind) {
            // An empty folder stays; it does no harm.
        }
    }

    /** What the replications of a strategy depend on, as a SHA-256 in hexadecimal. */
    String key(ComparedStrategy contender) {
        try {
            String all = program + "\n" + contender.hash() + "\n" + seed + "\n";
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Path of(String key) {
        return folder.resolve(key.substring(0, SHORT));
    }

    private Path file(String key, int batch) {
        return of(key).resolve(String.format(Locale.ROOT, "%05d.batch", batch + 1));
    }
}
