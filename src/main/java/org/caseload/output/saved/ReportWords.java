package org.caseload.output.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.experiment.result.MeasureName;
import org.caseload.experiment.result.MeasureSeries;
import org.caseload.experiment.result.RunResult;
import org.caseload.experiment.result.TargetStatement;
import org.caseload.experiment.result.comparison.ComparisonResult;
import org.caseload.output.text.PlainAnswer;

/**
 * {@code report.json}: what a report says beside the figures, so that it can be made from the finished result alone.
 *
 * @param answer the answer in sentences, as it is printed; none of a comparison, whose findings follow from its figures
 * @param names what the measures are called
 * @param inputs every value that the scenario, or the base, resolves to, with its source
 * @param warnings what the reader should know before believing the figures
 */
public record ReportWords(
        List<String> answer, List<MeasureName> names, List<SavedInput> inputs, List<String> warnings) {
    /** The name of the file. */
    public static final String FILE = "report.json";

    /** Copies the lists. */
    public ReportWords {
        answer = List.copyOf(answer);
        names = List.copyOf(names);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The words of a run. */
    public static ReportWords of(RunResult result, List<SavedInput> inputs, List<String> warnings) {
        return new ReportWords(
                PlainAnswer.sentences(result),
                names(Stream.concat(
                        result.series().stream().map(MeasureSeries::name),
                        result.target().stream().map(TargetStatement::measure))),
                inputs,
                warnings);
    }

    /** The words of a comparison. */
    public static ReportWords of(ComparisonResult result, List<SavedInput> inputs, List<String> warnings) {
        Stream<MeasureName> compared = result.strategies().stream()
                .flatMap(strategy -> strategy.series().stream())
                .map(MeasureSeries::name);
        Stream<MeasureName> asked = Stream.concat(
                Stream.of(result.measure()), result.target().stream().map(TargetStatement::measure));
        return new ReportWords(List.of(), names(Stream.concat(compared, asked)), inputs, warnings);
    }

    private static List<MeasureName> names(Stream<MeasureName> all) {
        Map<String, MeasureName> names = new LinkedHashMap<>();
        all.forEach(name -> names.putIfAbsent(name.key(), name));
        return List.copyOf(names.values());
    }

    /**
     * Writes the file into a folder.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    private void write(Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", SavedResult.FORMAT);
            texts(json, "answer", answer);
            json.writeArrayFieldStart("names");
            for (MeasureName name : names) {
                name(json, name);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("inputs");
            for (SavedInput input : inputs) {
                input(json, input);
            }
            json.writeEndArray();
            texts(json, "warnings", warnings);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }

    private static void name(JsonGenerator json, MeasureName name) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", name.id());
        json.writeStringField("team", name.team());
        json.writeStringField("label", name.label());
        json.writeStringField("unit", name.unit());
        json.writeNumberField("decimals", name.decimals());
        json.writeEndObject();
    }

    private static void input(JsonGenerator json, SavedInput input) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", input.path());
        json.writeStringField("value", input.value());
        json.writeStringField("where", input.where());
        json.writeStringField("basis", input.basis());
        json.writeBooleanField("assumed", input.assumed());
        json.writeEndObject();
    }
}
