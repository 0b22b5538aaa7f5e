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
        List<String[]> england = rows("| caseload | ");
        assertThat(england).hasSizeGreaterThanOrEqualTo(2);
        List<String> head = Files.readAllLines(SHIPPED, StandardCharsets.UTF_8).subList(0, 2);
        String wanted = String.join("\n", head) + "\n" + said("one", england.get(0)) + said("two", england.get(1))
                + like("small", "fewer than 85 FTE") + like("middle", "85 to 149 FTE")
                + like("large", "150 FTE or more");
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(SHIPPED, wanted, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(SHIPPED, StandardCharsets.UTF_8)).isEqualTo(wanted);
        assertThat(PastForecasts.sentence(Double.NaN)).startsWith("Of " + england.get(0)[N] + " forecasts");
        assertThat(PastForecasts.sentence(84.4)).contains("like this one (fewer than 85 FTE who hold cases; here 84)");
        assertThat(PastForecasts.sentence(84.9))
                .startsWith("Of " + rows("| 85 to 149 FTE, +1 ").get(0)[N] + " forecasts")
                .contains("85 to 149 FTE who hold cases; here 85", "(of all " + england.get(0)[N] + ": ");
        assertThat(PastForecasts.sentence(150)).contains("150 FTE or more who hold cases");
    }

    private static String like(String size, String words) throws IOException {
        return size + ".is=" + words + "\n"
                + said(size + ".one", rows("| " + words + ", +1 ").get(0))
                + said(size + ".two", rows("| " + words + ", +2 ").get(0));
    }

    private static List<String[]> rows(String start) throws IOException {
        return Files.readString(Path.of("docs/back-tests.md"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == 13)
                .toList();
    }

    private static String said(String years, String[] row) {
        String inside = row[INSIDE].replace("[", "(").replace("]", ")");
        return years + ".n=" + row[N] + "\n" + years + ".inside=" + inside + "\n";
    }
}
