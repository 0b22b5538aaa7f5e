package org.caseload.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.glance.AtAGlance;
import org.caseload.report.html.Html;
import org.caseload.report.html.HtmlReport;
import org.caseload.report.paper.ThreeNumbers;

/**
 * The part of a report that answers: of a run its first sentence, the block that the command line prints and the first chart in sight
 * together, then the rest of what stands under the heading of the answer.
 */
final class Shown {
    private static final String ANSWER = "The answer";

    private Shown() {}

    static void answer(Html html, Report report) {
        List<Node> nodes = answer(report);
        Optional<Node> block = block(report);
        if (block.isPresent()) {
            nodes.removeIf(node -> node instanceof Table table && table.key().equals(ThreeNumbers.KEY));
            Optional<Node> sentence = take(nodes, Finding.class);
            Optional<Node> chart = take(nodes, Figure.class);
            part(html, report, sentence.stream().toList());
            html.open("div", "class", "answer").raw("\n").open("div");
            part(html, report, List.of(block.get()));
            html.close("div").open("div");
            part(html, report, chart.stream().toList());
            html.close("div").close("div");
        }
        part(html, report, nodes);
    }

    private static void part(Html html, Report report, List<Node> nodes) {
        html.raw(HtmlReport.part(report, nodes));
    }

    private static List<Node> answer(Report report) {
        List<Node> nodes = new ArrayList<>();
        boolean within = false;
        for (Node node : report.nodes()) {
            if (node instanceof Heading heading && heading.level() == 1) {
                within = heading.text().equals(ANSWER);
            } else if (within) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The first of its kind, which is then no longer among them. */
    private static Optional<Node> take(List<Node> nodes, Class<? extends Node> kind) {
        Optional<Node> first = nodes.stream().filter(kind::isInstance).findFirst();
        first.ifPresent(nodes::remove);
        return first;
    }

    /** The block that the command line prints, which stands in the annex. */
    private static Optional<Node> block(Report report) {
        return report.annex().stream()
                .filter(node -> node instanceof Table table && table.key().equals(AtAGlance.BLOCK))
                .findFirst();
    }
}
