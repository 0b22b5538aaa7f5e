package org.caseload.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseload.report.Cell;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook opened again, held against the guidance on statistics in spreadsheets. */
class WorkbookTest {
    @TempDir
    private Path folder;

    private Report paper;
    private byte[] bytes;
    private XSSFWorkbook workbook;

    @BeforeEach
    void open() throws Exception {
        paper = ReportFile.read(
                MadeUpFolder.of(MadeUpRun.warwickshire().withASecondTeam().result(), folder));
        bytes = Workbook.of(paper);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @AfterEach
    void close() throws Exception {
        workbook.close();
    }

    @Test
    void it_begins_with_cover_contents_and_notes() {
        assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
        assertThat(workbook.getSheetName(1)).isEqualTo("Contents");
        assertThat(workbook.getSheetName(2)).isEqualTo("Notes");
        assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo(paper.title());
        assertThat(workbook.getActiveSheetIndex()).isZero();
    }

    @Test
    void the_contents_lead_to_every_other_sheet() {
        XSSFSheet contents = workbook.getSheet("Contents");
        for (int s = 2; s < workbook.getNumberOfSheets(); s++) {
            String name = workbook.getSheetName(s);
            assertThat(contents.getHyperlinkList())
                    .anySatisfy(link -> assertThat(link.getAddress()).isEqualTo("'" + name + "'!A1"));
        }
    }

    @Test
    void every_table_has_a_sheet_and_is_marked_as_a_table() {
        int marked = 0;
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            List<XSSFTable> tables = workbook.getSheetAt(s).getTables();
            assertThat(tables).hasSizeLessThanOrEqualTo(1);
            for (XSSFTable table : tables) {
                assertThat(table.getArea().getFirstCell().getCol()).isZero();
                assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
                marked++;
            }
        }
        assertThat(marked).isEqualTo(paper.tables().size());
    }

    @Test
    void no_cell_is_merged_frozen_hidden_empty_or_a_formula() {
        for (Sheet sheet : workbook) {
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
            for (Row row : sheet) {
                assertThat(row.getZeroHeight()).isFalse();
                row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC));
                row.forEach(cell -> assertThat(cell.toString()).isNotBlank());
            }
        }
    }

    @Test
    void numbers_are_numbers_and_those_of_the_paper() {
        Table headlines = table(paper, "measures");
        XSSFTable marked = workbook.getSheet(sheet(headlines)).getTables().get(0);
        CellReference first = marked.getArea().getFirstCell();
        for (int r = 0; r < headlines.rows().size(); r++) {
            for (int c = 0; c < headlines.columns().size(); c++) {
                XSSFCell written = workbook.getSheet(sheet(headlines))
                        .getRow(first.getRow() + 1 + r)
                        .getCell(c);
                Cell cell = headlines.rows().get(r).get(c);
                if (cell.number().isPresent()) {
                    assertThat(BigDecimal.valueOf(written.getNumericCellValue()))
                            .isEqualByComparingTo(cell.number().get());
                } else {
                    assertThat(written.getStringCellValue()).isEqualTo(cell.text());
                }
            }
        }
    }

    private static Table table(Report report, String key) {
        return report.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String sheet(Table table) {
        String words = table.key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Test
    void what_begins_like_a_formula_is_marked_as_words() throws Exception {
        Table dangerous = new Table(
                "dangerous",
                "=cmd()",
                List.of(Table.Column.words("@what"), Table.Column.words("+how")),
                List.of(List.of(Cell.words("=1+1"), Cell.words("-2"))),
                List.of());
        Report evil = new Report(
                "Title",
                "",
                new Report.Front(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Instant.EPOCH,
                        "origin"),
                List.of(),
                List.of(dangerous));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(Workbook.of(evil)))) {
            XSSFSheet sheet = opened.getSheet("Dangerous");
            CellReference last = sheet.getTables().get(0).getArea().getLastCell();
            for (int c = 0; c < 2; c++) {
                XSSFCell cell = sheet.getRow(last.getRow()).getCell(c);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void charts_stand_on_sheets_of_their_own_with_a_text_alternative() {
        XSSFSheet sheet = workbook.getSheet("Caseload by month chart");
        assertThat(sheet.getTables()).isEmpty();
        assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
        XSSFGraphicFrame frame =
                (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().get(0);
        assertThat(frame.getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .startsWith("Line chart over time of ")
                .endsWith("Its numbers stand on the worksheet Caseload by month.");
    }

    @Test
    void it_states_title_and_language() throws Exception {
        assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(paper.title());
        assertThat(workbook.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getLanguageProperty())
                .isEqualTo(Optional.of("en-GB"));
    }

    @Test
    void the_same_result_gives_the_same_bytes() {
        assertThat(Workbook.of(ReportFile.read(folder))).isEqualTo(bytes);
    }

    @Test
    void a_comparison_opens_too() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Report comparison =
                ReportFile.read(MadeUpFolder.of(MadeUpComparison.of(4).result(), other));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(Workbook.of(comparison)))) {
            assertThat(opened.getNumberOfSheets())
                    .isGreaterThanOrEqualTo(3 + comparison.tables().size());
            XSSFSheet caseloads = opened.getSheet("Caseload by strategy chart");
            XDDFChartData drawn = caseloads
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getChartSeries()
                    .get(0);
            assertThat(drawn.getSeriesCount()).isEqualTo(5);
            Table table = table(comparison, "caseload-by-strategy");
            XDDFChartData.Series second = drawn.getSeries(1);
            int months = table.rows().size() / 5;
            assertThat(second.getValuesData().getPointCount()).isEqualTo(months);
            assertThat(((Number) second.getValuesData().getPointAt(0)).doubleValue())
                    .isEqualTo(table.rows()
                            .get(months)
                            .get(2)
                            .number()
                            .orElseThrow()
                            .doubleValue());
            assertThat(second.getCategoryData().getPointAt(0))
                    .isEqualTo(table.rows().get(months).get(1).text());
        }
    }
}
