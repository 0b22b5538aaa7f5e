package org.caseload.report.saved;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.report.chapter.ArrivalEffect;
import org.caseload.report.chapter.SavedInput;
import org.caseload.report.run.PlainAnswer;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Reading;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.result.TargetStatement;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.words.VisibleText;

/**
 * {@code report.json}: what a report says beside the figures, so that it can be made from the finished result alone.
 *
 * @param answer the answer in sentences, as it is printed; none of a comparison, whose findings follow from its figures
 * @param arrival what the official average does in the week in which the first social workers arrive, if that can be shown
 * @param solved the numbers solved in the base of a comparison; none of a run, whose summary.json has them
 * @param names what the measures are called
 * @param inputs every value that the scenario, or the base, resolves to, with its source
 * @param warnings what the reader should know before believing the figures
 */
public record ReportWords(
        List<String> answer,
        Optional<ArrivalEffect> arrival,
        List<SolvedNumber> solved,
        List<MeasureName> names,
        List<SavedInput> inputs,
        List<String> warnings) {
    /** The name of the file. */
    public static final String FILE = "report.json";

    private static final int DECIMALS = 4;

    /** Copies the lists. */
    public ReportWords {
        answer = List.copyOf(answer);
        Objects.requireNonNull(arrival, "arrival");
        solved = List.copyOf(solved);
        names = List.copyOf(names);
        inputs = List.copyOf(inputs);
        warnings = List.copyOf(warnings);
    }

    /** The words of a run. */
    public static ReportWords of(RunResult result, List<SavedInput> inputs, List<String> warnings) {
        return new ReportWords(
                PlainAnswer.sentences(result),
                ArrivalEffect.find(result),
                List.of(),
                names(Stream.concat(
                        result.series().stream().map(MeasureSeries::name),
                        result.target().stream().map(TargetStatement::measure))),
                inputs,
                warnings);
    }

    /** The words of a comparison. */
    public static ReportWords of(
            ComparisonResult result, List<SolvedNumber> solved, List<SavedInput> inputs, List<String> warnings) {
        Stream<MeasureName> compared = result.strategies().stream()
                .flatMap(strategy -> strategy.series().stream())
                .map(MeasureSeries::name);
        Stream<MeasureName> asked = Stream.concat(
                Stream.of(result.measure()), result.target().stream().map(TargetStatement::measure));
        return new ReportWords(
                List.of(), Optional.empty(), solved, names(Stream.concat(compared, asked)), inputs, warnings);
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
            json.writeNumberField("format", 1);
            texts(json, "answer", answer);
            if (arrival.isPresent()) {
                json.writeFieldName("arrival");
                arrival(json, arrival.get());
            }
            json.writeArrayFieldStart("solved");
            for (SolvedNumber number : solved) {
                solved(json, number);
            }
            json.writeEndArray();
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
        json.writeArray(texts.stream().map(VisibleText::lines).toArray(String[]::new), 0, texts.size());
    }

    private static void arrival(JsonGenerator json, ArrivalEffect arrival) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", arrival.event().date().toString());
        json.writeStringField("label", VisibleText.lines(arrival.event().label()));
        around(json, "official", arrival.official());
        around(json, "cases", arrival.cases());
        json.writeEndObject();
    }

    private static void around(JsonGenerator json, String name, ArrivalEffect.Around around) throws IOException {
        json.writeObjectFieldStart(name);
        reading(json, "before", around.before());
        reading(json, "after", around.after());
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, String name, Reading reading) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("date", reading.date().toString());
        json.writeNumberField("n", reading.n());
        value(json, "mean", reading.mean());
        value(json, "low", reading.low());
        value(json, "high", reading.high());
        value(json, "p10", reading.p10());
        value(json, "p50", reading.p50());
        value(json, "p90", reading.p90());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        } else {
            json.writeNullField(name);
        }
    }

    private static void solved(JsonGenerator json, SolvedNumber number) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", VisibleText.lines(number.what()));
        value(json, "value", number.value());
        json.writeStringField("unit", VisibleText.lines(number.unit()));
        json.writeStringField("official", VisibleText.lines(number.official()));
        json.writeEndObject();
    }

    private static void name(JsonGenerator json, MeasureName name) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", name.id());
        json.writeStringField("team", VisibleText.lines(name.team()));
        json.writeStringField("label", VisibleText.lines(name.label()));
        json.writeStringField("unit", VisibleText.lines(name.unit()));
        json.writeNumberField("decimals", name.decimals());
        json.writeEndObject();
    }

    private static void input(JsonGenerator json, SavedInput input) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", VisibleText.lines(input.path()));
        json.writeStringField("value", VisibleText.lines(input.value()));
        json.writeStringField("where", VisibleText.lines(input.where()));
        json.writeStringField("basis", VisibleText.lines(input.basis()));
        json.writeBooleanField("assumed", input.assumed());
        json.writeEndObject();
    }
}
