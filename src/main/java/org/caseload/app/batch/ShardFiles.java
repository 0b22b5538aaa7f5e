package org.caseload.app.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.caseload.app.folder.Manifest;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.machine.Surroundings;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.study.Competitor;
import org.caseload.experiment.comparison.Shard;
import org.caseload.result.Origin;

/** What one part of a comparison leaves: its batches, and what they are batches of. */
public final class ShardFiles {
    /** Says what the batches are batches of. */
    static final String DESCRIPTION = "shard.json";

    /** Folder of the batches. */
    public static final String BATCHES = "batches";

    private final CompareRequest request;
    private final List<Competitor> competitors;
    private final Shard shard;
    private final BatchFolder batches;
    private final Surroundings surroundings;

    public ShardFiles(
            CompareRequest request,
            List<Competitor> competitors,
            Shard shard,
            BatchFolder batches,
            Surroundings surroundings) {
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

    private List<Competitor> ours() {
        return competitors;
    }

    private List<Integer> numbers() {
        return shard.batches(Math.toIntExact(request.replications()));
    }

    private void writeManifest(Path target, Origin origin, List<String> files) throws IOException {
        Manifest manifest = new Manifest(
                origin, Map.of(), surroundings, request.threads(), OptionalLong.empty(), OptionalLong.empty(), files);
        try (BufferedWriter out = Files.newBufferedWriter(target.resolve(Manifest.FILE), StandardCharsets.UTF_8)) {
            manifest.write(out);
        }
    }

    private void describe(Path target) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(target.resolve(DESCRIPTION), StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeNumberField("shard", shard.number());
            json.writeNumberField("of", shard.of());
            json.writeStringField("base", shown(request.base()));
            files(json, "strategies", request.strategies());
            files(json, "with", request.with());
            json.writeNumberField("replications", request.replications());
            json.writeNumberField("seed", request.seed());
            json.writeStringField("horizon", request.horizon().orElse(""));
            json.writeNumberField("indifference", request.indifference());
            json.writeArrayFieldStart("hashes");
            for (Competitor competitor : competitors) {
                json.writeString(competitor.contender().hash());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void files(JsonGenerator json, String name, List<Path> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (Path file : files) {
            json.writeString(shown(file));
        }
        json.writeEndArray();
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
