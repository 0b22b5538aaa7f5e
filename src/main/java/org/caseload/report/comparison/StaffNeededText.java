package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginLines;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StaffNeeded;
import org.caseload.result.comparison.StaffNeeded.Answer;
import org.caseload.result.comparison.StaffNeeded.Size;
import org.caseload.words.EnglishDate;
import org.caseload.words.GradeWords;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;

/** How many people would have to start, in plain words and two tables: what each demand needs, and the sizes tried. */
public final class StaffNeededText {
    private final StaffNeeded needed;
    private final List<String> lines = new ArrayList<>();

    private StaffNeededText(StaffNeeded needed) {
        this.needed = needed;
    }

    /** The answer as lines of at most a hundred characters, then where it comes from. */
    public static List<String> lines(StaffNeeded needed) {
        return new StaffNeededText(needed).lines();
    }

    private List<String> lines() {
        paragraph(question());
        answers();
        paragraph(division());
        sizes();
        paragraph("People are those who accept, of whom "
                + Numbers.share(needed.wave().dropOut())
                + " do not come. Each interval, 95 %, is by itself. All sizes met the same luck; between those tried, more"
                + " starters are taken never to raise the figure. The target is read at one midnight here, and not asked to"
                + " hold for weeks as in run. Costs are the whole period's, beyond the same plan without the wave.");
        lines.addAll(OriginLines.lines(needed.origin()));
        return List.copyOf(lines);
    }

    private void paragraph(String text) {
        IgnoranceText.tied(text, lines);
        lines.add("");
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

    private void answers() {
        TextTable table = new TextTable("lrlr");
        table.row(List.of("", "people", "95 % interval", "cost"));
        needed.answers().forEach(answer -> table.row(row(answer)));
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private List<String> row(Answer answer) {
        return List.of(
                demand(answer),
                people(answer.people()),
                answer.fewest().isEmpty() ? "-" : people(answer.fewest()) + " to " + people(answer.most()),
                answer.people().isPresent()
                        ? cost(needed.size(answer.people().getAsInt()).cost())
                        : "-");
    }

    private static String demand(Answer answer) {
        return switch (answer.demand()) {
            case ON_AVERAGE -> "on average";
            case HALF -> "in at least 5 of 10 futures";
            case EIGHT_IN_TEN -> "in at least 8 of 10 futures";
        };
    }

    private String people(OptionalInt people) {
        return people.isPresent()
                ? Numbers.number(people.getAsInt(), 0)
                : "more than " + Numbers.number(needed.most(), 0);
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
        return "A spreadsheet would say: " + says + ". That division knows nothing of what happens until "
                + EnglishDate.day(needed.date())
                + ": who leaves and who is recruited anyway, starters who do not come or carry little at first, demand that"
                + " changes, and cases that move faster when workers hold fewer.";
    }

    private void sizes() {
        int decimals = needed.measure().decimals();
        TextTable table = new TextTable("rrlrlr");
        table.row(List.of("tried", "mean", "95 % interval", "runs at target", "95 % interval", "cost"));
        needed.sizes().forEach(size -> table.row(row(size, decimals)));
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private static String mean(Estimate mean, int decimals) {
        return mean.defined() ? Numbers.number(mean.value(), decimals) : "not defined";
    }

    private static List<String> row(Size size, int decimals) {
        return List.of(
                Numbers.number(size.people(), 0),
                mean(size.mean(), decimals),
                Numbers.interval(size.mean().low(), size.mean().high(), decimals),
                Numbers.share(size.met().value()),
                Numbers.shareInterval(size.met().low(), size.met().high()),
                size.people() == 0 ? "-" : cost(size.cost()));
    }
}
