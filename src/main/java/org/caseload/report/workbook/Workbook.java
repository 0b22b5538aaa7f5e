package org.caseload.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caseload.report.Caveat;
import org.caseload.report.Figure;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Report;
import org.caseload.report.Table;
import org.caseload.report.office.OfficeProperties;
import org.caseload.report.office.SteadyZip;
import org.caseload.words.Phrases;

/**
 * The tables of a report as a workbook: cover, contents and notes, then one marked-up table a sheet, then charts on sheets of
 * their own. The same report gives the same bytes.
 */
public final class Workbook {
    private static final String COVER = "Cover";
    private static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";
    private static final String CHART = " chart";
    private static final int TEXT = 90;

    /** A spreadsheet allows 31 letters for the name of a sheet. */
    private static final int LONGEST_TAB = 31 - CHART.length();

    private final Report paper;
    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final List<String[]> listed = new ArrayList<>();

    private Workbook(Report paper, XSSFWorkbook workbook) {
        this.paper = paper;
        this.workbook = workbook;
        styles = new SheetStyles(workbook);
    }

    /** The workbook. */
    public static byte[] of(Report paper) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Workbook(paper, workbook).write();
            workbook.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write() {
        OfficeProperties.set(workbook.getProperties(), paper);
        list();
        cover();
        contents();
        notes();
        tables();
        workbook.setActiveSheet(0);
        workbook.getSheetAt(0).setActiveCell(new CellAddress(0, 0));
    }

    /** The sheets that the contents lead to. */
    private void list() {
        listed.add(new String[] {NOTES, "How to read the figures"});
        for (Table table : paper.tables()) {
            listed.add(new String[] {
                sheetOf(table),
                paper.findLabel(table.key()).map(label -> label + ": ").orElse("") + table.caption()
            });
        }
        for (Figure figure : paper.figures()) {
            if (ChartSheet.draws(figure.data())) {
                listed.add(new String[] {
                    chartOf(figure), "Chart of " + figure.data().caption()
                });
            }
        }
    }

    /** Such as "Options by year": what a table is about, as no two tables of a report have the same key. */
    private static String sheetOf(Table table) {
        String words = Phrases.capital(table.key().replace('-', ' '));
        return words.substring(0, Math.min(LONGEST_TAB, words.length())).strip();
    }

    private static String chartOf(Figure figure) {
        return sheetOf(figure.data()) + CHART;
    }

    private void cover() {
        Worksheet sheet = new Worksheet(workbook, styles, COVER, paper.title());
        Report.Front front = paper.front();
        front.council().ifPresent(sheet::line);
        if (!paper.subtitle().isEmpty()) {
            sheet.line(paper.subtitle());
        }
        front.meeting().ifPresent(meeting -> sheet.line("For: " + meeting));
        front.author().ifPresent(author -> sheet.line("By: " + author));
        sheet.line(front.origin());
        sheet.line(
                "These are results of a simulation, not counts. Each figure has a range; the truth may lie outside it.");
        sheet.link(sheet.row(), 0, "Contents of this workbook", CONTENTS);
        sheet.fit(TEXT);
    }

    private void contents() {
        Worksheet sheet = new Worksheet(workbook, styles, CONTENTS, "Contents");
        sheet.line("This worksheet contains one table, whose first column leads to the other worksheets.");
        XSSFRow header = sheet.row();
        sheet.cell(header, 0, "Worksheet").setCellStyle(styles.header(false));
        sheet.cell(header, 1, "What is in it").setCellStyle(styles.header(false));
        for (String[] entry : listed) {
            XSSFRow row = sheet.row();
            sheet.link(row, 0, entry[0], entry[0]);
            sheet.cell(row, 1, entry[1]);
        }
        sheet.fit(26, TEXT);
    }

    private void notes() {
        Worksheet sheet = new Worksheet(workbook, styles, NOTES, "Notes");
        sheet.line(
                "Cells that hold no number say why. \"Not defined\": in none of the runs is there anything to measure.");
        Stream.of(paper.nodes(), paper.annex())
                .flatMap(List::stream)
                .map(Workbook::said)
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(sheet::line);
        sheet.fit(TEXT);
    }

    /** What the text says of the figures; nothing where it says something else. */
    private static String said(Node node) {
        if (node instanceof Finding finding) {
            return finding.text();
        }
        return node instanceof Caveat caveat ? "Take care: " + caveat.text() : "";
    }

    private void tables() {
        List<AreaReference> areas = new ArrayList<>();
        for (Table table : paper.tables()) {
            areas.add(new TableSheet(sheetOf(table), table).write(workbook, styles));
        }
        for (Figure figure : paper.figures()) {
            if (ChartSheet.draws(figure.data())) {
                AreaReference area = areas.get(paper.tables().indexOf(figure.data()));
                new ChartSheet(figure, chartOf(figure), workbook.getSheet(sheetOf(figure.data())), area)
                        .write(workbook, styles);
            }
        }
    }
}
