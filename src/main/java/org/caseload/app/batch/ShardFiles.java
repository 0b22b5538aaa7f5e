package org.caseload.app.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.caseload.app.folder.Manifest;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.study.StrategyStudy;
import org.caseload.experiment.comparison.Shard;
import org.caseload.files.RecordWriter;
import org.caseload.result.Origin;

/** What one part of a comparison leaves: its batches, and what they are batches of. */
public final class ShardFiles {
    /** Says what the batches are batches of. */
    static final String DESCRIPTION = "shard.json";

    /** Folder of the batches. */
    public static final String BATCHES = "batches";

    private final CompareRequest request;
    private final List<StrategyStudy> competitors;
    private final Shard shard;
    private final BatchFolder batches;
    private final Host surroundings;

    /** Of this part of a comparison, whose batches are in their folder. */
    public ShardFiles(
            CompareRequest request,
            List<StrategyStudy> competitors,
            Shard shard,
            BatchFolder batches,
            Host surroundings) {
        this.request = request;
        this.competitors = competitors;
        this.shard = shard;
        this.batches = batches;
        this.surroundings = surroundings;
    }

    /** Puts the part in its place. */
    public ResultFolder.Placed write(ResultPlace place, ResultFolder folder, Origin origin) {
        try {
            folder.write(this::describe);
            folder.write(target -> batches.copyTo(target.resolve(BATCHES), ours(), numbers()));
            List<String> written = folder.files();
            folder.write(target -> writeManifest(target, origin, written));
            return folder.moveIntoPlace();
        } catch (IOException failure) {
            throw new RunFailed(
                    "The part could not be written to " + place.shown() + ": " + Reason.of(failure)
                            + ". Finished runs are kept; the same command goes on from there.",
                    failure);
        }
    }

    /** Removes the batches that now stand in the part. */
    public void clear() {
        batches.clear(ours(), numbers());
    }

    private List<StrategyStudy> ours() {
        return competitors;
    }

    private List<Integer> numbers() {
        return shard.batches(Math.toIntExact(request.replications()));
    }

    private void writeManifest(Path target, Origin origin, List<String> files) throws IOException {
        Manifest manifest = Manifest.of(
                origin, Map.of(), surroundings, request.threads(), OptionalLong.empty(), OptionalLong.empty(), files);
        manifest.write(target);
    }

    private void describe(Path target) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(target.resolve(DESCRIPTION), StandardCharsets.UTF_8)) {
            RecordWriter.write(
                    new Description(
                            RecordWriter.FORMAT,
                            shard.number(),
                            shard.of(),
                            request.base(),
                            request.strategies(),
                            request.with(),
                            request.replications(),
                            request.seed(),
                            request.horizon().orElse(""),
                            BigDecimal.valueOf(request.indifference()),
                            competitors.stream()
                                    .map(competitor -> competitor.contender().hash())
                                    .toList()),
                    out);
        }
    }

    /** {@code shard.json}, which {@link ShardDescription} reads back. */
    private record Description(
            int format,
            int shard,
            int of,
            Path base,
            List<Path> strategies,
            List<Path> with,
            long replications,
            long seed,
            String horizon,
            BigDecimal indifference,
            List<String> hashes) {}
}
