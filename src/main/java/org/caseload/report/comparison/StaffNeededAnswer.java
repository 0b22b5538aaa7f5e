package org.caseload.report.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Answer;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StaffNeeded;
import org.caseload.result.comparison.StaffNeeded.Size;
import org.caseload.words.EnglishDate;
import org.caseload.words.GradeWords;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.RunCount;

/** How many people would have to start, in plain words and two tables: what each demand needs, and the sizes tried. */
public final class StaffNeededAnswer {
    private final StaffNeeded needed;

    private StaffNeededAnswer(StaffNeeded needed) {
        this.needed = needed;
    }

    /** The answer. */
    public static Answer of(StaffNeeded needed) {
        return Answer.of(
                needed.origin(),
                needed.origin().scenario() + ": how many people are needed?",
                "This paper says how many people of one recruitment would have to start for the target to be met, found by trying"
                        + " it at several sizes under the same luck, "
                        + RunCount.counted(needed.origin().replications()) + " of a simulation at each.",
                new StaffNeededAnswer(needed).nodes());
    }

    private List<Node> nodes() {
        return List.of(
                new Paragraph(question()),
                answers(),
                new Finding("division", division(), List.of("people-needed")),
                sizes(),
                new Paragraph(
                        "People are those who accept, of whom "
                                + Numbers.share(needed.wave().dropOut())
                                + " do not come. Each interval, 95 %, is by itself. All sizes met the same luck; between those tried, more"
                                + " starters are taken never to raise the figure. The target is read at one midnight here, and not asked to"
                                + " hold for weeks as in run. Costs are the whole period's, beyond the same plan without the wave."));
    }

    private String question() {
        String subject = Subject.of(needed.measure()).text();
        String measured = Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
        return "How many " + GradeWords.people(needed.wave().grade()) + " would have to start from "
                + EnglishDate.day(needed.wave().on()) + " (\""
                + needed.wave().name() + "\"; the plan says " + needed.wave().stated() + ") for " + measured
                + " to be at " + Numbers.number(needed.atMost(), isWhole(needed.atMost()) ? 0 : 1) + " or below on "
                + EnglishDate.day(needed.date()) + "?";
    }

    private static boolean isWhole(double number) {
        return Math.rint(number) == number;
    }

    private Table answers() {
        return new Table(
                "people-needed",
                "People who would have to start for the target to be met on " + EnglishDate.day(needed.date()),
                List.of(
                        Column.words("The target is met"),
                        Column.numbers("people"),
                        Column.words("95 % interval"),
                        Column.numbers("cost")),
                needed.answers().stream().map(this::row).toList(),
                List.of());
    }

    private List<Cell> row(StaffNeeded.Answer answer) {
        return List.of(
                Cell.words(demand(answer)),
                people(answer.people()),
                Cell.words(
                        answer.fewest().isEmpty()
                                ? "-"
                                : people(answer.fewest()).text() + " to "
                                        + people(answer.most()).text()),
                Cell.words(
                        answer.people().isPresent()
                                ? cost(needed.size(answer.people().getAsInt()).cost())
                                : "-"));
    }

    private static String demand(StaffNeeded.Answer answer) {
        return switch (answer.demand()) {
            case ON_AVERAGE -> "on average";
            case HALF -> "in at least 5 of 10 runs";
            case EIGHT_IN_TEN -> "in at least 8 of 10 runs";
        };
    }

    private Cell people(OptionalInt people) {
        return people.isPresent()
                ? Cell.number(people.getAsInt(), 0)
                : Cell.words("more than " + Numbers.number(needed.most(), 0));
    }

    private static String cost(Estimate cost) {
        return cost.defined() ? (cost.value() < 0 ? "saves " : "") + Pounds.written(cost.value()) : "not known";
    }

    private String division() {
        if (needed.division().isEmpty()) {
            return "Today's cases cannot be divided by the target: nobody is in post to hold any, or nobody holds any.";
        }
        double more = needed.division().getAsDouble();
        String says = more > 0
                ? "the cases held today, divided by the target, would need " + Numbers.number(more, 0)
                        + " more full-time workers"
                : "the cases held today, divided by the target, would need nobody more";
        return "A spreadsheet would say: " + says + comesTrue(more)
                + ". That division knows nothing of what happens until "
                + EnglishDate.day(needed.date())
                + ": who leaves and who is recruited anyway, starters who do not come or carry little at first, demand that"
                + " changes, and cases that move faster when workers hold fewer.";
    }

    /** In what share of runs so many starters meet the target, by the sizes tried next below and next above, and what eight in ten take. */
    private String comesTrue(double more) {
        List<Size> tried = needed.sizes().stream()
                .sorted(Comparator.comparingInt(Size::people))
                .toList();
        Optional<Size> below =
                tried.stream().filter(size -> size.people() <= more).reduce((before, after) -> after);
        Optional<Size> above =
                tried.stream().filter(size -> size.people() >= more).findFirst();
        if (!(more > 0) || below.isEmpty() || above.isEmpty()) {
            return "";
        }
        String low = Numbers.percent(below.get().met().value());
        String high = Numbers.percent(above.get().met().value());
        return ". With so many starters the target is met in " + (low.equals(high) ? low : low + " to " + high)
                + " % of runs" + eightInTen();
    }

    private String eightInTen() {
        return needed.answers().stream()
                .filter(answer -> answer.demand() == StaffNeeded.Demand.EIGHT_IN_TEN)
                .map(answer ->
                        "; for 8 in 10 it takes " + people(answer.people()).text())
                .findFirst()
                .orElse("");
    }

    private Table sizes() {
        int decimals = needed.measure().decimals();
        return new Table(
                "sizes-tried",
                "Sizes tried, and the figure on " + EnglishDate.day(needed.date()),
                List.of(
                        Column.numbers("tried"),
                        Column.numbers("mean"),
                        Column.words("95 % interval"),
                        Column.numbers("runs at target"),
                        Column.words("95 % interval of the runs"),
                        Column.numbers("cost")),
                needed.sizes().stream().map(size -> row(size, decimals)).toList(),
                List.of());
    }

    private static List<Cell> row(Size size, int decimals) {
        return List.of(
                Cell.number(size.people(), 0),
                Cell.number(size.mean().value(), decimals),
                Cell.words(Numbers.interval(size.mean().low(), size.mean().high(), decimals)),
                Cell.share(size.met().value()),
                Cell.words(Numbers.shareInterval(size.met().low(), size.met().high())),
                Cell.words(size.people() == 0 ? "-" : cost(size.cost())));
    }
}
