package org.caseload.files;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas in docs, by which other programs may check what they read. */
public final class SchemaPages {
    private SchemaPages() {}

    /** Where the schema of a file stands, such as {@code summary.json}. */
    public static Path page(String file) {
        return Path.of("docs", file.replace(".json", ".schema.json"));
    }

    /** What is wrong with a file of a result by the schema in docs. */
    public static List<Error> errors(Path file) throws IOException {
        return errors(String.valueOf(file.getFileName()), Files.readString(file));
    }

    /** What is wrong with a text that is to be such a file. */
    static List<Error> errors(String file, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(page(file)), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
