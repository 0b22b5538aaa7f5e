package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.request.BackTestRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.Studies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts of small councils: the same whatever happens on the way, from nothing that was published later. */
@Tag("whole")
class BackTestCouncilsTest {
    private static final String SMALL = "Rutland,Hartlepool,Bracknell";
    private static final List<String> TABLES =
            List.of("forecasts.csv", "rows.csv", "scores.csv", "rivals.csv", "left-out.csv");

    @TempDir
    private Path work;

    private Path test(
            Studies studies, String councils, int from, int to, Optional<Path> data, String out, int threads) {
        return new BackTestCouncils(studies, new PretendMachine(work).surroundings())
                .test(new BackTestRequest(
                        from,
                        OptionalInt.of(to),
                        Optional.of(councils),
                        false,
                        Optional.empty(),
                        data,
                        Optional.of(Path.of(out)),
                        new RunSettings(6, 3, threads, true)));
    }

    private Path test(String councils, int from, int to, Optional<Path> data, String out) {
        return test(new ScenarioFiles(work), councils, from, to, data, out, 2);
    }

    private static List<String> lines(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** Real scenario files that count how often one is opened and fail from some number on. */
    private Studies counting(AtomicInteger opened, int failsAfter) {
        Studies real = new ScenarioFiles(work);
        return (Studies) Proxy.newProxyInstance(
                Studies.class.getClassLoader(), new Class<?>[] {Studies.class}, (proxy, method, arguments) -> {
                    if (opened.incrementAndGet() > failsAfter) {
                        throw new UncheckedIOException(new IOException("the power fails"));
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void the_bytes_are_the_same_on_any_threads_and_after_an_interruption() throws IOException {
        Path whole = test(new ScenarioFiles(work), SMALL, 2022, 2023, Optional.empty(), "whole", 3);
        AtomicInteger opened = new AtomicInteger();
        assertThatThrownBy(() -> test(counting(opened, 4), SMALL, 2022, 2023, Optional.empty(), "parts", 1))
                .hasStackTraceContaining("the power fails");
        assertThat(work.resolve("parts")).doesNotExist();
        AtomicInteger again = new AtomicInteger();
        Path parts = test(counting(again, 100), SMALL, 2022, 2023, Optional.empty(), "parts", 1);
        assertThat(again).hasValue(2);
        for (String table : TABLES) {
            assertThat(parts.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
        }
        assertThat(work.resolve(".batches/parts-councils")).doesNotExist();
    }

    /** A year that was published later is added, and the one before it is published otherwise. */
    @Test
    void figures_of_later_years_are_held_against_forecasts_that_do_not_know_them() throws IOException {
        Path shipped = test(SMALL, 2023, 2023, Optional.empty(), "shipped");
        StringBuilder later = new StringBuilder("council,year,measure,value\n");
        for (String code : List.of("857", "805", "867")) {
            for (int year : List.of(2024, 2025)) {
                later.append(code + "," + year + ",cases,900\n" + code + "," + year + ",case-holders,50\n" + code + ","
                        + year + ",in-post,70\n" + code + "," + year + ",turnover,31\n" + code + "," + year
                        + ",children,99\n" + code + "," + year + ",agency-share,3\n");
            }
        }
        Files.writeString(Files.createDirectory(work.resolve("newer")).resolve("later.csv"), later);
        Path newer = test(SMALL, 2023, 2025, Optional.of(Path.of("newer")), "with-newer");
        assertThat(lines(newer, "forecasts.csv"))
                .filteredOn(line -> line.startsWith("2023"))
                .hasSize(lines(shipped, "forecasts.csv").size() - 1)
                .containsAll(lines(shipped, "forecasts.csv")
                        .subList(1, lines(shipped, "forecasts.csv").size()));
        assertThat(lines(newer, "forecasts.csv")).anyMatch(line -> line.startsWith("2025-09-30,857,2,caseload"));
        assertThat(lines(newer, "rows.csv"))
                .anyMatch(line -> line.startsWith("857,Rutland,2024,50.0000,caseload,1,18.0000,18.0000,"));
        assertThat(lines(newer, "scores.csv")).anyMatch(line -> line.startsWith("2025,caseload,2,3,3,"));
        assertThat(lines(shipped, "scores.csv")).noneMatch(line -> line.startsWith("all,caseload,2"));
    }

    /** Scored again from the files alone, by the definition: twice the area under the pinball losses, on logarithms. */
    @Test
    void whoever_scores_the_quantiles_gets_the_same_scores() throws IOException {
        Path folder = test(SMALL, 2021, 2022, Optional.empty(), "scored");
        Map<String, Double> published = new TreeMap<>();
        lines(folder, "rows.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cell -> {
                    if (cell[4].equals("caseload") && cell[5].equals("1")) {
                        published.put(cell[2] + "-09-30," + cell[0], Double.parseDouble(cell[7]));
                    }
                });
        Map<String, List<double[]>> quantiles = new TreeMap<>();
        lines(folder, "forecasts.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cell -> {
                    if (cell[3].equals("caseload") && cell[2].equals("1")) {
                        quantiles
                                .computeIfAbsent(cell[0] + "," + cell[1], key -> new ArrayList<>())
                                .add(new double[] {Double.parseDouble(cell[5]), Double.parseDouble(cell[6])});
                    }
                });
        double sum = 0;
        double inside = 0;
        for (Map.Entry<String, Double> one : published.entrySet()) {
            double z = Math.log(one.getValue());
            double level = 0;
            double loss = 0;
            List<double[]> all = quantiles.get(one.getKey());
            assertThat(all).hasSize(23);
            for (double[] quantile : all) {
                double at = Math.log(quantile[1]);
                double next = z < at ? (1 - quantile[0]) * (at - z) : quantile[0] * (z - at);
                sum += (quantile[0] - level) * (loss + next);
                level = quantile[0];
                loss = next;
            }
            sum += (1 - level) * loss;
            inside += all.get(3)[1] <= one.getValue() && one.getValue() <= all.get(19)[1] ? 1 : 0;
        }
        String[] score = lines(folder, "scores.csv").stream()
                .filter(line -> line.startsWith("all,caseload,1,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(published).hasSize(6);
        assertThat(Double.parseDouble(score[9])).isCloseTo(sum / 6, within(6e-5));
        assertThat(Double.parseDouble(score[15])).isCloseTo(inside / 6, within(6e-5));
    }

    @Test
    void councils_without_a_start_are_listed_with_the_reason() throws IOException {
        Path folder = test("Birmingham,Rutland", 2024, 2024, Optional.empty(), "newest");
        assertThat(lines(folder, "left-out.csv"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("330,Birmingham,2024,") && line.contains("no number of cases"));
        assertThat(lines(folder, "forecasts.csv")).anyMatch(line -> line.startsWith("2024-09-30,857,2,looked-after"));
        assertThat(lines(folder, "scores.csv")).hasSize(1);
    }

    @Test
    void what_cannot_be_forecast_is_refused() {
        assertThatThrownBy(() -> test("Nowhere", 2022, 2022, Optional.empty(), "x"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Nowhere");
        assertThatThrownBy(() -> test("Rutland", 2016, 2015, Optional.empty(), "x"))
                .hasMessage(
                        "from: found 2016; permitted: a year from 2018\nto: found 2015; permitted: a year from 2016");
        assertThatThrownBy(() -> test("Rutland", 2040, 2041, Optional.empty(), "x"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("years up to 2024");
        assertThatThrownBy(() -> test("0", 2022, 2022, Optional.empty(), "x")).hasMessageContaining("how many");
    }
}
