package org.caseload.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.caseload.report.Figure;
import org.caseload.report.Heading;
import org.caseload.report.Node;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** The document opened again, as Word opens it. */
class WordReportTest {
    @TempDir
    private Path folder;

    private static Report paper;
    private static byte[] bytes;

    private XWPFDocument document;

    /** Its charts take long to draw. */
    @BeforeAll
    static void write(@TempDir Path once) throws Exception {
        paper = ReportFile.read(
                MadeUpFolder.of(MadeUpRun.warwickshire().withASecondTeam().result(), once));
        bytes = WordReport.annex(paper);
    }

    @BeforeEach
    void open() throws Exception {
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws Exception {
        document.close();
    }

    private List<String> texts(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void chapters_are_real_headings_and_the_contents_are_written_out() {
        List<String> chapters = new ArrayList<>();
        for (Node node : paper.annex()) {
            if (node instanceof Heading heading && heading.level() == 1) {
                chapters.add((chapters.size() + 1) + ". " + heading.text());
            }
        }
        chapters.add((chapters.size() + 1) + ". The numbers of the figures");
        assertThat(texts("Heading1")).isEqualTo(chapters);
        assertThat(texts("TOC1")).isEqualTo(chapters);
        assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        assertThat(texts("Title")).containsExactly("Annex: " + paper.title());
    }

    @Test
    void long_words_in_tables_may_break_and_nothing_is_shown_as_unknown() {
        List<String> cells = document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .toList();
        assertThat(cells).noneMatch(text -> text.contains("\ufffd"));
    }

    @Test
    void the_council_s_logo_comes_first_with_its_text_alternative() throws Exception {
        Path other = Files.createDirectory(folder.resolve("with-logo"));
        Report marked =
                ReportFile.read(MadeUpFolder.withLogo(MadeUpRun.warwickshire().result(), 400, 100, other));
        try (XWPFDocument withLogo = new XWPFDocument(new ByteArrayInputStream(WordReport.paper(marked)))) {
            CTInline logo = withLogo.getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0);
            assertThat(logo.getDocPr().getDescr()).matches("Logo of .+|The council's logo");
            // 400 dots by 100, at most 180 points wide: 180 by 45, of 12,700 units each.
            assertThat(logo.getExtent().getCx()).isEqualTo(180L * 12_700);
            assertThat(logo.getExtent().getCy()).isEqualTo(45L * 12_700);
        }
    }

    @Test
    void every_style_that_is_used_exists() {
        Set<String> used = new TreeSet<>();
        document.getParagraphs().forEach(paragraph -> used.add(paragraph.getStyle()));
        document.getTables().forEach(table -> used.add(table.getStyleID()));
        assertThat(used)
                .allSatisfy(style ->
                        assertThat(document.getStyles().styleExist(style)).isTrue());
    }

    @Test
    void no_field_makes_word_ask_on_opening() {
        String body = document.getDocument().xmlText();
        assertThat(body).doesNotContain("TOC \\", "fldChar", "updateFields");
        assertThat(document.getFooterList().get(0).getText()).contains("Page");
    }

    @Test
    void every_picture_has_a_title_and_a_text_alternative() {
        int pictures = 0;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            for (XWPFRun run : paragraph.getRuns()) {
                for (int d = 0; d < run.getCTR().sizeOfDrawingArray(); d++) {
                    CTInline inline = run.getCTR().getDrawingArray(d).getInlineArray(0);
                    assertThat(inline.getDocPr().getDescr()).containsPattern("chart|plot|Heat map");
                    assertThat(inline.getDocPr().getTitle()).isNotBlank();
                    pictures++;
                }
            }
        }
        assertThat(pictures)
                .isEqualTo((int)
                        paper.annex().stream().filter(Figure.class::isInstance).count())
                .isPositive();
    }

    @Test
    void every_table_repeats_its_header_and_leaves_no_cell_empty() {
        assertThat(document.getTables())
                .hasSize((int) paper.annex().stream()
                                .filter(Table.class::isInstance)
                                .count()
                        + paper.figures().size());
        for (XWPFTable table : document.getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            for (XWPFTableRow row : table.getRows()) {
                assertThat(row.isCantSplitRow()).isTrue();
                row.getTableCells().forEach(cell -> assertThat(cell.getText()).isNotBlank());
            }
        }
    }

    @Test
    void every_link_leads_to_a_place() {
        Set<String> places = new TreeSet<>();
        Set<String> linked = new TreeSet<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            paragraph.getCTP().getBookmarkStartList().forEach(place -> places.add(place.getName()));
            paragraph.getCTP().getHyperlinkList().forEach(link -> linked.add(link.getAnchor()));
        }
        assertThat(linked).isNotEmpty();
        assertThat(places).containsAll(linked);
    }

    @Test
    void it_states_title_language_and_whose_it_is() throws Exception {
        assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(paper.title());
        assertThat(document.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getLanguageProperty())
                .isEqualTo(Optional.of("en-GB"));
        assertThat(document.getProperties().getExtendedProperties().getCompany())
                .isEqualTo("Warwickshire");
        assertThat(document.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("en-GB");
    }

    @Test
    void the_same_result_gives_the_same_bytes() throws Exception {
        assertThat(WordReport.annex(paper)).isEqualTo(bytes);
    }

    @Test
    void a_comparison_opens_too() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Report comparison =
                ReportFile.read(MadeUpFolder.of(MadeUpComparison.of(4).result(), other));
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(WordReport.paper(comparison)))) {
            assertThat(opened.getAllPictures())
                    .hasSize((int) comparison.nodes().stream()
                            .filter(Figure.class::isInstance)
                            .count())
                    .hasSizeLessThanOrEqualTo(6)
                    .isNotEmpty();
        }
    }
}
