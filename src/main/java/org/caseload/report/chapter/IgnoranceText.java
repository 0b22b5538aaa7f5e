package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.result.VarianceParts.Influence;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/**
 * How much of what varies between runs is chance and how much ignorance, and which of the numbers that nobody knows exactly matter
 * most. One number is said to matter more than another only where the interval of their ratio says so.
 */
public final class IgnoranceText {
    private static final String KEY = "chance-and-ignorance";

    private final InputUncertaintyEffect ignorance;
    private final VarianceParts parts;

    public IgnoranceText(InputUncertaintyEffect ignorance, VarianceParts parts) {
        this.ignorance = ignorance;
        this.parts = parts;
    }

    /** Two findings, and the numbers with what each explains; nothing where everything is known. */
    public static List<Node> of(InputUncertaintyEffect ignorance) {
        if (ignorance.isNone()) {
            return List.of();
        }
        return ignorance
                .findLast(0)
                .map(parts -> new IgnoranceText(ignorance, parts).nodes(""))
                .orElse(List.of(new Paragraph("Too few runs to tell chance from ignorance.")));
    }

    /**
     * The paragraph in sentences, without the numbers; nothing where everything is known or the runs are too few.
     *
     * @param where words that follow the measure, such as " in the base"
     */
    public static List<String> sentences(InputUncertaintyEffect ignorance, String where) {
        return ignorance
                .findLast(0)
                .map(parts -> new IgnoranceText(ignorance, parts))
                .map(text -> List.of(text.split(where), text.ranking()))
                .orElse(List.of());
    }

    /**
     * The same of one outcome.
     *
     * @param where words that follow the measure, such as " in the base"
     */
    public List<Node> nodes(String where) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Finding(KEY, split(where), List.of()));
        nodes.add(new Finding(KEY, ranking(), List.of()));
        if (!parts.influences().isEmpty()) {
            nodes.add(new Table(
                    "knowing",
                    "What knowing each by itself would explain",
                    List.of(
                            Column.words("Number"),
                            Column.numbers("share"),
                            Column.numbers("95 % interval"),
                            Column.words("more of it, and")),
                    parts.influences().stream().map(this::row).toList(),
                    List.of()));
        }
        return List.copyOf(nodes);
    }

    private List<Cell> row(Influence influence) {
        String direction = influence.coefficient() < 0 ? "it is lower" : "it is higher";
        return List.of(
                Cell.words(label(influence)),
                Cell.share(influence.explains()),
                Cell.words(Numbers.shareInterval(influence.low(), influence.high())),
                Cell.words(influence.tells() ? direction : "cannot be told"));
    }

    private String split(String where) {
        int decimals = parts.measure().decimals();
        Subject subject = Subject.of(parts.measure());
        String inSentence =
                Character.toLowerCase(subject.text().charAt(0)) + subject.text().substring(1);
        return "Chance and ignorance: in " + EnglishDate.month(parts.date()) + where + ", " + inSentence + " "
                + subject.verb("differ") + " between runs with a standard deviation of "
                + Numbers.number(parts.deviation(), decimals + 1)
                + ". Of that variance, " + Numbers.share(parts.share()) + " (95 % interval "
                + Numbers.shareInterval(parts.low(), parts.high()) + ") is ignorance of "
                + (ignorance.inputs().size() == 1 ? "the number" : "the numbers") + " not known exactly, and "
                + Numbers.share(1 - parts.share())
                + " is chance, which no knowledge takes away (one run for each draw; regression on each number and its"
                + " square, so what numbers do only together counts as chance).";
    }

    /** Who leads whom, as far as intervals say so, and of which the runs do not say that they matter. */
    String ranking() {
        List<Influence> telling =
                parts.influences().stream().filter(Influence::tells).toList();
        if (telling.isEmpty()) {
            return "These runs do not say of any number that it matters.";
        }
        List<String> sentences = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (int i = 0; i < parts.influences().size(); i++) {
            Influence influence = parts.influences().get(i);
            if (!influence.tells()) {
                break;
            }
            group.add(label(influence));
            if (influence.leads()) {
                sentences.add(lead(group, influence, label(parts.influences().get(i + 1)), sentences.isEmpty()));
                group.clear();
            }
        }
        if (group.size() > 1) {
            sentences.add(Phrases.capital(Phrases.listed(group)) + together(sentences.isEmpty()) + ".");
        } else if (!group.isEmpty() && telling.size() == 1) {
            sentences.add(Phrases.capital(group.get(0)) + " matters.");
        }
        List<String> rest = parts.influences().stream()
                .filter(influence -> !influence.tells())
                .map(this::label)
                .toList();
        if (!rest.isEmpty()) {
            sentences.add("Of " + Phrases.listed(rest) + " the runs do not say that "
                    + (rest.size() == 1 ? "it matters." : "they matter."));
        }
        return String.join(" ", sentences);
    }

    /** The last of a group that cannot be told apart leads the number that comes next. */
    private static String lead(List<String> group, Influence last, String next, boolean first) {
        String times = Numbers.number(last.timesNext(), 1) + " times as much as " + next + " (95 % interval "
                + Numbers.number(last.timesNextLow(), 1) + " to " + ends(last.timesNextHigh()) + ")";
        if (group.size() == 1) {
            return Phrases.capital(group.get(0)) + " matters " + (first ? "most, " : "") + times + ".";
        }
        return Phrases.capital(Phrases.listed(group)) + together(first) + "; " + group.get(group.size() - 1)
                + " matters " + times + ".";
    }

    private static String together(boolean first) {
        return (first ? " matter most" : " matter") + ", and cannot be told apart";
    }

    private static String ends(double times) {
        return times > 100 ? "more than 100" : Numbers.number(times, 1);
    }

    private String label(Influence influence) {
        UncertainNumber number = ignorance.number(influence.path());
        return number.label();
    }
}
