package org.caseload.app.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.caseload.app.machine.Surroundings;
import org.caseload.result.Origin;
import org.caseload.words.VisibleText;

/**
 * What {@code manifest.json} says: that the folder is a result of ours, how it was made, and every file we wrote into it.
 * Only a folder with a manifest, holding nothing else, is ever replaced.
 *
 * @param origin where the figures come from
 * @param sheets the CSV files that the scenario reads, each with the SHA-256 of its bytes
 * @param surroundings the machine they were made on
 * @param threads threads used
 * @param events events simulated, over all runs, where they were counted
 * @param millis how long the simulation took, in milliseconds
 * @param files every other file of the result, relative to its folder, with forward slashes
 */
public record Manifest(
        Origin origin,
        Map<String, String> sheets,
        Surroundings surroundings,
        long threads,
        OptionalLong events,
        OptionalLong millis,
        List<String> files) {
    public static final String FILE = "manifest.json";
    static final String PROGRAM = "caseload";
    public static final int FORMAT = 1;

    public Manifest {
        files = List.copyOf(files);
        sheets = Collections.unmodifiableMap(new TreeMap<>(sheets));
    }

    /** Writes the manifest as JSON; leaves the writer open. */
    public void write(Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("program", PROGRAM);
            origin(json);
            inputs(json);
            machine(json);
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private void origin(JsonGenerator json) throws IOException {
        json.writeStringField("command", VisibleText.lines(origin.command()));
        json.writeStringField("version", origin.version());
        if (surroundings.commit().isPresent()) {
            json.writeStringField("commit", surroundings.commit().get());
        } else {
            json.writeNullField("commit");
        }
        json.writeStringField("jdk", surroundings.jdk());
        json.writeStringField("scenario", VisibleText.lines(origin.scenario()));
        json.writeStringField("scenarioHash", origin.scenarioHash());
        json.writeNumberField("seed", origin.seed());
        json.writeNumberField("replications", origin.replications());
    }

    private void inputs(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("sheets");
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            json.writeStringField(VisibleText.lines(sheet.getKey()), sheet.getValue());
        }
        json.writeEndObject();
    }

    private void machine(JsonGenerator json) throws IOException {
        json.writeNumberField("threads", threads);
        if (millis.isPresent()) {
            json.writeNumberField("wallSeconds", BigDecimal.valueOf(millis.getAsLong(), 3));
        }
        if (events.isPresent()) {
            events(json, events.getAsLong());
        }
        json.writeStringField("written", surroundings.clock().instant().toString());
    }

    private void events(JsonGenerator json, long simulated) throws IOException {
        json.writeNumberField("eventsSimulated", simulated);
        BigDecimal perSecond = BigDecimal.valueOf(simulated)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(Math.max(1, millis.orElse(1))), 0, RoundingMode.HALF_UP);
        json.writeNumberField("eventsPerSecond", perSecond);
    }
}
