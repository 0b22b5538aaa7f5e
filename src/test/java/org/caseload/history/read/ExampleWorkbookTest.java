package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.history.CaseHistory;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.RowTaker;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.SourceTable;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.workbook.GivenWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented Annex A workbook that ships is what the simulated run gives, and it is read. To write it anew: {@code -Dcaseload.rewrite=true}. */
class ExampleWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void the_workbook_that_ships_is_the_one_that_is_written() throws IOException, TableFault {
        Path written = new ExampleWorkbook().write(folder.resolve("annex-a.xlsx"));
        if (Boolean.getBoolean("caseload.rewrite")
                && !cells(ExampleWorkbook.SHIPPED).equals(cells(written))) {
            Files.write(ExampleWorkbook.SHIPPED, Files.readAllBytes(written));
        }
        assertThat(cells(ExampleWorkbook.SHIPPED)).isEqualTo(cells(written)).hasSizeGreaterThan(1_000);
    }

    @Test
    void what_is_open_in_it_is_what_was_open_in_the_run() {
        CaseHistory history = Reading.of(ExampleWorkbook.AS_OF, ExampleWorkbook.SHIPPED);
        Map<String, Integer> open = new TreeMap<>();
        history.open().map(Spell::work).forEach(work -> open.merge(work.stage(), 1, Integer::sum));
        Map<String, Integer> run = new TreeMap<>();
        new ExampleWorkbook()
                .cases().stream()
                        .flatMap(journey -> journey.steps().stream())
                        .filter(step -> step.to().isEmpty())
                        .forEach(step -> run.merge(step.work().stage(), 1, Integer::sum));
        // One assessment and one plan are spoilt on purpose; the child on that plan is then one in need.
        assertThat(open.values().stream().mapToInt(Integer::intValue).sum())
                .isBetween(
                        run.values().stream().mapToInt(Integer::intValue).sum() - 1,
                        run.values().stream().mapToInt(Integer::intValue).sum());
        for (KindOfWork work : KindOfWork.values()) {
            assertThat(open.get(work.stage()))
                    .as(work.stage())
                    .isBetween(run.get(work.stage()) - 1, run.get(work.stage()) + 1)
                    .isGreaterThan(10);
        }
        assertThat(BrokenListsTest.said(history))
                .anyMatch(line -> line.contains("List_3") && line.contains("it stands twice: as row"))
                .anyMatch(line -> line.contains("a day that the calendar does not have, text like \"99/99/9999\""))
                .anyMatch(line -> line.contains("List_7") && line.contains("left out, start date missing"))
                .contains("annex-a.xlsx, Notes: a sheet that is none of the lists; it was not read");
    }

    /** Every cell with its sheet and row: how a zip file is packed does not matter. */
    private static List<String> cells(Path file) throws TableFault {
        List<String> cells = new ArrayList<>();
        try (GivenWorkbook workbook = GivenWorkbook.open(GivenFile.at(file))) {
            for (SourceTable sheet : workbook.sheets()) {
                sheet.read(new RowTaker() {
                    @Override
                    public void row(int number, List<SheetCell> row) {
                        cells.add(sheet.name() + " " + number + " " + row);
                    }

                    @Override
                    public void remark(int number, String what) {
                        cells.add(sheet.name() + " " + number + " " + what);
                    }
                });
            }
        }
        return cells;
    }
}
