package org.caseload.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.glance.AtAGlance;
import org.caseload.report.html.Html;
import org.caseload.report.html.HtmlReport;

/** The part of a report that answers: what stands in it under the heading of the answer. */
final class Shown {
    private static final String ANSWER = "The answer";

    private Shown() {}

    static void answer(Html html, Report report) {
        List<Node> nodes = new ArrayList<>(glance(report));
        boolean within = false;
        for (Node node : report.nodes()) {
            if (node instanceof Heading heading && heading.level() == 1) {
                within = heading.text().equals(ANSWER);
            } else if (within) {
                nodes.add(node);
            }
        }
        Set<String> keys = new TreeSet<>();
        nodes.forEach(node -> {
            if (node instanceof Table table) {
                keys.add(table.key());
            } else if (node instanceof Figure figure) {
                keys.add(figure.data().key());
            }
        });
        html.raw(HtmlReport.part(
                report, nodes.stream().map(node -> withoutLinksAway(node, keys)).toList()));
    }

    /** The block that the command line prints, which stands in the annex. */
    private static List<Node> glance(Report report) {
        return report.annex().stream()
                .filter(node -> node instanceof Table table && table.key().equals(AtAGlance.BLOCK))
                .toList();
    }

    /** A finding says where its numbers are; what is not on this page cannot be led to. */
    private static Node withoutLinksAway(Node node, Set<String> keys) {
        return node instanceof Finding finding
                ? new Finding(
                        finding.key(),
                        finding.text(),
                        finding.shownIn().stream().filter(keys::contains).toList())
                : node;
    }
}
