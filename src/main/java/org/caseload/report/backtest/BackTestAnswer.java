package org.caseload.report.backtest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Command;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.Origin;
import org.caseload.result.backtest.BackTestResult;
import org.caseload.result.backtest.EffectSlope;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.result.backtest.LeftOut;
import org.caseload.result.backtest.ScoreSummary;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** How near forecasts came, in a table for each number of years ahead, beside the best rival; and which councils had no start. */
public final class BackTestAnswer {
    private static final int NAMED = 10;
    private static final int LOG_DECIMALS = 4;
    private static final int POINT_DECIMALS = 2;

    private BackTestAnswer() {}

    /** What is printed. */
    public static List<Node> nodes(BackTestResult result) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Paragraph(starts(result)));
        for (int horizon : ForecastTarget.HORIZONS) {
            List<ScoreSummary> scores = result.scores().stream()
                    .filter(score -> score.group().equals(ScoreSummary.ALL) && score.horizon() == horizon)
                    .toList();
            if (!scores.isEmpty()) {
                nodes.add(table(scores, horizon));
            }
        }
        result.slopes().forEach(slope -> nodes.add(slope(slope)));
        leftOut(result.leftOut()).ifPresent(nodes::add);
        nodes.add(new Paragraph("Origin: " + origin(result) + "."));
        nodes.add(new Command(result.origin().command()));
        return nodes;
    }

    /**
     * The same as a report.
     *
     * @param made when the result was made
     */
    public static Report paper(BackTestResult result, Instant made) {
        Report.Front front = new Report.Front(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                made,
                origin(result));
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Heading(1, "How near forecasts came"));
        nodes.addAll(nodes(result));
        return new Report(
                "Councils' published figures, forecast from earlier ones",
                result.origin().question(),
                front,
                List.of(),
                nodes);
    }

    private static String origin(BackTestResult result) {
        Origin origin = result.origin();
        return origin.scenario() + ", " + EnglishDate.day(origin.startDate()) + " to "
                + EnglishDate.day(origin.endDate()) + ", " + RunCount.counted(origin.replications())
                + " of each council and year, seed " + origin.seed() + ", Caseload " + origin.version();
    }

    private static String starts(BackTestResult result) {
        long starts = result.rows().stream().map(row -> row.from()).distinct().count();
        long scored =
                result.rows().stream().filter(row -> row.score().isPresent()).count();
        return Numbers.number(starts, 0)
                + " starts of councils, each from what was published up to its year, with nothing done: "
                + Numbers.number(result.rows().size(), 0) + " forecasts, of which " + Numbers.number(scored, 0)
                + " can be held against a figure that was published since.";
    }

    private static Table table(List<ScoreSummary> scores, int horizon) {
        List<List<Cell>> rows = scores.stream().map(BackTestAnswer::row).toList();
        return new Table(
                "ahead-" + horizon,
                horizon == 1 ? "One year ahead" : "Two years ahead",
                List.of(
                        Column.words("Figure"),
                        Column.numbers("n"),
                        Column.numbers("score (CRPS)"),
                        Column.words("95 % interval"),
                        Column.words("best rival"),
                        Column.words("ours less it, 95 % interval"),
                        Column.numbers("inside 8 in 10"),
                        Column.words("95 % interval by council"),
                        Column.numbers("inside 5 in 10"),
                        Column.numbers("mean error")),
                rows,
                List.of(
                        "Scores, the lower the better, and errors (published less median) are of logarithms, so that 0.05 is about 5 %;"
                                + " of rates in points. Intervals draw whole councils again. Figures of 31 March are half a year nearer."));
    }

    private static List<Cell> row(ScoreSummary score) {
        int decimals = score.target().onLog() ? LOG_DECIMALS : POINT_DECIMALS;
        Optional<ScoreSummary.Beside> best =
                score.rivals().stream().min(Comparator.comparingDouble(ScoreSummary.Beside::crps));
        return List.of(
                Cell.words(score.target().label()),
                Cell.number(score.n(), 0),
                Cell.number(score.fair().value(), decimals),
                Cell.words(Numbers.number(score.fair().low(), decimals) + " to "
                        + Numbers.number(score.fair().high(), decimals)),
                Cell.words(best.map(rival -> rival.rival() + ", " + Numbers.number(rival.crps(), decimals))
                        .orElse("none")),
                Cell.words(best.map(rival -> Numbers.signed(rival.difference().value(), decimals) + ", "
                                + Numbers.signed(rival.difference().low(), decimals) + " to "
                                + Numbers.signed(rival.difference().high(), decimals))
                        .orElse("-")),
                Cell.share(score.eightInTen().independent().share()),
                Cell.words(Numbers.share(score.eightInTen().byCluster().low()) + " to "
                        + Numbers.share(score.eightInTen().byCluster().high())),
                Cell.share(score.half().independent().share()),
                Cell.change(score.error(), decimals));
    }

    private static Node slope(EffectSlope slope) {
        return new Paragraph("Real changes of staff, " + slope.group() + ", "
                + Numbers.counted(slope.horizon(), "year", "years")
                + " ahead: for each 1 % by which the simulation says it changes the caseload, that"
                + " really changed by " + Numbers.number(slope.slope(), 2) + " % (95 % interval "
                + Numbers.number(slope.low(), 2) + " to "
                + Numbers.number(slope.high(), 2) + "; " + slope.n() + " times in " + slope.councils()
                + " councils). 1 would be right on average.");
    }

    private static Optional<Node> leftOut(List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = leftOut.stream()
                .limit(NAMED)
                .map(one -> one.council() + " " + one.year() + " (" + one.reason() + ")")
                .toList();
        String more = leftOut.size() > NAMED ? "; all stand in left-out.csv" : "";
        return Optional.of(new Finding(
                "left-out",
                Numbers.counted(leftOut.size(), "start", "starts") + " had to be left out: " + String.join("; ", named)
                        + more + ".",
                List.of()));
    }
}
