package org.caseload.official.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedCell;
import org.caseload.official.Slot;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables say what the published files say; excerpts of those lie beside the tests. */
class ShippedFiguresTest {
    private static final Path EXCERPTS = Path.of("src/test/resources/official");
    private static final Path LIBRARY = Path.of("src/main/resources/library/councils");
    private static final Councils SHIPPED = DataRoom.shipped();

    @ParameterizedTest
    @CsvSource({
        "workforce.csv, WORKFORCE, 455",
        "b1.csv, CHILDREN_IN_NEED, 168",
        "c1.csv, REFERRALS, 155",
        "d3.csv, PLANS_STARTED, 62",
        "d5.csv, PLANS_BY_AGE, 186",
        "looked-after.csv, LOOKED_AFTER, 72",
        "continuity.csv, CONTINUITY, 20",
        "population.csv, POPULATION, 30",
        "tool.csv, TOOL, 240"
    })
    void every_cell_of_an_excerpt_is_shipped_as_it_was_published(String file, Publication publication, int cells)
            throws IOException {
        int compared = 0;
        for (CSVRecord row : rows(EXCERPTS.resolve(file))) {
            for (Measure measure : publication.measures()) {
                Slot slot = measure.findSlot(publication).orElseThrow();
                if (slot.dimension().isEmpty() || row.get(slot.dimension()).equals(slot.says())) {
                    compared += compare(row, measure, publication, row.get(slot.column()));
                }
            }
        }
        assertThat(compared).as("cells compared").isEqualTo(cells);
    }

    /** What the published files have in these places, read by eye. */
    @ParameterizedTest
    @CsvSource({
        "Wakefield, CASES, 2018, 3611",
        "Wakefield, CASE_HOLDERS, 2018, 165",
        "Kent, CASES, 2024, 6813",
        "Warwickshire, REFERRED, 2018, 11071",
        "Nottingham, ENDED_TO_3_MONTHS, 2024, 32.4",
        "Nottingham, PLANS_ENDED_RATE, 2024, 79.9",
        "Waltham Forest, IN_NEED, 2013, 2391",
        "Buckinghamshire, CASES, 2019, 3218",
        "Buckinghamshire, CASES, 2020, 3209",
        "North Yorkshire, IN_NEED, 2023, 3021",
        "North Yorkshire, IN_NEED, 2024, 3398"
    })
    void single_figures_are_those_of_the_files(String council, Measure measure, int year, double value) {
        assertThat(council(council).figure(measure, year).number().orElseThrow())
                .isCloseTo(value, within(0.5));
    }

    private static org.assertj.core.data.Offset<Double> within(double reach) {
        return org.assertj.core.data.Offset.offset(reach);
    }

    @Test
    void each_cell_knows_the_file_it_comes_from_and_its_checksum() {
        PublishedCell cell = council("Wakefield").figure(Measure.CASES, 2018);
        assertThat(cell)
                .isInstanceOfSatisfying(
                        PublishedCell.Given.class,
                        number -> assertThat(number.sources()).singleElement().satisfies(source -> {
                            assertThat(source.file()).isEqualTo("csww_indicators_2017_to_2024.csv");
                            assertThat(source.sha256())
                                    .isEqualTo("6e3f6bd45c6b76ee376636174cb654e1695221480fa2ee62a1c2074698eb60c9");
                        }));
    }

    @Test
    void the_tables_take_at_most_400_kilobytes() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            assertThat(bytes).isBetween(100_000L, 400_000L);
        }
    }

    private static int compare(CSVRecord row, Measure measure, Publication publication, String written) {
        String code = row.get(publication.layout().code());
        int year = Integer.parseInt(row.get(publication.layout().year()));
        PublishedCell cell;
        if (code.equals("970") || (code.isEmpty() && row.get("geographic_level").equals("National"))) {
            cell = SHIPPED.england(measure, year);
        } else if (SHIPPED.find(code) instanceof Search.Found found
                && found.council().code().equals(code)) {
            cell = found.council().figure(measure, year);
        } else {
            return 0;
        }
        if (written.matches("[0-9.]+")) {
            assertThat(cell.number().orElseThrow())
                    .as("%s %s %s", measure, code, year)
                    .isCloseTo(Double.parseDouble(written), within(0.00005));
        } else if (cell.number().isPresent()) {
            assertThat(((PublishedCell.Given) cell).how())
                    .as("a number in place of a symbol")
                    .startsWith("sum of");
        }
        return 1;
    }

    private static Council council(String name) {
        return ((Search.Found) SHIPPED.find(name)).council();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))) {
            return parser.getRecords();
        }
    }
}
