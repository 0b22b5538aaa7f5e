package org.caseload.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginLines;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
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
 * What a study of sensitivity found, in plain words and two tables: one number at a time, and all together. One number is said to do more
 * than another only where their intervals lie apart.
 */
public final class SensitivityText {
    private final SensitivityResult result;
    private final int decimals;
    private final List<String> lines = new ArrayList<>();

    private SensitivityText(SensitivityResult result) {
        this.result = result;
        this.decimals = result.measure().decimals() + 1;
    }

    /** The findings as lines of at most a hundred characters, then the origin. */
    public static List<String> lines(SensitivityResult result) {
        return new SensitivityText(result).lines();
    }

    private List<String> lines() {
        Subject subject = Subject.of(result.measure());
        paragraph(subject.title() + " on " + EnglishDate.day(result.date()) + ": "
                + number(result.central().value())
                + " with every number at its central value (95 % interval " + interval(result.central()) + "; mean of "
                + RunCount.counted(result.central().n()) + ", which vary by chance with a standard deviation of "
                + number(result.chance()) + ").");
        if (!result.swings().isEmpty()) {
            paragraph(oneAtATime());
            swings();
        }
        if (!result.sobol().isEmpty()) {
            paragraph(allTogether());
            shares();
        }
        if (!result.morris().isEmpty()) {
            paragraph(screened());
            effects();
        }
        result.tippingPoint().ifPresent(point -> lines.addAll(new TippingPointText(point, decimals).lines()));
        lines.addAll(OriginLines.lines(result.origin()));
        return List.copyOf(lines);
    }

    private void paragraph(String text) {
        IgnoranceText.tied(text, lines);
        lines.add("");
    }

    private String oneAtATime() {
        List<Swing> telling = result.swings().stream()
                .filter(swing -> swing.across().signKnown())
                .toList();
        String no = "One number at a time, over its stated range and under the same luck: ";
        if (telling.isEmpty()) {
            return no + "none moves it by so much that "
                    + RunCount.counted(result.origin().replications()) + " could tell.";
        }
        List<String> most = leaders(telling);
        Swing first = telling.get(0);
        String moved = most.size() == 1
                ? named(first.number()) + " moves it most, by " + signed(first.across()) + " from "
                        + end(first.number().low()) + " to " + amount(first.number())
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

    private void swings() {
        TextTable table = new TextTable("lrrrrrr");
        table.row(List.of("One at a time", "low", "high", "at low", "at high", "change", "95 % interval"));
        for (Swing swing : result.swings()) {
            table.row(List.of(
                    "  " + swing.number().label() + unit(swing.number()),
                    end(swing.number().low()),
                    end(swing.number().high()),
                    signed(swing.atLow()),
                    signed(swing.atHigh()),
                    signed(swing.across()),
                    interval(swing.across())));
        }
        table(table);
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

    private void shares() {
        TextTable table = new TextTable("lrrrr");
        table.row(List.of("Share of that variance", "alone", "95 % interval", "with others", "95 % interval"));
        for (SobolShare share : result.sobol()) {
            table.row(List.of(
                    "  " + share.number().label(),
                    percent(share.first().value()),
                    percents(share.first()),
                    percent(share.total().value()),
                    percents(share.total())));
        }
        table(table);
    }

    private static String percent(double share) {
        return Numbers.share(share);
    }

    private static String percents(Estimate share) {
        return Numbers.shareInterval(share.low(), share.high());
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

    private void effects() {
        TextTable table = new TextTable("lrrrr");
        table.row(List.of("Moved from many places", "size", "95 % interval", "mean", "spread"));
        for (MorrisEffect effect : result.morris()) {
            table.row(List.of(
                    "  " + effect.number().label(),
                    number(effect.size().value()),
                    interval(effect.size()),
                    number(effect.mean()),
                    number(effect.spread())));
        }
        table(table);
    }

    private void table(TextTable table) {
        lines.addAll(table.lines());
        lines.add("");
    }

    private static String named(UncertainNumber number) {
        return number.label();
    }

    private static String amount(UncertainNumber number) {
        return end(number.high()) + (number.unit().isEmpty() ? "" : " " + number.unit());
    }

    private static String unit(UncertainNumber number) {
        return number.unit().isEmpty() ? "" : ", " + number.unit();
    }

    private static String end(double value) {
        return Numbers.shortNumber(value, 3);
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
