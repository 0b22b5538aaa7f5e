package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.history.read.RawWorkbook.DAYS;
import static org.caseload.history.read.RawWorkbook.cells;
import static org.caseload.history.read.RawWorkbook.number;
import static org.caseload.history.read.RawWorkbook.row;
import static org.caseload.history.read.RawWorkbook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caseload.history.CaseHistory;
import org.caseload.history.Referral;
import org.caseload.history.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that mean harm, and those that only look odd: what is read of them, and what is said, to the letter. */
class HostileWorkbooksTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final String HEADINGS =
            row("Child Unique ID", "Date of Referral", "Referral NFA?", "Number of Referrals in Last 12 Months");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("annex.xlsx");
    }

    @AfterEach
    void nothing_was_unpacked() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void a_formula_is_not_worked_out_and_an_error_is_blank() throws IOException {
        new RawWorkbook()
                .sheet(
                        "List_3",
                        HEADINGS
                                + cells(
                                        text("101"),
                                        "<c t=\"str\"><f>WEBSERVICE(\"http://localhost/x\")</f><v>05/01/2025</v></c>",
                                        "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>",
                                        "<c><f>1+1</f><v>1</v></c>")
                                + cells(text("102"), "<c s=\"1\"><f>TODAY()</f><v>45663</v></c>"))
                .write(file);
        CaseHistory history = Reading.of(AS_OF, file);
        assertThat(history.referrals().rows().stream().map(Referral::date))
                .containsExactly(LocalDate.of(2025, 1, 5), LocalDate.of(2025, 1, 6));
        assertThat(remarks(history))
                .contains(
                        "3 cells hold formulas: read is what was last worked out",
                        "1 cell holds an error of the spreadsheet, such as #N/A: read as blank");
    }

    @Test
    void days_as_numbers_are_days_from_1900_or_from_1904() throws IOException {
        String rows = HEADINGS
                + cells(text("101"), number("45663", DAYS))
                + cells(text("102"), number("45663", 0))
                + cells(text("103"), number("45663.75", 0))
                + cells(text("104"), "<c t=\"d\"><v>2025-01-06T00:00:00</v></c>");
        new RawWorkbook().sheet("List_3", rows).write(file);
        CaseHistory history = Reading.of(AS_OF, file);
        assertThat(history.referrals().rows().stream().map(Referral::date))
                .hasSize(4)
                .containsOnly(LocalDate.of(2025, 1, 6));
        assertThat(remarks(history))
                .filteredOn(what -> what.startsWith("a spreadsheet's number"))
                .hasSize(2)
                .containsOnly("a spreadsheet's number read as the day that it stands for");

        new RawWorkbook()
                .from1904()
                .sheet("List_3", rows.replace("45663", "44201"))
                .write(file);
        assertThat(Reading.of(AS_OF, file).referrals().rows().stream().map(Referral::date))
                .as("a workbook of an old Macintosh")
                .hasSize(4)
                .containsOnly(LocalDate.of(2025, 1, 6));
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_left_out_and_not_repeated() throws IOException {
        new RawWorkbook()
                .sheet(
                        "List_3",
                        HEADINGS
                                + cells(text("101"), "<c t=\"d\"><v>2025-02-31</v></c>")
                                + cells(text("102"), number("1e300", DAYS))
                                + cells(text("103"), number("NaN", DAYS))
                                + cells(text("104"), number("45663", DAYS)))
                .write(file);
        CaseHistory history = Reading.of(AS_OF, file);
        assertThat(BrokenListsTest.said(history))
                .containsExactly(
                        "annex.xlsx, List_3: 1 of 4 referrals; left out: {start date cannot be read=3}",
                        "annex.xlsx, List_3, row 2, column \"Date of Referral\": left out, start date cannot be read:"
                                + " a day that the calendar does not have, text like \"9999-99-99\"",
                        "annex.xlsx, List_3, row 3, column \"Date of Referral\": left out, start date cannot be read:"
                                + " not a day, text like \"9.9a999\"",
                        "annex.xlsx, List_3, row 4, column \"Date of Referral\": left out, start date cannot be read:"
                                + " not a day, text like \"aaa\"");
    }

    @Test
    void a_link_to_elsewhere_is_not_followed() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .sheetElsewhere("List_4", "http://localhost/list4.xml")
                .sheetElsewhere("List_6", "file:///etc/passwd")
                .sheet("List_3", HEADINGS + row("101", "05/01/2025"));
        workbook.link("externalLink", "file:///other.xlsx", " TargetMode=\"External\"");
        workbook.part("xl/externalLinks/externalLink1.xml", "<externalLink/>").write(file);
        CaseHistory history = Reading.of(AS_OF, file);
        assertThat(BrokenListsTest.said(history)).containsExactly("annex.xlsx, List_3: 1 of 1 referrals");
    }

    @Test
    void a_part_that_would_lie_outside_the_folder_is_not_looked_at() throws IOException {
        new RawWorkbook()
                .sheet("List_3", HEADINGS + row("101", "05/01/2025"))
                .part("../../../evil.sh", "rm -rf")
                .part("/evil.sh", "rm -rf")
                .write(file);
        assertThat(Reading.of(AS_OF, file).referrals().rows()).hasSize(1);
    }

    @Test
    void entities_of_its_own_are_refused() throws IOException {
        new RawWorkbook()
                .sheetPart(
                        "List_3",
                        "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
                                + "</sheetData></worksheet>")
                .write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3: the part xl/worksheets/sheet1.xml of the workbook is broken, or"
                                + " holds what no list has; permitted: a workbook as Excel saves it");
    }

    @Test
    void elements_that_lie_too_deep_are_refused() throws IOException {
        new RawWorkbook()
                .sheetPart("List_3", "<worksheet>" + "<a>".repeat(100_000))
                .write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3: the part xl/worksheets/sheet1.xml of the workbook is broken, or"
                                + " holds what no list has; permitted: a workbook as Excel saves it");
    }

    @Test
    void what_unpacks_to_one_endless_text_is_refused() throws IOException {
        new RawWorkbook()
                .sheetPart("List_3", "<worksheet><sheetData><row><c><v>" + "9".repeat(3 << 20))
                .write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3: the part xl/worksheets/sheet1.xml of the workbook is broken, or"
                                + " holds what no list has; permitted: a workbook as Excel saves it");
    }

    @Test
    @Tag("slow")
    void what_unpacks_to_more_than_400_mb_is_refused() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] comment = ("<!--" + " ".repeat(900_000) + "-->").getBytes(StandardCharsets.UTF_8);
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 500; i++) {
                zip.write(comment);
            }
        }
        assertThat(Files.size(file)).as("bytes of a bomb").isLessThan(1 << 20);
        assertThat(problems())
                .containsExactly("annex.xlsx: the workbook unpacks to more than 400 MB; permitted: at most 400 MB");
    }

    @Test
    void too_many_rows_columns_letters_sheets_or_parts_are_refused() throws IOException {
        new RawWorkbook()
                .sheet("List_3", HEADINGS + "<row><c><v>1</v></c></row>".repeat(250_000))
                .write(file);
        assertThat(problems())
                .containsExactly("annex.xlsx, sheet List_3: the sheet holds more than 250,000 rows; permitted: at most"
                        + " 250,000 rows");
        new RawWorkbook()
                .sheet("List_3", HEADINGS + cells(text("x").repeat(201)))
                .write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3, row 2: this row has more than 200 cells; permitted: at most 200");
        new RawWorkbook()
                .sheet("List_3", HEADINGS + cells("<c r=\"XFD2\" t=\"inlineStr\"><is><t>x</t></is></c>"))
                .write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3, row 2: this row has more than 200 cells; permitted: at most 200");
        new RawWorkbook().sheet("List_3", HEADINGS + row("x".repeat(32_768))).write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx, sheet List_3: the part xl/worksheets/sheet1.xml of the workbook is broken, or"
                                + " holds what no list has; permitted: a workbook as Excel saves it");
        RawWorkbook sheets = new RawWorkbook();
        for (int i = 0; i <= 100; i++) {
            sheets.sheet("Sheet" + i, "");
        }
        sheets.write(file);
        assertThat(problems())
                .containsExactly("annex.xlsx: the workbook has more than 100 sheets; permitted: at most 100");
        RawWorkbook parts = new RawWorkbook().sheet("List_3", HEADINGS);
        for (int i = 0; i < 2_000; i++) {
            parts.part("xl/media/image" + i + ".png", "");
        }
        parts.write(file);
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx: the workbook has more than 2,000 parts; permitted: a workbook saved as .xlsx,"
                                + " without a password");
    }

    @Test
    void other_files_that_look_like_workbooks_are_named() throws IOException {
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertThat(problems())
                .containsExactly("annex.xlsx: this is a workbook of the old kind (.xls), or one that a password locks;"
                        + " permitted: a workbook saved as .xlsx, without a password");
        zip("xl/workbook.bin");
        assertThat(problems())
                .containsExactly("annex.xlsx: this is a binary workbook (.xlsb); permitted: a workbook saved as .xlsx");
        zip("content.xml");
        assertThat(problems())
                .containsExactly("annex.xlsx: this is an OpenDocument file; permitted: a workbook saved as .xlsx");
        zip("word/document.xml");
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx: this is a zip file, but no workbook; permitted: a workbook saved as .xlsx");
        Files.writeString(file, "PK\u0003\u0004 and nothing more");
        assertThat(problems())
                .containsExactly(
                        "annex.xlsx: the workbook is broken, or a password locks it; permitted: a workbook saved as"
                                + " .xlsx, without a password");
    }

    @Test
    void sheets_that_are_no_lists_are_named_and_the_nearest_is_said() throws IOException {
        new RawWorkbook()
                .sheet("Cover", row("Annex A") + row("June 2025"))
                .sheet("Blank", "")
                .sheet("Extra", row("Child Unique ID", "CIN Start Dat", "Case Status"))
                .sheet("List_3", HEADINGS + row("101", "05/01/2025"))
                .write(file);
        assertThat(BrokenListsTest.said(Reading.of(AS_OF, file)))
                .containsExactly(
                        "annex.xlsx, List_3: 1 of 1 referrals",
                        "annex.xlsx, Cover: a sheet that is none of the lists; it was not read",
                        "annex.xlsx, Blank: an empty sheet",
                        "annex.xlsx, Extra, row 1: a sheet that is none of the lists; it was not read: it comes nearest to"
                                + " List 6 (children in need), but no column is known as \"CIN Start Date\" and \"CIN Closure"
                                + " Date\"");
    }

    private void zip(String part) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
        }
    }

    private List<String> problems() {
        HistoryRead read = HistoryReader.read(
                new GivenLists(
                        List.of(file.getFileName()), java.util.Optional.of(AS_OF), java.util.Optional.empty(), folder),
                Reading.salt());
        assertThat(read.history()).isEmpty();
        return read.problems().stream().map(ListProblem::text).toList();
    }

    private static List<String> remarks(CaseHistory history) {
        return history.remarks().stream().map(Remark::what).toList();
    }
}
