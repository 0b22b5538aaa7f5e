package org.caseload.official.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.official.file.FigureFiles.POPULATION_HEADER;
import static org.caseload.official.file.FigureFiles.population;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.council.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a later year, laid in a folder, are used as they are; where they say nothing the shipped ones count. */
class NewerFilesTest {
    private static final Path EXCERPTS = Path.of("src/test/resources/official");

    @TempDir
    private Path folder;

    private FigureFiles files;

    @BeforeEach
    void open() {
        files = new FigureFiles(folder);
    }

    @Test
    void files_of_a_year_that_was_not_known_are_used_without_a_change() throws IOException {
        for (String name : List.of("workforce.csv", "b1.csv", "c1.csv", "tool.csv")) {
            files.write(
                    name,
                    Files.readString(EXCERPTS.resolve(name), StandardCharsets.UTF_8)
                            .replaceAll("(?m)^2024,", "2031,")
                            .replace(",2024,", ",2031,"));
        }
        Councils councils = newer();
        Council wakefield = council(councils, "Wakefield");
        assertThat(councils.newest(Measure.CASES)).isEqualTo(2031);
        assertThat(wakefield.figure(Measure.CASES, 2031).number()).hasValue(2727);
        assertThat(wakefield.figure(Measure.ENDED_TO_3_MONTHS, 2031).number()).hasValue(41.7);
        assertThat(wakefield.figure(Measure.CASES, 2024).number()).as("shipped").hasValue(2727);
        assertThat(council(councils, "Richmond").figure(Measure.CASES, 2031).number())
                .hasValue(1731);
        assertThat(((PublishedCell.Given) wakefield.figure(Measure.CASES, 2031))
                        .sources()
                        .get(0)
                        .file())
                .isEqualTo("workforce.csv");
    }

    @Test
    void a_figure_that_was_corrected_counts_before_the_shipped_one() throws IOException {
        files.write("p.csv", POPULATION_HEADER + population("2024", "892", "Nottingham", "70000"));
        Council nottingham = council(newer(), "Nottingham");
        assertThat(nottingham.figure(Measure.CHILDREN, 2024).number()).hasValue(70_000);
        assertThat(nottingham.figure(Measure.CHILDREN, 2023).number())
                .as("shipped")
                .isPresent();
    }

    @Test
    void names_of_columns_count_and_not_their_order_capitals_or_a_byte_order_mark() throws IOException {
        files.write(
                "p.csv",
                "\uFEFFPopulation_Estimate ,extra,old_la_code,la_name,new_la_code,geographic_level,region_name,time_period,"
                        + "age_group\n\"70,000\",?,892,Nottingham,E06000018,Local authority,East Midlands,202324,"
                        + "children aged 0 to 17 years \n");
        assertThat(council(newer(), "Nottingham").figure(Measure.CHILDREN, 2024).number())
                .hasValue(70_000);
    }

    @Test
    void compact_tables_say_the_same_as_the_files_they_were_made_from() throws IOException {
        files.write(
                "p.csv",
                POPULATION_HEADER
                        + population("2031", "892", "Nottingham", "c")
                        + population("2031", "384", "Wakefield", "70000"));
        Path compact = folder.resolve("compact");
        FileProblems problems = new FileProblems();
        Layer layer = DataRoom.read(List.of(Path.of("p.csv")), folder, problems);
        assertThat(new CompactFolder(compact).write(layer))
                .containsExactly("population.csv.gz", "councils.csv.gz", "sources.csv");
        Councils again = DataRoom.with(compact, folder, problems);
        assertThat(problems.kept()).isEmpty();
        PublishedCell.Given cell =
                (PublishedCell.Given) council(again, "Wakefield").figure(Measure.CHILDREN, 2031);
        assertThat(cell.value()).isEqualTo(70_000);
        assertThat(cell.sources())
                .containsExactlyElementsOf(List.of(layer.tables().get(0).source()));
        assertThat(council(again, "Nottingham").figure(Measure.CHILDREN, 2031).reason())
                .isEqualTo("published as \"c\": confidential, because it is small");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        files.write("p.csv", POPULATION_HEADER + population("2031", "892", "Nottingham", "70000"));
        List<byte[]> twice = List.of("one", "two").stream()
                .map(name -> {
                    try {
                        Layer layer = DataRoom.read(List.of(Path.of("p.csv")), folder, new FileProblems());
                        new CompactFolder(folder.resolve(name)).write(layer);
                        return Files.readAllBytes(folder.resolve(name).resolve("population.csv.gz"));
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                })
                .toList();
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    @Test
    void a_folder_with_something_else_in_it_is_left_alone() throws IOException {
        files.write("letter.txt", "Dear Sir");
        assertThat(new CompactFolder(folder).findObjection()).contains("it holds something, and no compact tables");
        assertThat(new CompactFolder(folder.resolve("letter.txt")).findObjection())
                .contains("it is a file or a link");
        assertThat(new CompactFolder(folder.resolve("new")).findObjection()).isEmpty();
    }

    @Test
    void neighbours_are_read_from_the_official_file() throws IOException {
        Files.copy(EXCERPTS.resolve("neighbours.csv"), folder.resolve("sn.csv"));
        assertThat(council(newer(), "Nottingham").neighbours())
                .extracting(Council::name)
                .startsWith("Birmingham", "Manchester", "Newcastle upon Tyne")
                .hasSize(10);
        FileProblems problems = new FileProblems();
        assertThat(DataRoom.read(List.of(Path.of("sn.csv")), folder, problems)
                        .neighbours()
                        .orElseThrow()
                        .neighbours()
                        .all()
                        .get("314")
                        .get(0)
                        .closeness())
                .isEqualTo("Close");
    }

    private Councils newer() {
        FileProblems problems = new FileProblems();
        Councils councils = DataRoom.with(folder, folder, problems);
        assertThat(problems.kept()).isEmpty();
        return councils;
    }

    private static Council council(Councils councils, String name) {
        return ((Search.Found) councils.find(name)).council();
    }
}
