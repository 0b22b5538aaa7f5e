package org.caseload.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.caseload.chart.SensitivityCharts;
import org.caseload.report.Cell;
import org.caseload.report.Chart;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Answer;
import org.caseload.report.chapter.Subject;
import org.caseload.result.UncertainNumber;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.result.sensitivity.Swing;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * What a study of sensitivity found, in plain words, tables and charts: one number at a time, and all together. One number is said to do
 * more than another only where their intervals lie apart.
 */
public final class SensitivityAnswer {
    private final SensitivityResult result;
    private final int decimals;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Chart> charts;

    private SensitivityAnswer(SensitivityResult result) {
        this.result = result;
        this.decimals = result.measure().decimals() + 1;
        this.charts = SensitivityCharts.charts(result);
    }

    /** The answer. */
    public static Answer of(SensitivityResult result) {
        return Answer.of(
                result.origin(),
                result.origin().scenario() + ": which doubtful numbers matter?",
                "This paper says what numbers that nobody knows exactly do to one outcome, found by a simulation at many of their"
                        + " values, " + RunCount.counted(result.origin().replications()) + " at each.",
                new SensitivityAnswer(result).nodes());
    }

    private List<Node> nodes() {
        Subject subject = Subject.of(result.measure());
        finding(
                "central",
                subject.title() + " on " + EnglishDate.day(result.date()) + ": "
                        + number(result.central().value())
                        + " with every number at its central value (95 % interval " + interval(result.central())
                        + "; mean of " + RunCount.counted(result.central().n())
                        + ", which vary by chance with a standard deviation of " + number(result.chance()) + ").");
        if (!result.swings().isEmpty()) {
            finding("one-at-a-time", oneAtATime(), "tornado");
            figure("tornado", swings());
        }
        if (!result.sobol().isEmpty()) {
            finding("together", allTogether(), "shares");
            figure("indices", shares());
        }
        if (!result.morris().isEmpty()) {
            finding("screened", screened(), "effects");
            figure("indices", effects());
        }
        result.tippingPoint()
                .map(point -> new TippingPointAnswer(point, decimals))
                .ifPresent(point -> {
                    finding("tipping-point", point.finding(), "tipping-point");
                    figure("tipping-point", point.table());
                    nodes.add(new Paragraph(TippingPointAnswer.LEGEND));
                });
        return List.copyOf(nodes);
    }

    private void finding(String key, String text, String... shownIn) {
        nodes.add(new Finding(key, text, List.of(shownIn)));
    }

    /** A chart with its numbers; the numbers alone where there is no such chart. */
    private void figure(String name, Table numbers) {
        nodes.add(charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .<Node>map(chart -> new Figure(chart, numbers))
                .orElse(numbers));
    }

    private String oneAtATime() {
        List<Swing> telling = result.swings().stream()
                .filter(swing -> swing.across().signKnown())
                .toList();
        String no =
                "One number at a time, from a low to a high value (1 in 10 that it lies beyond each) and under the same luck: ";
        if (telling.isEmpty()) {
            return no + "none moves it by so much that "
                    + RunCount.counted(result.origin().replications()) + " could tell.";
        }
        List<String> most = leaders(telling);
        Swing first = telling.get(0);
        String moved = most.size() == 1
                ? named(first.number()) + " moves it most, by " + signed(first.across()) + " from "
                        + end(first, first.from()).text() + " to " + amount(first)
                : Phrases.listed(most) + " move it most, and cannot be told apart";
        List<String> silent = result.swings().stream()
                .filter(swing -> !swing.across().signKnown() && !swing.across().exactlyZero())
                .map(swing -> named(swing.number()))
                .toList();
        List<String> idle = result.swings().stream()
                .filter(swing -> swing.across().exactlyZero())
                .map(swing -> named(swing.number()))
                .toList();
        return no + moved + "."
                + (silent.isEmpty()
                        ? ""
                        : " Whether " + Phrases.listed(silent) + (silent.size() == 1 ? " moves" : " move")
                                + " it at all cannot be told.")
                + (idle.isEmpty()
                        ? ""
                        : " In no run " + (idle.size() == 1 ? "does " : "do ") + Phrases.listed(idle) + " change it.");
    }

    /** The first, and all whose intervals reach into its own. */
    private List<String> leaders(List<Swing> telling) {
        double least = least(telling.get(0).across());
        return telling.stream()
                .filter(swing -> swing == telling.get(0) || most(swing.across()) >= least)
                .map(swing -> named(swing.number()))
                .toList();
    }

    private static double least(Estimate estimate) {
        return Math.min(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }

    private static double most(Estimate estimate) {
        return Math.max(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }

    private Table swings() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Swing swing : result.swings()) {
            rows.add(List.of(
                    Cell.words(swing.number().label() + unit(swing.number())),
                    end(swing, swing.from()),
                    end(swing, swing.to()),
                    Cell.change(swing.atLow().value(), decimals),
                    Cell.change(swing.atHigh().value(), decimals),
                    Cell.change(swing.across().value(), decimals),
                    Cell.words(interval(swing.across()))));
        }
        return new Table(
                "tornado",
                "One at a time",
                List.of(
                        Column.words("Number"),
                        Column.numbers("from"),
                        Column.numbers("to"),
                        Column.numbers("at low"),
                        Column.numbers("at high"),
                        Column.numbers("change"),
                        Column.numbers("95 % interval")),
                rows,
                List.of());
    }

    private String allTogether() {
        SobolShare first = result.sobol().get(0);
        List<String> most = result.sobol().stream()
                .filter(share ->
                        share == first || share.total().high() >= first.total().low())
                .map(share -> named(share.number()))
                .toList();
        String together = "All together, drawn from what is believed of them (Sobol' indices; "
                + Numbers.number(first.total().n(), 0) + " rows, each under luck of its own that all its points share):"
                + " not knowing the numbers makes it vary with a standard deviation of " + number(result.ignorance())
                + ", against " + number(result.chance()) + " by chance. ";
        return together
                + (most.size() == 1
                        ? Phrases.capital(named(first.number())) + " accounts for most of that, "
                                + Numbers.share(first.total().value()) + " (95 % interval "
                                + Numbers.shareInterval(
                                        first.total().low(), first.total().high())
                                + "), alone or with others."
                        : "Which accounts for most of that cannot be told between " + Phrases.listed(most)
                                + "; more replications would narrow the intervals.");
    }

    private Table shares() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SobolShare share : result.sobol()) {
            rows.add(List.of(
                    Cell.words(share.number().label()),
                    Cell.share(share.first().value()),
                    Cell.words(Numbers.shareInterval(
                            share.first().low(), share.first().high())),
                    Cell.share(share.total().value()),
                    Cell.words(Numbers.shareInterval(
                            share.total().low(), share.total().high()))));
        }
        return new Table(
                "shares",
                "Share of that variance",
                List.of(
                        Column.words("Number"),
                        Column.numbers("alone"),
                        Column.numbers("95 % interval"),
                        Column.numbers("with others"),
                        Column.numbers("95 % interval of the share with others")),
                rows,
                List.of());
    }

    private String screened() {
        MorrisEffect first = result.morris().get(0);
        List<String> most = result.morris().stream()
                .filter(effect ->
                        effect == first || effect.size().high() >= first.size().low())
                .map(effect -> named(effect.number()))
                .toList();
        return "All together, screened by moving one number at a time from many places (Morris; "
                + Numbers.number(first.size().n(), 0) + " paths, each under luck of its own): "
                + (most.size() == 1
                        ? named(first.number()) + " moves it most."
                        : "which moves it most cannot be told between " + Phrases.listed(most) + ".")
                + " Sizes are for the whole of what is believed of a number, and hold what luck adds to them; a large"
                + " spread means that the effect depends on the others, on where the number is, or on luck.";
    }

    private Table effects() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MorrisEffect effect : result.morris()) {
            rows.add(List.of(
                    Cell.words(effect.number().label()),
                    Cell.number(effect.size().value(), decimals),
                    Cell.words(interval(effect.size())),
                    Cell.number(effect.mean(), decimals),
                    Cell.number(effect.spread(), decimals)));
        }
        return new Table(
                "effects",
                "Moved from many places",
                List.of(
                        Column.words("Number"),
                        Column.numbers("size"),
                        Column.numbers("95 % interval"),
                        Column.numbers("mean"),
                        Column.numbers("spread")),
                rows,
                List.of());
    }

    private static String named(UncertainNumber number) {
        return number.label();
    }

    private static String amount(Swing swing) {
        String unit = swing.number().unit();
        return end(swing, swing.to()).text() + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String unit(UncertainNumber number) {
        return number.unit().isEmpty() ? "" : ", " + number.unit();
    }

    private static Cell end(Swing swing, double value) {
        return Cell.shortNumber(value, swing.decimals());
    }

    private String signed(Estimate estimate) {
        return Numbers.signed(estimate.value(), decimals);
    }

    private String number(double value) {
        return Numbers.number(value, decimals);
    }

    private String interval(Estimate estimate) {
        return Numbers.interval(estimate.low(), estimate.high(), decimals);
    }
}
