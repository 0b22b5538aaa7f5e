package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.caseload.history.CaseHistory;
import org.caseload.history.KindOfWork;
import org.caseload.history.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented Annex A workbook that ships is what the simulated run gives, and it is read. To write it anew: {@code -Dcaseload.rewrite=true}. */
class ExampleWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void the_workbook_that_ships_is_the_one_that_is_written() throws IOException {
        Path written = new ExampleWorkbook().write(folder.resolve("annex-a.xlsx"));
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.write(ExampleWorkbook.SHIPPED, Files.readAllBytes(written));
        }
        assertThat(parts(ExampleWorkbook.SHIPPED)).isEqualTo(parts(written)).hasSizeGreaterThan(8);
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

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.getName().startsWith("docProps")) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
