package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.folder.Manifest;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.caseload.result.outside.MadeUpChange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To write the schemas anew: {@code mvn test -Dtest=SchemaPagesTest -Dcaseload.rewrite=true}. */
class SchemaPagesTest {
    private static final Map<String, Class<? extends Record>> FILES = Map.of(
            "summary.json", SummaryFile.class,
            "comparison.json", ComparisonFile.class,
            "sensitivity.json", SensitivityFile.class,
            "manifest.json", Manifest.class);

    @TestFactory
    Stream<DynamicTest> the_schema_in_docs_is_the_one_of_the_records() {
        return FILES.keySet().stream()
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    String schema = ResultSchema.of(file, FILES.get(file));
                    Path page = SchemaPages.page(file);
                    if (Boolean.getBoolean("caseload.rewrite")) {
                        Files.writeString(page, schema);
                    }
                    assertThat(page)
                            .as("stale: run mvn test -Dtest=SchemaPagesTest -Dcaseload.rewrite=true")
                            .hasContent(schema.stripTrailing());
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_page_about_files_names_every_field() throws IOException {
        String page = Files.readString(Path.of("docs/files.md"));
        return FILES.keySet().stream()
                .sorted()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(names(ResultSchema.of(file, FILES.get(file))))
                                .isNotEmpty()
                                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"))));
    }

    @Test
    void summaries_of_all_kinds_satisfy_it() throws IOException {
        for (MadeUpRun run : List.of(
                MadeUpRun.warwickshire(),
                MadeUpRun.warwickshire().withoutTarget(),
                MadeUpRun.warwickshire().following(years -> Double.NaN),
                MadeUpRun.warwickshire().planning(List.of()),
                MadeUpRun.warwickshire().between(LocalDate.of(2018, 7, 17), LocalDate.of(2018, 7, 18)))) {
            assertThat(SchemaPages.errors("summary.json", json(SummaryFile.of(run.result()))))
                    .isEmpty();
            assertThat(SchemaPages.errors(
                            "summary.json",
                            json(SummaryFile.of(run.result().seenFromOutside(MadeUpChange.elsewhere())))))
                    .isEmpty();
        }
    }

    @Test
    void comparisons_of_all_kinds_satisfy_it() throws IOException {
        for (MadeUpComparison made : List.of(
                MadeUpComparison.ofABase(),
                MadeUpComparison.of(3),
                MadeUpComparison.of(3).withoutTarget(),
                MadeUpComparison.of(2).withoutCosts())) {
            assertThat(SchemaPages.errors("comparison.json", json(ComparisonFile.of(made.result()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": 2 | \"format\": 3",
                "\"seed\": 20180717 | \"seed\": \"20180717\"",
                "\"startDate\": \"2018-07-17\" | \"startDate\": \"17 July 2018\"",
                "\"atMost\": 15.0000 | \"atMost\": []",
                "\"reachedShare\" | \"shareReached\"",
                "\"measures\" | \"series\""
            })
    void what_is_no_summary_does_not(String is, String would) throws IOException {
        String summary = json(SummaryFile.of(MadeUpRun.warwickshire().result()));
        assertThat(summary).contains(is);
        assertThat(SchemaPages.errors("summary.json", summary.replaceFirst(is.replace("[", "\\["), would)))
                .isNotEmpty();
    }

    /** The names of all fields, those of parts included. */
    private static Set<String> names(String schema) {
        return Pattern.compile("\"required\": \\[([^]]*)]")
                .matcher(schema)
                .results()
                .flatMap(list -> Arrays.stream(list.group(1).replace("\"", "").split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String json(Record record) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter.write(record, out);
        return out.toString();
    }
}
