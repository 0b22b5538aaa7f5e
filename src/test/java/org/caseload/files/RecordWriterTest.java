package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
    private enum Mood {
        FAIR,
        NOT_SO_FAIR
    }

    private record Inner(String name, double share) {}

    private record Plain(
            int whole,
            long seed,
            double share,
            double medianDays,
            boolean met,
            Mood mood,
            LocalDate date,
            Instant moment,
            BigDecimal stated,
            Path file,
            String text) {}

    private record Around(
            String team, @Unwrapped(without = "share") Inner inner, int n) {}

    private record Instead(@Unwrapped Inner inner, int n, String name) {}

    private record Before(String name, @Unwrapped Inner inner) {}

    private record Holding(
            Optional<String> text,
            Optional<Inner> inner,
            OptionalDouble value,
            OptionalInt count,
            OptionalLong events,
            List<Double> values,
            Map<String, Integer> numbers) {}

    private record Unknown(Object anything) {}

    private static String json(Record record) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter.write(record, out);
        return out.toString();
    }

    private static final Plain PLAIN = new Plain(
            -3,
            Long.MAX_VALUE,
            1234567.00005,
            12.25,
            true,
            Mood.NOT_SO_FAIR,
            LocalDate.of(2018, 7, 17),
            Instant.parse("2026-01-02T03:04:05Z"),
            new BigDecimal("1E+3"),
            Path.of("charts", "a\u202eb.svg"),
            "a \"b\"\nc\u202ed");

    private static final String WRITTEN = """
            {
              "whole": -3,
              "seed": 9223372036854775807,
              "share": 1234567.0000,
              "medianDays": 12.2,
              "met": "yes",
              "mood": "not-so-fair",
              "date": "2018-07-17",
              "moment": "2026-01-02T03:04:05Z",
              "stated": 1000,
              "file": "charts/a\u202eb.svg",
              "text": "a \\"b\\"\\nc\ufffdd"
            }
            """;

    @Test
    void writes_a_field_a_component_by_its_kind() throws IOException {
        assertThat(json(PLAIN)).isEqualTo(WRITTEN);
    }

    @Test
    void writes_the_same_whatever_the_machines_language() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "ar-EG-u-nu-arab", "de")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(json(PLAIN)).isEqualTo(WRITTEN);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_not_there_or_not_defined_is_null() throws IOException {
        assertThat(json(new Holding(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.of(Double.NaN),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        List.of(Double.POSITIVE_INFINITY, -0.00001, 1e-7),
                        Map.of())))
                .isEqualTo("""
                        {
                          "text": null,
                          "inner": null,
                          "value": null,
                          "count": null,
                          "events": null,
                          "values": [
                            null,
                            0.0000,
                            0.0000
                          ],
                          "numbers": {}
                        }
                        """);
    }

    @Test
    void what_is_there_is_written_as_if_it_stood_by_itself() throws IOException {
        assertThat(json(new Holding(
                        Optional.of("x"),
                        Optional.of(new Inner("y", 0.5)),
                        OptionalDouble.of(1.5),
                        OptionalInt.of(2),
                        OptionalLong.of(3),
                        List.of(),
                        Map.of("a\u0007", 1))))
                .isEqualTo("""
                        {
                          "text": "x",
                          "inner": {
                            "name": "y",
                            "share": 0.5000
                          },
                          "value": 1.5000,
                          "count": 2,
                          "events": 3,
                          "values": [],
                          "numbers": {
                            "a\ufffd": 1
                          }
                        }
                        """);
    }

    @Test
    void an_unwrapped_record_stands_in_its_place_without_what_is_not_published() throws IOException {
        assertThat(json(new Around("duty", new Inner("y", 0.5), 3)))
                .isEqualTo("{\n  \"team\": \"duty\",\n  \"name\": \"y\",\n  \"n\": 3\n}\n");
    }

    @Test
    void what_the_record_around_says_itself_stands_instead() throws IOException {
        assertThat(json(new Instead(new Inner("y", 0.5), 3, "z")))
                .isEqualTo("{\n  \"name\": \"z\",\n  \"share\": 0.5000,\n  \"n\": 3\n}\n");
        assertThat(json(new Before("z", new Inner("y", 0.5))))
                .isEqualTo("{\n  \"name\": \"z\",\n  \"share\": 0.5000\n}\n");
    }

    @Test
    void what_has_no_rule_is_refused() {
        assertThatThrownBy(() -> json(new Unknown(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
