package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Chart;
import org.caseload.report.Command;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.ToFill;

/** A paper in the writing. A heading under which nothing came to stand is left out. */
public final class Draft {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Chart> charts;

    /** A paper in which these charts can stand. */
    public Draft(List<Chart> charts) {
        this.charts = List.copyOf(charts);
    }

    public Draft chapter(String title) {
        return add(new Heading(1, title));
    }

    public Draft part(String title) {
        return add(new Heading(2, title));
    }

    public Draft paragraph(String text) {
        return add(new Paragraph(text));
    }

    /**
     * A finding.
     *
     * @param key what it is about
     * @param text whole sentences
     * @param shownIn keys of the tables that hold its numbers; those that are left out in the end are not referred to
     */
    public Draft finding(String key, String text, String... shownIn) {
        return add(new Finding(key, text, List.of(shownIn)));
    }

    public Draft finding(Finding finding) {
        return add(finding);
    }

    public Draft caveat(String text) {
        return add(new Caveat(text));
    }

    /** A place that only people can fill. */
    public Draft toFill(String prompt) {
        return add(new ToFill(prompt));
    }

    Draft command(String text) {
        return add(new Command(text));
    }

    /** A list, unless it has no points. */
    public Draft bullets(List<String> items) {
        return items.isEmpty() ? this : add(new Bullets(items));
    }

    /** A table, where there is one. */
    public Draft table(Optional<Table> table) {
        table.ifPresent(this::add);
        return this;
    }

    /** A figure with its numbers; the numbers alone, as a table, where there is no chart of that name. */
    public Draft figure(String name, Optional<Table> data) {
        Optional<Chart> chart =
                charts.stream().filter(one -> one.name().equals(name)).findFirst();
        data.ifPresent(numbers -> add(chart.isPresent() ? new Figure(chart.get(), numbers) : numbers));
        return this;
    }

    /** Parts that were made elsewhere. */
    public Draft parts(List<? extends Node> parts) {
        nodes.addAll(parts);
        return this;
    }

    private Draft add(Node node) {
        nodes.add(node);
        return this;
    }

    /**
     * A report of a paper and its annex. Headings that stand over nothing are left out, and so are references to tables that are.
     *
     * @param annex what stands in the annex
     * @param choices what readers may choose to see or not
     * @param sheets tables of the workbook alone
     */
    public Report report(
            String title, String subtitle, Report.Front front, List<String> choices, Draft annex, List<Table> sheets) {
        Set<String> there = new HashSet<>();
        there.addAll(tables());
        there.addAll(annex.tables());
        return new Report(title, subtitle, front, choices, nodes(there), annex.nodes(there), sheets);
    }

    private List<Node> nodes(Set<String> there) {
        List<Node> kept = new ArrayList<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            boolean over = nodes.get(i) instanceof Heading heading
                    && (kept.isEmpty() || kept.get(0) instanceof Heading next && next.level() <= heading.level());
            if (!over) {
                kept.add(0, nodes.get(i) instanceof Finding finding ? leading(finding, there) : nodes.get(i));
            }
        }
        return List.copyOf(kept);
    }

    private static Finding leading(Finding finding, Set<String> there) {
        return new Finding(
                finding.key(),
                finding.text(),
                finding.shownIn().stream().filter(there::contains).toList());
    }

    private Set<String> tables() {
        Set<String> keys = new HashSet<>();
        for (Node node : nodes) {
            if (node instanceof Table table) {
                keys.add(table.key());
            } else if (node instanceof Figure figure) {
                keys.add(figure.data().key());
            }
        }
        return keys;
    }
}
