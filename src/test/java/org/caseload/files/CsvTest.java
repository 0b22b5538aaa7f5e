package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.caseload.result.comparison.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "locality; locality",
                "a,b; \"a,b\"",
                "say \"when\"; \"say \"\"when\"\"\"",
                "=1+1; '=1+1",
                "+44 1926; '+44 1926",
                "-none-; '-none-",
                "@SUM(A1); '@SUM(A1)",
                "=\"a\",b; \"'=\"\"a\"\",b\"",
                "15-20; 15-20",
                "#1; \"#1\"",
                "!; \"!\"",
                "Zoë; Zoë",
                "Özil; Özil",
                "| padded |; |\" padded \"|",
                "||; ||"
            })
    void quotes_text_and_disarms_formulas(String text, String expected) throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out).text(text).endLine();
        assertThat(out).hasToString(expected + "\n");
    }

    @Test
    void a_row_is_a_record_and_an_estimate_three_columns() throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(
                Row.class,
                Stream.of(
                        new Row("=1+1", new Estimate(3, -1, -2, 0.5), OptionalInt.of(-4)),
                        new Row("", Estimate.NONE, OptionalInt.empty())),
                out);
        assertThat(out).hasToString("team,cost,costLow,costHigh,n\n'=1+1,-1.0000,-2.0000,0.5000,-4\n,,,,\n");
    }

    private record Row(String team, Estimate cost, OptionalInt n) {}

    @Test
    void keeps_a_line_break_inside_quotes() throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out).text("two\nlines").text("next").endLine();
        assertThat(out).hasToString("\"two\nlines\",next\n");
    }

    @ParameterizedTest
    @CsvSource({
        "24.1, 24.1000",
        "-2.5, -2.5000",
        "-0.00001, 0.0000",
        "1234567.00005, 1234567.0000",
        "1e-7, 0.0000",
        "1e9, 1000000000.0000",
        "NaN, ''",
        "Infinity, ''"
    })
    void writes_numbers_with_fixed_decimals_and_leaves_undefined_ones_blank(double value, String expected)
            throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out).cell("mean", value).endLine();
        assertThat(out).hasToString(expected + "\n");
    }
}
