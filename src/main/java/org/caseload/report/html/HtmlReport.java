package org.caseload.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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
 * A report as one HTML file: style and drawings are inside, nothing is fetched, nothing needs a script or could run one. The same report gives
 * the same bytes.
 */
public final class HtmlReport {
    /** Nothing may be fetched and no script may run, whatever the page should hold. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

    private final Report paper;
    private final StrategyPicker picker;
    private final Html html = new Html();
    private int chapter;
    private int part;
    private boolean ownPart;

    private HtmlReport(Report paper) {
        this.paper = paper;
        picker = new StrategyPicker(paper.choices());
    }

    /** The page. */
    public static byte[] of(Report paper) {
        HtmlReport report = new HtmlReport(paper);
        report.page();
        return report.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Some nodes of a report as they stand in its page, to be put into another page that has the same style. */
    public static String part(Report paper, List<Node> nodes) {
        HtmlReport report = new HtmlReport(paper);
        nodes.forEach(report::node);
        report.endPart();
        return report.html.toString();
    }

    /** The style of a report's page. */
    public static String style() {
        return css();
    }

    private void page() {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").raw("\n<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<meta name=\"generator\" content=\"Caseload\"/>\n");
        html.element("title", paper.title());
        html.raw("<style>\n" + css() + own() + picker.style() + "</style>\n")
                .close("head")
                .open("body")
                .raw("\n");
        html.open("a", "class", "skip", "href", "#report")
                .words("Skip to the report")
                .close("a");
        header();
        contents();
        html.open("main", "id", "report").raw("\n");
        picker.write(html);
        paper.nodes().forEach(this::node);
        endPart();
        html.close("main");
        html.open("footer").element("p", paper.front().origin()).close("footer");
        html.close("body").close("html");
    }

    private void header() {
        Report.Front front = paper.front();
        html.open("header").raw("\n");
        front.logo().ifPresent(this::logo);
        front.council().ifPresent(council -> html.element("p", council));
        html.element("h1", paper.title());
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
        List<Heading> chapters = paper.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            html.open("li").link("#chapter-" + (i + 1), chapters.get(i).text()).close("li");
        }
        html.close("ol").close("nav");
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
            html.open("div", "id", table.key()).raw("\n");
            HtmlTable.write(html, label(table), table, picker);
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
        html.open("div", "class", "finding").element("p", finding.text());
        if (!finding.shownIn().isEmpty()) {
            html.open("p", "class", "where").words("Numbers: ");
            for (String key : finding.shownIn()) {
                html.words(key.equals(finding.shownIn().get(0)) ? "" : ", ")
                        .link("#" + key, paper.findLabel(key).orElseThrow());
            }
            html.close("p");
        }
        html.close("div");
    }

    private void figure(Figure figure) {
        String label = label(figure.data());
        html.open("figure", "id", figure.data().key(), "class", "wide").raw("\n");
        html.element("figcaption", label + ": " + figure.chart().title());
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label + ", drawing");
        html.raw(InlineSvg.of(figure.chart())).close("div");
        html.open("details").element("summary", "The numbers of " + label).raw("\n");
        HtmlTable.write(html, "Numbers of " + label, figure.data(), picker);
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
