package org.caseload.report.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.history.learning.Learning;
import org.caseload.history.learning.LearntBand;
import org.caseload.history.learning.LearntStage;
import org.caseload.history.learning.PluralWork;
import org.caseload.report.Cell;
import org.caseload.report.Chart;
import org.caseload.report.Figure;
import org.caseload.report.LengthCurve;
import org.caseload.report.Table;
import org.caseload.statistics.survival.GoodnessOfFit;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** How long one kind of work lasts, in words, as a curve and as its table. */
final class LengthWords {
    private static final double SELDOM = 0.05;
    private static final double TWO_ERRORS = 1.96;

    private final LearntStage stage;

    LengthWords(LearntStage stage) {
        this.stage = stage;
    }

    /** What it is counted in. */
    String unit() {
        return stage.expected().workingDays() ? "working days" : "days";
    }

    /** Its spells, such as "Child in need cases". */
    String work() {
        String plural = PluralWork.of(stage.work());
        return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    }

    /** By the lists alone: half last longer than so many days. */
    String finding() {
        return stage.median()
                .map(median -> "Half of all " + PluralWork.of(stage.work()) + " last longer than "
                        + Numbers.number(median.days(), 0) + " " + unit() + " (95 %: "
                        + range(median.from(), median.to()) + ")")
                .orElse("Fewer than half of all " + PluralWork.of(stage.work()) + " are seen to end");
    }

    private static String range(double from, OptionalDouble to) {
        return Numbers.number(from, 0) + (to.isPresent() ? " to " + Numbers.number(to.getAsDouble(), 0) : " or more");
    }

    /** The median alone, for a cell. */
    String median() {
        return stage.median()
                .map(median -> Numbers.number(median.days(), 0) + " (" + range(median.from(), median.to()) + ")")
                .orElse("longer than seen");
    }

    /** The mean of lists and published lengths together, with its interval. */
    String mean() {
        return Numbers.number(stage.mean(), 0) + " ("
                + Numbers.interval(
                        Math.max(0, stage.mean() - TWO_ERRORS * stage.meanError()),
                        stage.mean() + TWO_ERRORS * stage.meanError(),
                        0)
                + ")";
    }

    /** Of whom it was learnt. */
    String seen() {
        return Numbers.number(stage.children(), 0) + " children were watched from "
                + EnglishDate.day(stage.window().first()) + " to "
                + EnglishDate.day(stage.window().asOf()) + "; " + ended(stage) + " spells were seen to end."
                + (stage.guessed() == 0
                        ? ""
                        : " Of " + Numbers.number(stage.guessed(), 0)
                                + " more no list says the first day: nothing was learnt from them.");
    }

    /** How many ended, where so many may be told. */
    static String ended(LearntStage stage) {
        return stage.ended() < Learning.FEWEST ? "fewer than " + Learning.FEWEST : Numbers.number(stage.ended(), 0);
    }

    /** Whether the lists look like what is published, and like laws of two families. */
    List<String> fits() {
        List<String> fits = new ArrayList<>();
        fits.add("As published " + (stage.expected().isOwn() ? "of the council" : "of England") + ": "
                + said(stage.fitsPublished()));
        stage.fitsFamilies()
                .forEach((family, fit) -> fits.add("A " + family + " law fitted to the lists (median "
                        + Numbers.number(fit.median(), 0) + ", mean " + Numbers.number(fit.mean(), 0) + " " + unit()
                        + "): " + said(fit.fit())));
        return fits;
    }

    private static String said(GoodnessOfFit fit) {
        if (fit.bands() == 0 || !Double.isFinite(fit.p())) {
            return "too few ends to tell.";
        }
        String chance = fit.p() < 0.001 ? "less than 1 in 1,000" : Numbers.number(fit.p(), 3);
        return (fit.p() < SELDOM ? "the lists do not look like it" : "the lists may well look like it")
                + " (chance of so large a misfit, were it right: " + chance + ").";
    }

    /** The curve with its numbers. */
    Figure figure() {
        String key = "length-" + stage.work().stage();
        return new Figure(new Chart(key, finding(), altText(), new Chart.OfLengths(curve())), table(key));
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Line chart of the share of " + PluralWork.of(stage.work())
                + " still open after so many " + unit() + ", by the lists, beside what is published.");
        for (LengthCurve.Point point : curve().points()) {
            if (!Double.isNaN(point.open())) {
                text.append(" After ")
                        .append(Numbers.number(point.age(), 0))
                        .append(": ")
                        .append(Numbers.share(point.open()))
                        .append(", England ")
                        .append(Numbers.share(point.england()))
                        .append('.');
            }
        }
        return text.toString();
    }

    /** As far as enough children were watched without a gap. */
    private LengthCurve curve() {
        List<LengthCurve.Point> points = new ArrayList<>();
        boolean told = true;
        for (LearntBand band : stage.bands()) {
            told &= band.used();
            points.add(new LengthCurve.Point(
                    band.upTo(),
                    told ? band.open().share() : Double.NaN,
                    told ? band.open().low() : Double.NaN,
                    told ? band.open().high() : Double.NaN,
                    band.published(),
                    band.england()));
        }
        return new LengthCurve(unit(), points);
    }

    private Table table(String key) {
        List<List<Cell>> rows = new ArrayList<>();
        List<LengthCurve.Point> points = curve().points();
        double together = 1;
        for (int i = 0; i < points.size(); i++) {
            LengthCurve.Point point = points.get(i);
            boolean told = !Double.isNaN(point.open());
            together *= 1 - stage.bands().get(i).ending().mean();
            rows.add(List.of(
                    Cell.words(Numbers.number(point.age(), 0)),
                    told ? Cell.share(point.open()) : Cell.words("not told"),
                    told ? Cell.words(Numbers.shareInterval(point.low(), point.high())) : Cell.words("-"),
                    Cell.share(together),
                    Cell.share(point.published()),
                    Cell.share(point.england())));
        }
        return new Table(
                key,
                work() + " still open, by age",
                List.of(
                        Table.Column.words("Open longer than, " + unit()),
                        Table.Column.numbers("By the lists"),
                        Table.Column.words("95 % interval"),
                        Table.Column.numbers("In the department file"),
                        Table.Column.numbers("Published of the council"),
                        Table.Column.numbers("England")),
                rows,
                List.of(
                        "By the lists: product-limit estimate with delayed entry. In the department file: the same and what is published"
                                + " together. Not told: fewer than " + Learning.FEWEST
                                + " children were watched at that age or below."));
    }
}
