package org.caseload.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Command;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Table;
import org.caseload.report.ToFill;
import org.caseload.words.Wrapped;

/**
 * Parts of a report as lines of a width, a hundred characters where nobody says otherwise. Charts are left out and their numbers stand in their place; so is what only
 * people can write.
 */
public final class TerminalReport {
    private static final String INDENT = "  ";

    /** Stands in front of the command that makes a result again; it is never broken, so that it can be copied. */
    private static final String AGAIN = "Again:  ";

    private final int width;

    /** For a terminal so many characters wide. */
    public TerminalReport(int width) {
        this.width = width;
    }

    /** The parts as {@link #print} has them, a hundred characters wide. */
    public static List<String> lines(List<Node> nodes) {
        return new TerminalReport(Wrapped.COLUMNS).print(nodes);
    }

    /** The parts with a blank line between two, save those that belong together. */
    public List<String> print(List<Node> nodes) {
        List<String> lines = new ArrayList<>();
        Node before = null;
        for (Node node : nodes) {
            List<String> block = block(node);
            if (block.isEmpty()) {
                continue;
            }
            if (before != null && !together(before, node)) {
                lines.add("");
            }
            lines.addAll(block);
            before = node;
        }
        return List.copyOf(lines);
    }

    /** Findings about one thing, a list and what introduces it, and the command below where a result comes from. */
    private boolean together(Node before, Node node) {
        return node instanceof Command
                || node instanceof Bullets
                || node instanceof Table table && new TerminalTable(table, width).isClose()
                || node instanceof Finding finding
                        && before instanceof Finding other
                        && finding.key().equals(other.key());
    }

    private List<String> block(Node node) {
        if (node instanceof Heading heading) {
            return wrapped(heading.text(), "", width);
        } else if (node instanceof Paragraph paragraph) {
            return wrapped(paragraph.text(), "", width);
        } else if (node instanceof Finding finding) {
            return wrapped(finding.text(), "", width);
        } else if (node instanceof Bullets bullets) {
            return bullets.items().stream().flatMap(this::item).toList();
        } else if (node instanceof Caveat caveat) {
            return wrapped("Take care: " + caveat.text(), "", width);
        } else if (node instanceof Command command) {
            return List.of(AGAIN + command.text());
        } else if (node instanceof Table table) {
            return new TerminalTable(table, width).lines();
        } else if (node instanceof Figure figure) {
            return new TerminalTable(figure.data(), width).lines();
        } else if (node instanceof ToFill) {
            return List.of();
        }
        throw new IllegalArgumentException("a part of a report that no terminal shows: " + node);
    }

    /** One item of a list; where it takes several lines, those after the first stand further in. */
    private Stream<String> item(String text) {
        List<String> lines = new ArrayList<>(wrapped(text, INDENT + INDENT, width));
        lines.set(0, lines.get(0).substring(INDENT.length()));
        return lines.stream();
    }

    /** Lines that keep a number and its sign of percentage together. */
    static List<String> wrapped(String text, String indent, int width) {
        return Wrapped.indented(text.replace(" %", "\u00a0%"), indent, width).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }
}
