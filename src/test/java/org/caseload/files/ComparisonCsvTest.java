package org.caseload.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.result.MadeUpComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonCsvTest {
    @Test
    void writes_three_tables_the_same_way_each_time(@TempDir Path one, @TempDir Path other) throws IOException {
        List<Path> files = ComparisonCsv.write(MadeUpComparison.of(3).result(), one);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("comparison.json", "comparison.csv", "strategies.csv");
        ComparisonCsv.write(MadeUpComparison.of(3).result(), other);
        for (Path file : files) {
            assertThat(other.resolve(file.getFileName())).hasBinaryContent(Files.readAllBytes(file));
        }
    }

    @Test
    void differences_have_a_row_for_each_strategy_and_date(@TempDir Path folder) throws IOException {
        List<String> lines = lines(folder, 2, "comparison.csv");
        // two strategies at 26 dates: the start, 24 firsts of a month and the horizon
        assertThat(lines).hasSize(1 + 2 * 26);
        assertThat(lines.get(0))
                .isEqualTo(
                        "measure,team,strategy,date,n,mean,difference,low,high,correlation,varianceReduction,notKnownLow,notKnownHigh");
        assertThat(lines.get(26))
                .startsWith("caseload.ramped,locality,thirty-newly-qualified-in-september,2020-07-17,500,")
                .contains(",-3.2000,-3.5000,-2.9000,0.8300,5.9000");
    }

    @Test
    void strategies_have_a_row_each_with_as_many_cells_as_the_header(@TempDir Path folder) throws IOException {
        List<String> lines = lines(folder, 1, "strategies.csv");
        assertThat(lines).hasSize(3);
        int cells = lines.get(0).split(",", -1).length;
        assertThat(lines).allMatch(line -> line.split(",", -1).length == cells);
        assertThat(lines.get(1)).startsWith("warwickshire-2018,Warwickshire 2018,2,19.0000,");
    }

    @Test
    void the_json_can_be_read_and_says_its_format(@TempDir Path folder) throws IOException {
        String json = String.join("\n", lines(folder, 3, "comparison.json"));
        assertThat(json).contains("\"format\": 2").doesNotContain("NaN", "Infinity");
        int names = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                names += parser.currentName() == null ? 0 : 1;
            }
        }
        assertThat(names).isPositive();
    }

    private static List<String> lines(Path folder, int strategies, String file) throws IOException {
        ComparisonCsv.write(MadeUpComparison.of(strategies).result(), folder);
        return Files.readAllLines(folder.resolve(file));
    }
}
