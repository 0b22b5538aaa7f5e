package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Answer;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.RunsPlan;
import org.caseload.statistics.NeededReplications;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** How many runs some questions need, in plain words and a table each; and what such a plan is worth. */
public final class RunsPlanAnswer {
    private final RunsPlan plan;

    private RunsPlanAnswer(RunsPlan plan) {
        this.plan = plan;
    }

    /** The plan. */
    public static Answer of(RunsPlan plan) {
        return Answer.of(
                plan.origin(),
                plan.origin().scenario() + ": how many runs are needed?",
                "This paper says how many runs of a simulation some questions need, planned from a pilot.",
                new RunsPlanAnswer(plan).nodes());
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int q = 0; q < plan.questions().size(); q++) {
            RunsPlan.Question question = plan.questions().get(q);
            nodes.add(new Paragraph("\"" + question.asked() + "\": "
                    + Subject.of(question.measure()).title() + ", " + EnglishDate.day(question.date()) + ". "
                    + answer(question)));
            table(q + 1, question).ifPresent(nodes::add);
        }
        nodes.add(new Paragraph("These numbers are estimates from a pilot of "
                + RunCount.counted(plan.origin().replications())
                + (plan.strategies().size() > 1 ? " of each strategy under the same luck" : "")
                + "; in brackets what they would be if the pilot erred by as much as its own 95 % interval allows. To tell apart means a 95 %"
                + " interval of the difference without 0, 8 times in 10, were the pilot's difference the true one. Intervals here are each by"
                + " themselves; those of compare hold for all strategies and dates together and need more runs."));
        return List.copyOf(nodes);
    }

    private Optional<Table> table(int number, RunsPlan.Question question) {
        int decimals = question.measure().decimals() + 1;
        return question.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "runs-needed-" + number,
                        "Runs needed for \"" + question.asked() + "\"",
                        List.of(
                                Column.words("Strategy"),
                                Column.numbers("pilot"),
                                Column.numbers("st. dev."),
                                Column.numbers("within"),
                                Column.words("runs"),
                                Column.words("to tell apart")),
                        question.rows().stream().map(row -> row(row, decimals)).toList(),
                        List.of()));
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

    private List<Cell> row(RunsPlan.Row row, int decimals) {
        return List.of(
                Cell.words(name(row)),
                Cell.number(row.pilot().value(), decimals),
                Cell.number(row.deviation(), decimals),
                Cell.number(row.wanted(), decimals),
                Cell.words(row.runs().map(RunsPlanAnswer::numbers).orElse("never differed")),
                Cell.words(row.toTellApart().map(RunsPlanAnswer::numbers).orElse("-")));
    }

    private String name(RunsPlan.Row row) {
        if (!row.isDifference()) {
            return name(row.strategy());
        }
        return name(row.strategy()) + " less " + (row.other() == 0 ? "base" : name(row.other()));
    }

    private String name(int strategy) {
        return (strategy == 0 ? "(base) " : "") + plan.strategies().get(strategy);
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
