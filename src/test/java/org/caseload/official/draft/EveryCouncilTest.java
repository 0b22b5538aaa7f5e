package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.file.DataRoom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first scenario of every council that has figures is valid, has a start, and runs. What came of it stands in
 * docs/data.md; to write that anew: {@code mvn test -Pslow -Dtest=EveryCouncilTest -Dcaseload.rewrite=true}.
 */
@Tag("whole")
class EveryCouncilTest {
    private static final Councils SHIPPED = DataRoom.shipped();
    private static final Path PAGE = Path.of("docs", "data.md");
    private static final String HEAD = "| Year | Councils with figures | Accepted by `validate` and `run` |"
            + " Referrals solved ÷ published: lowest tenth, middle, highest tenth |\n| --- | --- | --- | --- |\n";
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2024;
    private static final int REPLICATIONS = 5;
    private static final int LONGEST = 75;

    @TempDir
    private Path folder;

    /** Of one year the first council, the third and so on, of the other the second, the fourth and so on; the slow test takes all of every year. */
    @ParameterizedTest
    @CsvSource({"2022, 0", "2024, 1"})
    void every_second_scenario_of_a_year_is_valid_and_short(int year, int first) {
        List<Council> councils = CouncilYear.withFigures(SHIPPED, year);
        assertThat(councils).hasSize(148);
        List<CouncilYear> all = CouncilYear.of(
                IntStream.range(0, councils.size())
                        .filter(place -> place % 2 == first)
                        .mapToObj(councils::get)
                        .toList(),
                SHIPPED,
                year,
                0,
                folder);
        assertThat(all).hasSize(74);
        assertThat(refused(all)).isEmpty();
        assertThat(all).allMatch(one -> one.lines() <= LONGEST);
    }

    @Tag("slow")
    @Test
    void every_scenario_of_every_year_runs() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        List<String> refused = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            List<CouncilYear> all = CouncilYear.all(SHIPPED, year, REPLICATIONS, folder);
            List<String> out = refused(all);
            refused.addAll(out);
            double[] ratios = all.stream()
                    .mapToDouble(CouncilYear::referrals)
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %.2f, %.2f, %.2f |%n",
                    year,
                    all.size(),
                    all.size() - out.size(),
                    ratios[ratios.length / 10],
                    ratios[ratios.length / 2],
                    ratios[ratios.length * 9 / 10]));
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("caseload.rewrite")) {
            int from = page.indexOf(HEAD);
            int blank = page.indexOf("\n\n", from);
            page = page.substring(0, from) + table + (blank < 0 ? "" : page.substring(blank + 1));
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(refused).isEmpty();
        assertThat(page).contains(table);
    }

    private static List<String> refused(List<CouncilYear> all) {
        return all.stream()
                .filter(one -> !one.refusal().isEmpty())
                .map(one -> one.council() + ": " + one.refusal())
                .toList();
    }
}
