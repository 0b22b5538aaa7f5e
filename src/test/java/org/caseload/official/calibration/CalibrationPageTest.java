package org.caseload.official.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.PublishedPanel;
import org.junit.jupiter.api.Test;

/**
 * The tables of docs/calibration.md are made from the shipped figures and fitted numbers; to write them anew: {@code mvn test
 * -Dtest=CalibrationPageTest -Dcaseload.rewrite=true}.
 */
class CalibrationPageTest {
    private static final Path PAGE = Path.of("docs", "calibration.md");
    private static final PublishedPanel PANEL = PublishedPanel.of(DataRoom.shipped());
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int FIRST_TARGET = 2023;
    private static final int LAST_TARGET = 2024;

    @Test
    void the_page_shows_the_numbers_that_ship() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "| Series | SD of norms | SD of deviation | Left after a year | SD of noise | Powers of size: deviation; noise |"
                        + " Drift a year | Share of the region |");
        rows.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        Map<String, Map<String, String>> cells = new TreeMap<>();
        for (String line : FittedNumbers.shippedText().lines().toList()) {
            String[] cell = line.split(",", -1);
            if (cell.length == 4 && !cell[0].equals("series") && !cell[1].startsWith("return-")) {
                cells.computeIfAbsent(cell[0], word -> new TreeMap<>())
                        .put(cell[1], shorter(cell[2]) + " (" + shorter(cell[3]) + ")");
            }
        }
        for (PublishedSeries series : PublishedSeries.values()) {
            Map<String, String> of = cells.get(series.word());
            rows.add("| "
                    + String.join(
                            " | ",
                            series.word(),
                            of.get("norm-sd"),
                            of.get("deviation-sd"),
                            of.get("memory"),
                            of.get("noise-sd"),
                            of.get("deviation-power") + "; " + of.get("noise-power"),
                            of.get("drift"),
                            of.get("likeness"))
                    + " |");
        }
        compare("numbers", rows);
    }

    @Test
    void the_page_shows_how_caseloads_return() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("| Expected change of the logarithm of the caseload | Number | Standard error |");
        rows.add("| --- | --- | --- |");
        for (String line : FittedNumbers.shippedText().lines().toList()) {
            String[] cell = line.split(",", -1);
            if (cell.length == 4 && cell[1].startsWith("return-")) {
                String words = cell[1].substring("return-".length())
                        .replace('-', ' ')
                        .replaceFirst("over 1", "over 1 year:")
                        .replaceFirst("over 2", "over 2 years:")
                        .replace("through cases", "the share of it that goes through cases, over 2 years");
                rows.add("| " + words + " | " + shorter(cell[2]) + " | " + shorter(cell[3]) + " |");
            }
        }
        assertThat(rows).hasSize(9);
        compare("returns", rows);
    }

    @Test
    void the_page_shows_how_the_published_panel_changes() throws IOException {
        PanelMoments moments = PanelMoments.of(PANEL);
        List<String> rows = new ArrayList<>();
        rows.add("| Series | SD of changes over 1, 2, 3 years | Correlation with the next change | Yearly changes |");
        rows.add("| --- | --- | --- | --- |");
        moments.changes().forEach((word, one) -> {
            String form = one.sdOfOneYear() < 1 ? "%.3f, %.3f, %.3f" : "%.2f, %.2f, %.2f";
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | " + form + " | %.2f | %d |",
                    word,
                    one.sdOfOneYear(),
                    one.sdOfTwoYears(),
                    one.sdOfThreeYears(),
                    one.withTheNext(),
                    one.n()));
        });
        compare("changes", rows);
    }

    @Test
    void the_page_shows_how_well_the_numbers_forecast_what_they_had_not_seen() throws IOException {
        Calibration calibration = Calibration.of(FittedNumbers.shipped(), PANEL);
        List<String> rows = new ArrayList<>();
        rows.add("| Series, years ahead | n | No change | Mean reversion | Own history | Filter | In 80 % |");
        rows.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (PublishedSeries series : PublishedSeries.values()) {
            for (int horizon = 1; horizon <= 2; horizon++) {
                rows.add(scored(calibration, series, horizon));
            }
        }
        compare("scores", rows);
    }

    private static String scored(Calibration calibration, PublishedSeries series, int horizon) {
        ScaledPanel values = calibration.scaled(series);
        double[] lines = new double[RivalLine.values().length];
        double filter = 0;
        int inside = 0;
        int n = 0;
        for (String council : values.councils()) {
            for (int target = FIRST_TARGET; target <= LAST_TARGET; target++) {
                double seen = values.value(values.councils().indexOf(council), target);
                Optional<Reading> reading = calibration.reading(series, council, target - horizon);
                if (!Double.isNaN(seen) && reading.isPresent()) {
                    Forecast forecast = reading.get().publishedAhead(horizon);
                    double published = series.scale().back(seen);
                    n++;
                    filter += crps(forecast, published, series.plainScale());
                    inside += published >= forecast.quantile(0.1) && published <= forecast.quantile(0.9) ? 1 : 0;
                    for (RivalLine line : RivalLine.values()) {
                        Forecast rival = calibration
                                .rival(line, series, council, target - horizon, horizon)
                                .orElseThrow();
                        lines[line.ordinal()] += crps(rival, published, series.plainScale());
                    }
                }
            }
        }
        String form = series.plainScale() == Scale.LOG ? " | %.4f" : " | %.2f";
        StringBuilder row = new StringBuilder("| " + series.word() + ", " + horizon + " | " + n);
        for (double line : lines) {
            row.append(String.format(Locale.ROOT, form, line / n));
        }
        row.append(String.format(Locale.ROOT, form, filter / n));
        return row.append(String.format(Locale.ROOT, " | %.1f |", 100.0 * inside / n))
                .toString();
    }

    /** Of a normal forecast in closed form; of one on another scale twice the mean pinball loss over 200 levels. */
    private static double crps(Forecast forecast, double published, Scale plain) {
        if (forecast.scale() == plain) {
            double z = (plain.of(published) - forecast.mean()) / forecast.sd();
            return forecast.sd()
                    * (z * (2 * NORMAL.cumulativeProbability(z) - 1) + 2 * NORMAL.density(z) - 1 / Math.sqrt(Math.PI));
        }
        int levels = 200;
        double sum = 0;
        for (int i = 0; i < levels; i++) {
            double level = (i + 0.5) / levels;
            double quantile = forecast.quantile(level);
            sum += 2 * ((published < quantile ? 1 : 0) - level) * (quantile - published);
        }
        return sum / levels;
    }

    private static String shorter(String number) {
        return String.format(Locale.ROOT, "%.3f", Double.parseDouble(number)).replaceFirst("^(-?)0\\.", "$1.");
    }

    private static synchronized void compare(String name, List<String> rows) throws IOException {
        String begin = "<!-- made: " + name + " -->\n";
        String end = "<!-- end -->";
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end, from);
        String table = String.join("\n", rows) + "\n";
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to), StandardCharsets.UTF_8);
        } else {
            assertThat(page.substring(from, to)).isEqualTo(table);
        }
    }
}
