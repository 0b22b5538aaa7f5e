package org.caseload.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.caseload.picture.CleanPicture;
import org.caseload.report.Bullets;
import org.caseload.report.Caveat;
import org.caseload.report.Command;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Paragraph;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.ToFill;

/**
 * A report as two HTML files, the paper and its annex: style and drawings are inside, nothing is fetched, nothing needs a script or
 * could run one. The paper opens with its answer, one chart and the numbers that matter, in sight without scrolling. The same report
 * gives the same bytes.
 */
public final class HtmlReport {
    /** Nothing may be fetched and no script may run, whatever the page should hold. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

    /** The key of the table that stands beside the first chart. */
    private static final String FACTS = "three-numbers";

    private static final String NUMBERS = "The numbers of the paper's figures";

    private final Report paper;
    private final boolean annex;
    private final List<Node> nodes;
    private final StrategyPicker picker;
    private final Html html = new Html();
    private boolean counted = true;
    private int chapter;
    private int part;
    private boolean ownPart;

    private HtmlReport(Report paper, boolean annex) {
        this.paper = paper;
        this.annex = annex;
        nodes = annex ? paper.annex() : paper.nodes();
        picker = new StrategyPicker(annex ? paper.choices() : List.of());
    }

    /** The page of the paper. */
    public static byte[] paper(Report paper) {
        return page(new HtmlReport(paper, false));
    }

    /** The page of its annex. */
    public static byte[] annex(Report paper) {
        return page(new HtmlReport(paper, true));
    }

    private static byte[] page(HtmlReport report) {
        report.page();
        return report.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Some nodes of a report, to be put into another page that has the same style: without the numbers of tables and figures, which
     * nothing there counts, and without what leads to them.
     */
    public static String part(Report paper, List<Node> nodes) {
        HtmlReport report = new HtmlReport(paper, false);
        report.counted = false;
        nodes.forEach(report::node);
        report.endPart();
        return report.html.toString();
    }

    /** The style of a report's page. */
    public static String style() {
        return css();
    }

    private String title() {
        return annex ? "Annex: " + paper.title() : paper.title();
    }

    private void page() {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").raw("\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<meta name=\"generator\" content=\"Caseload\"/>\n");
        html.element("title", title());
        html.raw("<style>\n" + css() + own() + picker.style() + "</style>\n")
                .close("head")
                .open("body")
                .raw("\n");
        html.open("a", "class", "skip", "href", "#report")
                .words("Skip to the report")
                .close("a");
        header();
        if (annex) {
            contents();
        }
        html.open("main", "id", "report").raw("\n");
        picker.write(html);
        int rest = annex ? 0 : first();
        nodes.subList(rest, nodes.size()).forEach(this::node);
        endPart();
        if (annex) {
            numbers();
        }
        html.close("main");
        html.open("footer").element("p", paper.front().origin());
        if (!paper.annex().isEmpty()) {
            html.open("p").link(annex ? "paper.html" : "annex.html", annex ? "The paper" : "The annex");
            html.close("p");
        }
        html.close("footer");
        html.close("body").close("html");
    }

    private void header() {
        Report.Front front = paper.front();
        html.open("header").raw("\n");
        front.logo().ifPresent(this::logo);
        front.council().ifPresent(council -> html.element("p", council));
        html.element("h1", title());
        if (!paper.subtitle().isEmpty()) {
            html.element("p", paper.subtitle(), "class", "lead");
        }
        front.meeting().ifPresent(meeting -> html.element("p", "For: " + meeting));
        front.author().ifPresent(author -> html.element("p", "By: " + author));
        html.close("header");
    }

    private void logo(CleanPicture logo) {
        html.raw("<img class=\"logo\" alt=\"" + Html.escaped(paper.front().logoInWords())
                + "\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()) + "\"/>\n");
    }

    private void contents() {
        html.open("nav", "aria-labelledby", "contents");
        html.element("h2", "Contents", "id", "contents").open("ol").raw("\n");
        List<Heading> chapters = nodes.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        for (int i = 0; i < chapters.size(); i++) {
            html.open("li").link("#chapter-" + (i + 1), chapters.get(i).text()).close("li");
        }
        if (!paper.figures().isEmpty()) {
            html.open("li").link("#numbers", NUMBERS).close("li");
        }
        html.close("ol").close("nav");
    }

    /** The first chapter, which is in sight without scrolling; answers where the next begins. */
    private int first() {
        int next = 1;
        while (next < nodes.size() && !(nodes.get(next) instanceof Heading heading && heading.level() == 1)) {
            next++;
        }
        html.open("div", "class", "first").raw("\n");
        nodes.subList(0, Math.min(next, nodes.size())).forEach(this::node);
        html.close("div");
        return Math.min(next, nodes.size());
    }

    /** The numbers of the paper's figures; those of the annex stand under each. */
    private void numbers() {
        if (paper.figures().isEmpty()) {
            return;
        }
        html.element("h2", NUMBERS, "id", "numbers");
        for (Figure figure : paper.figures()) {
            if (!nodes.contains(figure)) {
                HtmlTable.write(html, "Numbers of " + label(figure.data()) + ": ", figure.data(), picker);
            }
        }
    }

    private void node(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph paragraph) {
            html.element("p", paragraph.text());
        } else if (node instanceof Finding finding) {
            finding(finding);
        } else if (node instanceof Bullets bullets) {
            html.open("ul").raw("\n");
            bullets.items().forEach(item -> html.element("li", item));
            html.close("ul");
        } else if (node instanceof Caveat caveat) {
            html.open("p", "class", "caveat").raw("<strong>Take care: </strong>");
            html.words(caveat.text()).close("p");
        } else if (node instanceof ToFill fill) {
            html.open("p", "class", "fill").raw("<strong>To be written: </strong>");
            html.words(fill.prompt()).close("p");
        } else if (node instanceof Command command) {
            html.open("pre", "class", "command").element("code", command.text()).close("pre");
        } else if (node instanceof Table table) {
            if (table.key().equals(FACTS)) {
                html.open("div", "id", FACTS, "class", "facts").raw("\n");
            } else {
                html.open("div", "id", table.key()).raw("\n");
            }
            HtmlTable.write(html, counted ? label(table) + ": " : "", table, picker);
            html.close("div");
        } else if (node instanceof Figure figure) {
            figure(figure);
        }
    }

    /** A part about one of the choices is an element of its own, which can be left out of sight. */
    private void endPart() {
        if (ownPart) {
            html.close("div");
            ownPart = false;
        }
    }

    private void heading(Heading heading) {
        endPart();
        if (heading.level() == 1) {
            chapter++;
            part = 0;
            html.element("h2", heading.text(), "id", "chapter-" + chapter);
        } else {
            part++;
            picker.mark(heading.text()).ifPresent(mark -> {
                html.open("div", "class", mark);
                ownPart = true;
            });
            html.element("h3", heading.text(), "id", "chapter-" + chapter + "-" + part);
        }
    }

    private void finding(Finding finding) {
        Optional<String> mark = finding.key().startsWith(Finding.OF_STRATEGY)
                ? picker.markOfSentence(finding.text())
                : Optional.empty();
        mark.ifPresent(of -> html.open("div", "class", of));
        html.open("div", "class", "finding").open("p").words(finding.text());
        if (counted) {
            places(finding);
        }
        html.close("p").close("div");
        mark.ifPresent(of -> html.close("div"));
    }

    /** Where its numbers stand, in brackets. */
    private void places(Finding finding) {
        String before = " (";
        for (String key : finding.shownIn()) {
            String label = paper.findLabel(key).orElseThrow();
            boolean here = annex == label.contains(" A");
            html.words(before).link((here ? "" : annex ? "paper.html" : "annex.html") + "#" + key, label);
            before = ", ";
        }
        html.words(finding.shownIn().isEmpty() ? "" : ")");
    }

    private void figure(Figure figure) {
        String title = figure.chart().title();
        String label = counted ? label(figure.data()) : "";
        html.open("figure", "id", figure.data().key(), "class", "wide").raw("\n");
        html.element("figcaption", counted ? label + ": " + title : title);
        String drawing = (counted ? label : title) + ", drawing";
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", drawing);
        html.raw(InlineSvg.of(figure.chart())).close("div");
        html.open("details")
                .element("summary", counted ? "The numbers of " + label : "The numbers of this chart")
                .raw("\n");
        HtmlTable.write(html, counted ? "Numbers of " + label + ": " : "", figure.data(), picker);
        html.close("details").close("figure");
    }

    private String label(Table table) {
        return paper.findLabel(table.key()).orElseThrow();
    }

    /** The council's colour, whose contrast was checked where it was stated. */
    private String own() {
        return paper.front()
                .colour()
                .filter(colour -> colour.matches("#[0-9A-Fa-f]{6}"))
                .map(colour -> ":root { --strong: " + colour + "; }\n")
                .orElse("");
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("the program's own style is always to be had", missing);
        }
    }
}
