package org.caseload.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What papers say of past forecasts is what the page of back-tests says. */
class PastForecastsTest {
    private static final Path SHIPPED =
            Path.of("src/main/resources/org/caseload/report/paper/past-forecasts.properties");
    private static final int N = 2;
    private static final int INSIDE = 9;

    @Test
    void papers_say_what_the_page_of_back_tests_says() throws IOException {
        List<String[]> rows = Files.readString(Path.of("docs/back-tests.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| caseload | "))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == 13)
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(2);
        List<String> head = Files.readAllLines(SHIPPED, StandardCharsets.UTF_8).subList(0, 2);
        String wanted = String.join("\n", head) + "\n" + said("one", rows.get(0)) + said("two", rows.get(1));
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(SHIPPED, wanted, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(SHIPPED, StandardCharsets.UTF_8)).isEqualTo(wanted);
        assertThat(PastForecasts.sentence()).contains("Of " + rows.get(0)[N] + " forecasts");
    }

    private static String said(String years, String[] row) {
        String inside = row[INSIDE].replace("[", "(").replace("]", ")");
        return years + ".n=" + row[N] + "\n" + years + ".inside=" + inside + "\n";
    }
}
