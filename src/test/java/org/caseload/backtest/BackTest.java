package org.caseload.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.Quantiles;

/** A council as its scenario has it, simulated with and without its plan, beside what was published afterwards. */
record BackTest(String council, List<Observed> published, List<Run> planned, List<Run> nothingDone) {
    static final int RUNS = 50;
    private static final long SEED = 1989;

    static BackTest of(String council) throws IOException {
        List<Observed> published = Observed.of(council);
        LocalDate last =
                published.stream().map(Observed::date).max(LocalDate::compareTo).orElseThrow();
        return new BackTest(council, published, runs(council, last), runs(council + "-do-nothing", last));
    }

    static Scenario scenario(String name) {
        return read(name, List.of()).value().orElseThrow();
    }

    private static ParseResult<Scenario> read(String name, List<OverriddenValue> instead) {
        Path here = Path.of("").toAbsolutePath();
        return ScenarioSource.open(here.resolve("scenarios/" + name + ".yaml"), here, instead)
                .scenario();
    }

    private static List<Run> runs(String name, LocalDate last) {
        long days = ChronoUnit.DAYS.between(scenario(name).startDate(), last) + 2;
        ParseResult<Scenario> longEnough = read(name, List.of(OverriddenValue.horizon(days + " days")));
        PreparedStudy design = new PreparedStudy(longEnough.value().orElseThrow(), longEnough.uncertain());
        return IntStream.rangeClosed(1, RUNS)
                .parallel()
                .mapToObj(number -> Run.of(design, SEED, number))
                .toList();
    }

    /** The table, and how many of the published figures lie inside. */
    String table() {
        StringBuilder text = new StringBuilder("""
                | Figure | Date | Published | Simulated: mean [95 % interval] | 8 runs in 10 | Inside? | Nothing done: mean [95 % interval] | 8 runs in 10 |
                |---|---|---|---|---|---|---|---|
                """);
        published.forEach(row -> text.append(row(row)).append('\n'));
        long inside = published.stream().filter(this::isInside).count();
        return text
                + String.format(
                        Locale.ROOT,
                        "%n%d of %d published figures lie inside the range of 8 runs in 10. n = %d runs each, seed %d.%n",
                        inside,
                        published.size(),
                        RUNS,
                        SEED);
    }

    private String row(Observed row) {
        return String.join(
                " | ",
                "| " + row.figure().label(),
                row.date().toString(),
                row.figure().print(row.value()),
                mean(row, planned),
                range(row, planned),
                isInside(row) ? "yes" : "**no**",
                mean(row, nothingDone),
                range(row, nothingDone) + " |");
    }

    /** By the figures as they are printed, so that nothing stands on the page as outside a range that holds it. */
    private boolean isInside(Observed row) {
        Quantiles quantiles = Quantiles.of(published(row, planned));
        double value = printed(row, row.value());
        return printed(row, quantiles.ofOneMore(0.1)) <= value && value <= printed(row, quantiles.ofOneMore(0.9));
    }

    private static double printed(Observed row, double value) {
        return Double.parseDouble(row.figure().print(value).replace(",", ""));
    }

    private static String mean(Observed row, List<Run> runs) {
        MeanInterval mean = MeanInterval.student(values(row, runs), 0.95);
        Figure figure = row.figure();
        return figure.print(mean.mean()) + " [" + figure.print(mean.low()) + " to " + figure.print(mean.high()) + "]";
    }

    /** As published: with the noise of a census. */
    private String range(Observed row, List<Run> runs) {
        Quantiles quantiles = Quantiles.of(published(row, runs));
        return row.figure().print(quantiles.ofOneMore(0.1)) + " to "
                + row.figure().print(quantiles.ofOneMore(0.9));
    }

    private double[] published(Observed row, List<Run> runs) {
        AsPublished census = new AsPublished(council, SEED);
        return runs.stream().mapToDouble(run -> census.of(row, run)).toArray();
    }

    private static double[] values(Observed row, List<Run> runs) {
        return runs.stream()
                .mapToDouble(run -> row.figure().of(run, row.date()))
                .toArray();
    }
}
