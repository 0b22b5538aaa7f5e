package org.caseload.official.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.PublishedFile;
import org.junit.jupiter.api.Test;

/** Read bit by bit, the shipped tables say what they say when they are read whole and checked. */
class ShippedTablesTest {
    private static final Path LIBRARY = Path.of("src/main/resources/library/councils");

    @Test
    void every_cell_is_the_one_that_is_read_with_all_the_others() throws IOException {
        FileProblems problems = new FileProblems();
        Layer whole = DataRoom.read(tables(), LIBRARY.toAbsolutePath(), problems);
        assertThat(problems.kept()).isEmpty();
        Cells.Gathering gathering = new Cells.Gathering();
        whole.addTo(gathering);
        Cells expected = gathering.cells();
        Map<String, PublishedFile> sources = new TreeMap<>();
        whole.tables().forEach(table -> sources.put(table.shown(), table.source()));
        Cells bitByBit = new Cells.Gathering().cellsOver(new ShippedTables(sources, ShippedTablesTest::text));
        Set<String> codes = new TreeSet<>();
        whole.tables().forEach(table -> table.entries().forEach(entry -> codes.add(entry.code())));
        int cells = 0;
        for (Measure measure : Measure.values()) {
            assertThat(bitByBit.years(measure)).isEqualTo(expected.years(measure));
            for (String code : codes) {
                assertThat(bitByBit.series(measure, code)).isEqualTo(expected.series(measure, code));
                cells += bitByBit.series(measure, code).size();
            }
        }
        assertThat(codes).hasSizeGreaterThan(150);
        assertThat(cells).isGreaterThan(80_000);
    }

    private static byte[] text(String table) {
        return DataFile.read(LIBRARY.resolve(table), Path.of("").toAbsolutePath(), new FileProblems())
                .orElseThrow()
                .text();
    }

    /** Sources first, as they say of which publication a table is. */
    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            List<Path> compressed = files.map(Path::getFileName)
                    .filter(name -> name.toString().endsWith(CompactTable.ENDING))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of(DataFolder.SOURCES)), compressed.stream())
                    .toList();
        }
    }
}
