package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/**
 * How much of what varies between runs is luck, years and ignorance, and which of the numbers that nobody knows exactly matter most. One number is said to matter more than another only where the interval of their ratio says so.
 */
public final class IgnoranceText {
    private static final String KEY = "why-runs-differ";

    private final InputUncertaintyEffect ignorance;
    private final VarianceParts parts;

    public IgnoranceText(InputUncertaintyEffect ignorance, VarianceParts parts) {
        this.ignorance = ignorance;
        this.parts = parts;
    }

    /** A sentence, and the numbers with what each explains; nothing where runs differ by luck alone. */
    public static List<Node> of(InputUncertaintyEffect ignorance) {
        return ignorance
                .findLast(0)
                .map(parts -> new IgnoranceText(ignorance, parts).nodes(""))
                .orElse(
                        ignorance.isNone()
                                ? List.of()
                                : List.of(new Paragraph("Too few runs to tell luck from what is not known.")));
    }

    /**
     * The paragraph in sentences, without the numbers; nothing where runs differ by luck alone or are too few.
     *
     * @param where words that follow the measure, such as " in the base"
     */
    public static List<String> sentences(InputUncertaintyEffect ignorance, String where) {
        return ignorance
                .findLast(0)
                .map(parts -> new IgnoranceText(ignorance, parts))
                .map(text -> Stream.concat(
                                SpreadSentence.of(text.parts, where).stream(),
                                Stream.of(text.deviation(), text.ranking()))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * The same of one outcome.
     *
     * @param where words that follow the measure, such as " in the base"
     */
    public List<Node> nodes(String where) {
        List<Node> nodes = new ArrayList<>();
        SpreadSentence.of(parts, where).ifPresent(sentence -> nodes.add(new Finding(KEY, sentence, List.of())));
        if (!ranking().isEmpty()) {
            nodes.add(new Finding(KEY, ranking(), List.of()));
        }
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

    /** How far runs lie apart, and what the shares can and cannot say. */
    private String deviation() {
        Subject subject = Subject.of(parts.measure());
        return subject.text() + " " + subject.verb("differ") + " between runs with a standard deviation of "
                + Numbers.number(parts.deviation(), parts.measure().decimals() + 1)
                + ". The shares are of the variance, by a regression on what each cause did in each run; it cannot see what causes do"
                + " only together, which counts as luck.";
    }

    /** Who leads whom, as far as intervals say so, and of which the runs do not say that they matter; empty where all are known. */
    String ranking() {
        if (ignorance.isNone()) {
            return "";
        }
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
