package org.caseload.app.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.experiment.comparison.Shard;

/**
 * What a part of a comparison says about itself.
 *
 * @param shard which part it is
 * @param request the comparison that it is a part of, without the part
 * @param hashes hash of every strategy's resolved scenario, the base first
 */
public record ShardDescription(Shard shard, CompareRequest request, List<String> hashes) {
    private static final long LARGEST = 1 << 20;

    public ShardDescription {
        hashes = List.copyOf(hashes);
    }

    /**
     * Reads the description in a folder.
     *
     * @param threads on how many threads the parts are put together
     * @param out where the whole goes
     * @throws BadInput when the folder holds no part of a comparison
     */
    public static ShardDescription read(Path folder, String shown, long threads, Optional<Path> out) {
        Path file = folder.resolve(ShardFiles.DESCRIPTION);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new BadInput(
                        shown + ": holds no part of a comparison; permitted: folders made by compare --shard");
            }
            return of(fields(file), threads, out);
        } catch (IOException | NumberFormatException | NullPointerException | InvalidPathException broken) {
            throw new BadInput(shown + ": " + ShardFiles.DESCRIPTION + " cannot be read; simulate this part again");
        }
    }

    private static ShardDescription of(Map<String, List<String>> fields, long threads, Optional<Path> out) {
        Shard shard = new Shard(number(fields, "shard"), number(fields, "of"));
        String horizon = fields.get("horizon").get(0);
        CompareRequest request = new CompareRequest(
                new StudyFiles(
                        Path.of(fields.get("base").get(0)),
                        paths(fields, "with"),
                        horizon.isEmpty() ? Optional.empty() : Optional.of(horizon)),
                paths(fields, "strategies"),
                new RunSettings(
                        number(fields, "replications"),
                        Long.parseLong(fields.get("seed").get(0)),
                        threads,
                        true),
                out,
                Double.parseDouble(fields.get("indifference").get(0)),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new ShardDescription(shard, request, fields.get("hashes"));
    }

    private static int number(Map<String, List<String>> fields, String name) {
        return Integer.parseInt(fields.get(name).get(0));
    }

    private static List<Path> paths(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().map(Path::of).toList();
    }

    /** Values by name, those of a list in its order. */
    private static Map<String, List<String>> fields(Path file) throws IOException {
        Map<String, List<String>> fields = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String name = "";
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    name = json.currentName();
                } else if (json.currentToken().isScalarValue()) {
                    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(json.getText());
                }
            }
        }
        return fields;
    }

    /** Whether both are parts of the same comparison. */
    public boolean fits(ShardDescription other) {
        return shard.of() == other.shard.of() && request.equals(other.request) && hashes.equals(other.hashes);
    }
}
