package org.caseload.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.result.sensitivity.SensitivityResult;

/** All tables of one study of sensitivity in one folder. */
public final class SensitivityTables {
    private SensitivityTables() {}

    /**
     * Writes {@code sensitivity.json} and {@code sensitivity.csv}.
     *
     * @param result the study
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(SensitivityResult result, Path folder) throws IOException {
        Path csv = folder.resolve("sensitivity.csv");
        Path json = folder.resolve("sensitivity.json");
        try (BufferedWriter out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            SensitivityCsv.write(result, out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(json, StandardCharsets.UTF_8)) {
            json(result, out);
        }
        return List.of(json, csv);
    }

    private static void json(SensitivityResult result, Writer out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setPrettyPrinter(new OneRecordALine());
            new SensitivityJson(result, new JsonFields(generator)).write();
            generator.writeRaw('\n');
        }
    }
}
