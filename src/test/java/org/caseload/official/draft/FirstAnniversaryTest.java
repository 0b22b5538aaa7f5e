package org.caseload.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.file.DataRoom;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start that was solved so as to hold does hold: at the first anniversary cases and official caseload of thirty councils are what
 * they were, whatever the day of the year they start on. The table stands in docs/data.md; to write it anew:
 * {@code mvn test -Pslow -Dtest=FirstAnniversaryTest -Dcaseload.rewrite=true}.
 */
@Tag("slow")
class FirstAnniversaryTest {
    private static final Councils SHIPPED = DataRoom.shipped();
    private static final Path PAGE = Path.of("docs", "data.md");
    private static final int COUNCILS = 30;
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 7;
    private static final int RUNS = 240;
    private static final double LEVEL = 0.95;

    /** The bar: a start that holds changes by no more than that. */
    private static final double MOST = 0.003;

    /**
     * Easter falls before, or on, some 31 Marches, and a bank holiday more or fewer changes what is open on the day truly: so all start
     * in one year in which none lies between the anniversaries.
     */
    private static final List<LocalDate> STARTS =
            List.of(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 7, 17), LocalDate.of(2019, 9, 30));

    @TempDir
    private Path folder;

    @Test
    void cases_and_official_caseload_are_the_same_at_the_first_anniversary_of_thirty_councils() throws IOException {
        List<List<SteadyCouncil>> byStart = STARTS.stream()
                .map(start -> IntStream.range(0, COUNCILS)
                        .parallel()
                        .mapToObj(place -> drawn(place, start))
                        .toList())
                .toList();
        StringBuilder table = new StringBuilder(head());
        for (int place = 0; place < COUNCILS; place++) {
            int drawn = place;
            List<SteadyCouncil> one =
                    byStart.stream().map(councils -> councils.get(drawn)).toList();
            table.append(String.format(
                    Locale.UK,
                    "| %s %d | %,.0f |%s%s%n",
                    one.get(0).council().name(),
                    one.get(0).year(),
                    one.get(0).cases(),
                    row(one, council -> MeanInterval.of(council.changeOfCases(), LEVEL)),
                    row(one, council -> MeanInterval.of(council.changeOfCaseload(), LEVEL))));
        }
        List<String> beyond = new ArrayList<>();
        for (Function<SteadyCouncil, double[]> change : List.<Function<SteadyCouncil, double[]>>of(
                SteadyCouncil::changeOfCases, SteadyCouncil::changeOfCaseload)) {
            check(byStart, change, beyond);
        }
        table.append(String.format(
                Locale.UK,
                "| All %d | |%s%s%n",
                COUNCILS,
                row(byStart, councils -> pooled(councils, SteadyCouncil::changeOfCases)),
                row(byStart, councils -> pooled(councils, SteadyCouncil::changeOfCaseload))));
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("caseload.rewrite")) {
            int from = page.indexOf(head());
            page = page.substring(0, from) + table + page.substring(page.indexOf("\n\n", from) + 1);
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(beyond).isEmpty();
        assertThat(page).contains(table);
    }

    /**
     * The bar is a change of no more than 0.3 %, not of nothing at all. One council's 720 runs tell a change to about ±0.25 %, so 30 councils
     * are asked together: of each start the mean over councils lies within the bar with its whole interval, and no council's mean over
     * starts lies beyond it with its whole interval.
     */
    private static void check(
            List<List<SteadyCouncil>> byStart, Function<SteadyCouncil, double[]> change, List<String> beyond) {
        for (int start = 0; start < STARTS.size(); start++) {
            MeanInterval mean = pooled(byStart.get(start), change);
            if (Math.abs(mean.mean()) + mean.halfWidth() > MOST) {
                beyond.add("start " + STARTS.get(start) + ": " + told(mean));
            }
        }
        for (int place = 0; place < COUNCILS; place++) {
            int drawn = place;
            MeanInterval mean =
                    pooled(byStart.stream().map(councils -> councils.get(drawn)).toList(), change);
            if (Math.abs(mean.mean()) - mean.halfWidth() > MOST) {
                beyond.add(byStart.get(0).get(place).council() + ": " + told(mean));
            }
        }
    }

    /** The mean of independent means, each council or start with the same weight. */
    private static MeanInterval pooled(List<SteadyCouncil> some, Function<SteadyCouncil, double[]> change) {
        double[] means = new double[RUNS];
        for (SteadyCouncil one : some) {
            for (int run = 0; run < RUNS; run++) {
                means[run] += change.apply(one)[run] / some.size();
            }
        }
        return MeanInterval.of(means, LEVEL);
    }

    /** Councils of every size, each with the figures of another year. */
    private SteadyCouncil drawn(int place, LocalDate start) {
        int year = FIRST_YEAR + place % YEARS;
        List<Council> bySize = CouncilYear.withFigures(SHIPPED, year).stream()
                .sorted(Comparator.comparingDouble(
                        council -> council.figure(Measure.CASES, year).number().orElseThrow()))
                .toList();
        Council council = bySize.get((2 * place + 1) * bySize.size() / (2 * COUNCILS));
        return SteadyCouncil.of(SHIPPED, council, year, start, RUNS, folder);
    }

    private static String head() {
        String days = STARTS.stream()
                .map(start -> start.getDayOfMonth() + " "
                        + start.getMonth().toString().charAt(0)
                        + start.getMonth().toString().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        return "| Council, figures of | Cases at the start | Cases from " + days + " | Caseload from " + days + " |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n";
    }

    private static <T> String row(List<T> all, Function<T, MeanInterval> mean) {
        return all.stream().map(mean).map(one -> " " + told(one) + " |").collect(Collectors.joining());
    }

    private static String told(MeanInterval mean) {
        return String.format(Locale.ROOT, "%+.2f ± %.2f %%", 100 * mean.mean(), 100 * mean.halfWidth())
                .replace('-', '−');
    }
}
