package org.caseload.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caseload.picture.CleanPicture;
import org.caseload.quantity.Colour;
import org.caseload.report.Report;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The page as somebody meets it who listens to it, prints it, or has no network. */
class HtmlReportTest {
    @TempDir
    private Path folder;

    private String page;
    private Document document;

    @BeforeEach
    void ofARun() throws Exception {
        load(MadeUpFolder.of(MadeUpRun.warwickshire().withASecondTeam().result(), folder));
    }

    private void load(Path result) throws Exception {
        load(HtmlReport.paper(ReportFile.read(result)));
    }

    private void load(byte[] bytes) throws Exception {
        page = new String(bytes, StandardCharsets.UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        page.substring(page.indexOf('\n')).strip().getBytes(StandardCharsets.UTF_8)));
    }

    private List<Element> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void the_council_s_logo_stands_in_the_page_itself_and_says_whose_it_is() throws Exception {
        assertThat(all("img")).isEmpty();
        Path withLogo = Files.createDirectory(folder.resolve("with-logo"));
        load(MadeUpFolder.withLogo(MadeUpRun.warwickshire().result(), 4, 2, withLogo));
        assertThat(all("img")).singleElement().satisfies(logo -> {
            assertThat(logo.getAttribute("alt")).matches("Logo of .+|The council's logo");
            assertThat(logo.getAttribute("src")).startsWith("data:image/png;base64,iVBORw0KGgo");
        });
        assertThatThrownBy(() -> new CleanPicture("no picture".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is no whole PNG or JPEG picture of at most 4,000 by 4,000 dots");
    }

    @Test
    void it_says_its_language_and_has_one_title_and_a_main_part() {
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(all("h1")).hasSize(1);
        assertThat(all("title").get(0).getTextContent())
                .isEqualTo(all("h1").get(0).getTextContent());
        assertThat(all("main")).hasSize(1);
        assertThat(all("a").get(0).getAttribute("href")).isEqualTo("#report");
    }

    @Test
    void headings_never_skip_a_level() {
        Matcher heading = Pattern.compile("<h([1-6])").matcher(page);
        int before = 0;
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isGreaterThan(0);
    }

    @Test
    void every_figure_has_a_text_alternative_and_its_numbers_in_a_table() {
        assertThat(all("figure")).isNotEmpty();
        for (Element figure : all("figure")) {
            Element svg = (Element) figure.getElementsByTagName("svg").item(0);
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(page).contains("id=\"" + id + "\"");
            }
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("text").getLength()).isPositive();
            assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
        }
    }

    @Test
    void every_table_has_a_caption_and_headers_with_their_scope() {
        assertThat(all("table")).isNotEmpty();
        for (Element table : all("table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        for (Element header : all("th")) {
            assertThat(header.getAttribute("scope")).isIn("col", "row");
            assertThat(header.getTextContent()).isNotBlank();
        }
        assertThat(all("td"))
                .allSatisfy(cell -> assertThat(cell.getTextContent()).isNotBlank());
    }

    @Test
    void every_name_is_given_once_and_every_link_leads_to_one() {
        List<String> ids = new ArrayList<>();
        collect(document.getDocumentElement(), ids);
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : all("a")) {
            assertThat(link.getAttribute("href")).matches("#.+|(paper|annex)\\.html(#.+)?");
            if (link.getAttribute("href").startsWith("#")) {
                assertThat(ids).contains(link.getAttribute("href").substring(1));
            }
        }
    }

    @Test
    void the_annex_is_as_well_formed_and_links_between_the_two_lead_to_places() throws Exception {
        Report paper = ReportFile.read(folder);
        List<String> pages = List.of(page, new String(HtmlReport.annex(paper), StandardCharsets.UTF_8));
        load(HtmlReport.annex(paper));
        headings_never_skip_a_level();
        every_figure_has_a_text_alternative_and_its_numbers_in_a_table();
        every_table_has_a_caption_and_headers_with_their_scope();
        every_name_is_given_once_and_every_link_leads_to_one();
        assertThat(all("nav")).hasSize(1);
        for (int from = 0; from < 2; from++) {
            Matcher link =
                    Pattern.compile("href=\"(?:paper|annex)\\.html#([^\"]+)\"").matcher(pages.get(from));
            while (link.find()) {
                assertThat(pages.get(1 - from)).contains("id=\"" + link.group(1) + "\"");
            }
        }
    }

    @Test
    void the_paper_opens_with_its_answer_one_chart_and_the_numbers_that_matter() {
        Element first = (Element) all("main").get(0).getElementsByTagName("div").item(0);
        assertThat(first.getAttribute("class")).isEqualTo("first");
        assertThat(first.getElementsByTagName("figure").getLength()).isEqualTo(1);
        assertThat(first.getElementsByTagName("table").getLength()).isEqualTo(2);
        assertThat(all("nav")).isEmpty();
    }

    private static void collect(Node node, List<String> ids) {
        if (node instanceof Element element && element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, ids);
        }
    }

    @Test
    void it_asks_nothing_of_any_network_and_needs_no_script() {
        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(http", "src=");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
    }

    @Test
    void its_own_policy_permits_neither_a_script_nor_anything_from_elsewhere() {
        assertThat(all("meta").stream()
                        .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                        .map(meta -> meta.getAttribute("content")))
                .containsExactly(
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'");
    }

    @Test
    void charts_over_time_tell_their_numbers_to_whoever_points_there() {
        Element caseload = all("figure").get(0);
        List<String> tips = new ArrayList<>();
        NodeList areas = caseload.getElementsByTagName("rect");
        for (int i = 0; i < areas.getLength(); i++) {
            NodeList titles = ((Element) areas.item(i)).getElementsByTagName("title");
            if (titles.getLength() == 1 && titles.item(0).getTextContent().contains("median")) {
                tips.add(titles.item(0).getTextContent());
            }
        }
        NodeList rows = ((Element) caseload.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        Element row = (Element) rows.item(3);
        NodeList cells = row.getElementsByTagName("td");
        assertThat(tips).hasSize(rows.getLength());
        assertThat(tips.get(3))
                .endsWith("\nmedian "
                        + cells.item(0)
                                .getTextContent()
                                .replace(" (", ", 8 runs in 10: ")
                                .replace(")", ""));
    }

    @Test
    void strategies_can_be_left_out_of_sight_without_a_script() throws Exception {
        assertThat(page).doesNotContain("type=\"checkbox\"");
        load(HtmlReport.annex(ReportFile.read(
                MadeUpFolder.of(MadeUpComparison.of(4).result(), Files.createDirectory(folder.resolve("picked"))))));
        List<Element> boxes = all("input");
        assertThat(boxes).hasSize(4).allSatisfy(box -> {
            assertThat(box.getAttribute("checked")).isEqualTo("checked");
            assertThat(box.getParentNode().getNodeName()).isEqualTo("label");
        });
        for (int s = 0; s < 4; s++) {
            String name = boxes.get(s).getParentNode().getTextContent().strip();
            String mark = "of-" + s;
            assertThat(page)
                    .contains("main:has(#" + boxes.get(s).getAttribute("id") + ":not(:checked)) ." + mark
                            + " { display: none; }");
            List<Element> rows = all("tr").stream()
                    .filter(row -> row.getAttribute("class").equals(mark))
                    .toList();
            assertThat(rows)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(row -> assertThat(row.getTextContent()).contains(name));
            assertThat(all("div").stream()
                            .filter(part -> part.getAttribute("class").equals(mark)))
                    .singleElement()
                    .satisfies(part -> assertThat(part.getTextContent()).startsWith(name));
        }
    }

    @Test
    void a_comparison_gives_a_page_as_well_formed() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        load(MadeUpFolder.of(MadeUpComparison.of(4).result(), other));
        headings_never_skip_a_level();
        every_figure_has_a_text_alternative_and_its_numbers_in_a_table();
        every_table_has_a_caption_and_headers_with_their_scope();
        every_name_is_given_once_and_every_link_leads_to_one();
        assertThat(page).contains("Thirty newly qualified in September");
    }

    @Test
    void what_a_scenario_says_is_text_and_no_markup() throws Exception {
        load(HtmlReport.annex(ReportFile.read(folder)));
        assertThat(page).contains("A council &lt;like&gt; any &amp; other.");
    }

    /** W3C, WCAG 2.2, 1.4.3: 4.5 to 1 for text. The colours that the style gives to text, and their paper. */
    @Test
    void text_has_the_contrast_that_everybody_can_read() throws IOException {
        String css;
        try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Colour> papers = List.of(Colour.WHITE, Colour.parse("#f3f6f9"), Colour.parse("#fff7e6"));
        for (String name : List.of("--strong", "--line", "--text")) {
            Matcher value = Pattern.compile(name + ": (#[0-9a-f]{6})").matcher(css);
            assertThat(value.find()).isTrue();
            for (Colour paper : papers) {
                assertThat(Colour.parse(value.group(1)).contrastWith(paper)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(new String(HtmlReport.paper(ReportFile.read(folder)), StandardCharsets.UTF_8))
                .isEqualTo(page);
    }
}
