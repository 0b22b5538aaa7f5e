package org.caseload.app.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.study.StrategyStudy;
import org.caseload.experiment.comparison.Shard;
import org.caseload.files.RecordWriter;

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

    /** Of this part of a comparison, whose batches are in their folder. */
    public ShardFiles(CompareRequest request, List<StrategyStudy> competitors, Shard shard, BatchFolder batches) {
        this.request = request;
        this.competitors = competitors;
        this.shard = shard;
        this.batches = batches;
    }

    /** What goes into the part's folder. */
    public List<ResultFolder.Part> parts() {
        return List.of(this::describe, folder -> batches.copyTo(folder.resolve(BATCHES), competitors, numbers()));
    }

    /** Removes the batches that now stand in the part. */
    public void clear() {
        batches.clear(competitors, numbers());
    }

    private List<Integer> numbers() {
        return shard.batches(request.settings().runs());
    }

    private void describe(Path target) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(target.resolve(DESCRIPTION), StandardCharsets.UTF_8)) {
            RecordWriter.write(
                    new Description(
                            RecordWriter.FORMAT,
                            shard.number(),
                            shard.of(),
                            request.base().scenario(),
                            request.strategies(),
                            request.base().with(),
                            request.settings().replications(),
                            request.settings().seed(),
                            request.base().horizon().orElse(""),
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
