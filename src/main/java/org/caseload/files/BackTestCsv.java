package org.caseload.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.result.backtest.BackTestResult;
import org.caseload.result.backtest.EffectSlope;
import org.caseload.result.backtest.ForecastLevels;
import org.caseload.result.backtest.ForecastRow;
import org.caseload.result.backtest.ForecastScore;
import org.caseload.result.backtest.LeftOut;
import org.caseload.result.backtest.ScoreSummary;
import org.caseload.result.backtest.SpreadRow;
import org.caseload.result.backtest.StaffEffect;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.scoring.ForecastCoverage;

/**
 * The tables of a back-test: {@code forecasts.csv}, every quantile in the columns of forecast hubs, so that anybody can score it;
 * {@code rows.csv}, every forecast beside what came; {@code scores.csv} and {@code rivals.csv}, pooled; {@code spread.csv}, how widely forecasts spread; {@code left-out.csv}, councils
 * without a start; and where it was asked for {@code staff-effects.csv} and {@code effect-slopes.csv}, what real changes of staff did.
 */
public final class BackTestCsv {
    private BackTestCsv() {}

    /**
     * Writes them.
     *
     * @param folder an existing folder
     * @throws IOException when a file cannot be written
     */
    public static void write(BackTestResult result, Path folder) throws IOException {
        Content.in(
                folder.resolve("forecasts.csv"),
                out -> Csv.write(Quantile.class, result.rows().stream().flatMap(BackTestCsv::quantiles), out));
        Content.in(
                folder.resolve("rows.csv"),
                out -> Csv.write(Row.class, result.rows().stream().map(BackTestCsv::row), out));
        Content.in(
                folder.resolve("scores.csv"),
                out -> Csv.write(Score.class, result.scores().stream().map(BackTestCsv::score), out));
        Content.in(
                folder.resolve("rivals.csv"),
                out -> Csv.write(RivalRow.class, result.scores().stream().flatMap(BackTestCsv::rivals), out));
        Content.in(
                folder.resolve("spread.csv"),
                out -> Csv.write(Spread.class, result.spread().stream().map(BackTestCsv::spread), out));
        Content.in(folder.resolve("left-out.csv"), out -> Csv.write(LeftOut.class, result.leftOut().stream(), out));
        if (!result.effects().isEmpty()) {
            Content.in(
                    folder.resolve("staff-effects.csv"),
                    out -> Csv.write(Effect.class, result.effects().stream().map(BackTestCsv::effect), out));
            Content.in(
                    folder.resolve("effect-slopes.csv"),
                    out -> Csv.write(EffectSlope.class, result.slopes().stream(), out));
        }
    }

    @SuppressWarnings("checkstyle:RecordComponentName") // the names of columns in forecast hubs
    private record Quantile(
            LocalDate reference_date,
            String location,
            int horizon,
            String target,
            String output_type,
            String output_type_id,
            double value) {}

    private static Stream<Quantile> quantiles(ForecastRow row) {
        double[] levels = ForecastLevels.all();
        LocalDate start = LocalDate.of(row.from().year(), Month.SEPTEMBER, 30);
        return IntStream.range(0, levels.length)
                .mapToObj(i -> new Quantile(
                        start,
                        row.from().code(),
                        row.horizon(),
                        row.target().id(),
                        "quantile",
                        String.valueOf(levels[i]),
                        row.quantiles().get(i)));
    }

    private record Row(
            String code,
            String council,
            int start,
            double holders,
            String target,
            int horizon,
            OptionalDouble before,
            OptionalDouble published,
            double mean,
            double low95,
            double low80,
            double low50,
            double median,
            double high50,
            double high80,
            double high95,
            String inside80,
            OptionalDouble crps,
            OptionalDouble stood) {}

    private static Row row(ForecastRow row) {
        OptionalDouble published = number(row, ForecastScore::published);
        return new Row(
                row.from().code(),
                row.from().council(),
                row.from().year(),
                row.from().holders(),
                row.target().id(),
                row.horizon(),
                row.before(),
                published,
                row.mean(),
                row.quantile(0.025),
                row.quantile(0.1),
                row.quantile(0.25),
                row.quantile(0.5),
                row.quantile(0.75),
                row.quantile(0.9),
                row.quantile(0.975),
                published.isEmpty() ? "" : row.holds(0.8, published.getAsDouble()) ? "yes" : "no",
                number(row, ForecastScore::fair),
                number(row, ForecastScore::stood));
    }

    private static OptionalDouble number(ForecastRow row, ToDoubleFunction<ForecastScore> of) {
        return row.score().stream().mapToDouble(of).findFirst();
    }

    private record Score(
            String group,
            String target,
            int horizon,
            int n,
            int councils,
            double crps,
            double crpsLow,
            double crpsHigh,
            double crpsAsPublished,
            double crpsOfQuantiles,
            double intervalScore,
            double dispersion,
            double overprediction,
            double underprediction,
            double inside50,
            double inside80,
            double inside80Low,
            double inside80High,
            double inside80WilsonLow,
            double inside80WilsonHigh,
            double inside95,
            double error,
            double absoluteError,
            String stood,
            double stoodP) {}

    private static Score score(ScoreSummary score) {
        PercentileInterval fair = score.fair();
        ForecastCoverage eight = score.eightInTen();
        List<String> bins = score.stood().bins().stream().map(String::valueOf).toList();
        return new Score(
                score.group(),
                score.target().id(),
                score.horizon(),
                score.n(),
                score.councils(),
                fair.value(),
                fair.low(),
                fair.high(),
                score.fairAsPublished(),
                score.byQuantiles(),
                score.intervals().total(),
                score.intervals().dispersion(),
                score.intervals().overprediction(),
                score.intervals().underprediction(),
                score.half().independent().share(),
                eight.independent().share(),
                eight.byCluster().low(),
                eight.byCluster().high(),
                eight.independent().low(),
                eight.independent().high(),
                score.nearlyAll().independent().share(),
                score.error(),
                score.absoluteError(),
                String.join(" ", bins),
                score.stood().p());
    }

    private record Effect(
            String code,
            String council,
            int start,
            int horizon,
            double growth,
            double observed,
            double forecast,
            double effect) {}

    private static Effect effect(StaffEffect effect) {
        return new Effect(
                effect.from().code(),
                effect.from().council(),
                effect.from().year(),
                effect.horizon(),
                effect.growth(),
                effect.observed(),
                effect.forecast(),
                effect.effect());
    }

    private record Spread(
            String group,
            String target,
            int horizon,
            int n,
            double simulated,
            double fitted,
            double simulatedChange,
            OptionalDouble publishedChange,
            double simulatedWithNext,
            OptionalDouble publishedWithNext) {}

    private static Spread spread(SpreadRow row) {
        return new Spread(
                row.group(),
                row.target().id(),
                row.horizon(),
                row.n(),
                row.simulated(),
                row.fitted(),
                row.simulatedChange(),
                finite(row.publishedChange()),
                row.simulatedWithNext(),
                finite(row.publishedWithNext()));
    }

    private static OptionalDouble finite(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private record RivalRow(
            String group,
            String target,
            int horizon,
            String rival,
            int n,
            double crps,
            double inside80,
            double difference,
            double differenceLow,
            double differenceHigh) {}

    private static Stream<RivalRow> rivals(ScoreSummary score) {
        return score.rivals().stream()
                .map(rival -> new RivalRow(
                        score.group(),
                        score.target().id(),
                        score.horizon(),
                        rival.rival(),
                        rival.n(),
                        rival.crps(),
                        rival.coverage(),
                        rival.difference().value(),
                        rival.difference().low(),
                        rival.difference().high()));
    }
}
