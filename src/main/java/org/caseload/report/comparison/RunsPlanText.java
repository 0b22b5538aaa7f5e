package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.chapter.OriginLines;
import org.caseload.report.chapter.Subject;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.comparison.RunsPlan;
import org.caseload.statistics.NeededReplications;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** How many runs some questions need, in plain words and a table each; and what such a plan is worth. */
public final class RunsPlanText {
    private static final int LONGEST_NAME = 40;
    private static final int BESIDE_BASE = 30;
    private static final int BESIDE_ANOTHER = 17;

    private final RunsPlan plan;
    private final List<String> lines = new ArrayList<>();

    private RunsPlanText(RunsPlan plan) {
        this.plan = plan;
    }

    /** The plan as lines of at most a hundred characters, then the origin of the pilot. */
    public static List<String> lines(RunsPlan plan) {
        return new RunsPlanText(plan).lines();
    }

    private List<String> lines() {
        plan.questions().forEach(this::question);
        paragraph("These numbers are estimates from a pilot of "
                + RunCount.counted(plan.origin().replications())
                + (plan.strategies().size() > 1 ? " of each strategy under the same luck" : "")
                + "; in brackets what they would be if the pilot erred by as much as its own 95 % interval allows. To tell apart means a 95 %"
                + " interval of the difference without 0, 8 times in 10, were the pilot's difference the true one. Intervals here are each by"
                + " themselves; those of compare hold for all strategies and dates together and need more runs.");
        lines.addAll(OriginLines.lines(plan.origin()));
        return List.copyOf(lines);
    }

    private void paragraph(String text) {
        IgnoranceText.tied(text, lines);
        lines.add("");
    }

    private void question(RunsPlan.Question question) {
        paragraph("\"" + question.asked() + "\": "
                + Subject.of(question.measure()).title() + ", " + EnglishDate.day(question.date()) + ". "
                + answer(question));
        TextTable table = new TextTable("lrrrll");
        table.row(List.of("", "pilot", "st. dev.", "within", "runs", "to tell apart"));
        question.rows().forEach(row -> table.row(row(row, question.measure().decimals() + 1)));
        table.lines().forEach(line -> lines.add("  " + line));
        lines.add("");
    }

    private String answer(RunsPlan.Question question) {
        return most(question, false)
                .map(needed -> "About " + runs(needed) + " would make every 95 % interval as narrow as asked"
                        + most(question, true)
                                .map(differences -> "; for differences alone, about " + runs(differences))
                                .orElse("")
                        + ".")
                .orElse("The runs of the pilot did not differ, so that nothing can be planned from them.");
    }

    /** What the most demanding row needs. */
    private static Optional<NeededReplications> most(RunsPlan.Question question, boolean differences) {
        return question.rows().stream()
                .filter(row -> !differences || row.isDifference())
                .flatMap(row -> row.runs().stream())
                .max(Comparator.comparingLong(NeededReplications::runs));
    }

    private List<String> row(RunsPlan.Row row, int decimals) {
        return List.of(
                name(row),
                Numbers.number(row.pilot().value(), decimals),
                Numbers.number(row.deviation(), decimals),
                Numbers.number(row.wanted(), decimals),
                row.runs().map(RunsPlanText::numbers).orElse("never differed"),
                row.toTellApart().map(RunsPlanText::numbers).orElse("-"));
    }

    private String name(RunsPlan.Row row) {
        if (!row.isDifference()) {
            return shortened(row.strategy(), LONGEST_NAME);
        }
        return row.other() == 0
                ? shortened(row.strategy(), BESIDE_BASE) + " less base"
                : shortened(row.strategy(), BESIDE_ANOTHER) + " less " + shortened(row.other(), BESIDE_ANOTHER);
    }

    private String shortened(int strategy, int longest) {
        String name = (strategy == 0 ? "(base) " : "") + plan.strategies().get(strategy);
        return name.length() <= longest ? name : name.substring(0, longest - 1).stripTrailing() + "…";
    }

    private static String runs(NeededReplications needed) {
        return Numbers.number(needed.runs(), 0) + " runs (" + range(needed) + ")";
    }

    private static String numbers(NeededReplications needed) {
        return Numbers.number(needed.runs(), 0) + " (" + range(needed) + ")";
    }

    private static String range(NeededReplications needed) {
        return needed.most().isPresent()
                ? Numbers.number(needed.fewest(), 0) + " to "
                        + Numbers.number(needed.most().getAsLong(), 0)
                : Numbers.number(needed.fewest(), 0) + " or more";
    }
}
