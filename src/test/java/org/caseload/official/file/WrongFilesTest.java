package org.caseload.official.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.official.file.FigureFiles.POPULATION_HEADER;
import static org.caseload.official.file.FigureFiles.population;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are wrong: each is told its file, line and column, what was found, and what is permitted. */
class WrongFilesTest {
    @TempDir
    private Path folder;

    private FigureFiles files;

    @BeforeEach
    void open() {
        files = new FigureFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "C", "n/a", "", "-1", "1e5", "12.", "2000000000", "1,23", "NaN"})
    void a_value_is_a_number_or_a_known_symbol(String value) throws IOException {
        String cell = value.contains(",") ? '"' + value + '"' : value;
        files.write("p.csv", POPULATION_HEADER + population("2024", "892", "Nottingham", cell));
        assertThat(files.problemsOf("p.csv"))
                .containsExactly("p.csv:2:12: children: found \"" + value + "\"; permitted: a number from 0 to"
                        + " 1,000,000,000, or one of c z x low k u : ~ - ..");
    }

    @ParameterizedTest
    @CsvSource({"20242", "202325", "1066", "'2024 '' '", "24", "march"})
    void a_year_has_four_digits_or_six(String year) throws IOException {
        files.write("p.csv", POPULATION_HEADER + population(year, "892", "Nottingham", "1"));
        assertThat(files.problemsOf("p.csv"))
                .singleElement()
                .asString()
                .startsWith("p.csv:2:1: time_period: found \"")
                .endsWith("permitted: a year such as 2024, or 202324 for the year to March 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"89", "8921", "E06000018", "../x", ""})
    void a_code_has_three_digits(String code) throws IOException {
        files.write("p.csv", POPULATION_HEADER + population("2024", code, "Nottingham", "1"));
        assertThat(files.problemsOf("p.csv"))
                .singleElement()
                .asString()
                .isEqualTo("p.csv:2:8: old_la_code: found \"" + code
                        + "\"; permitted: three digits, as 384, or those of councils published as one, as 314 / 318");
    }

    @Test
    void a_level_is_one_of_three() throws IOException {
        files.write(
                "p.csv",
                POPULATION_HEADER + population("2024", "892", "Nottingham", "1").replace("Local authority", "Ward"));
        assertThat(files.problemsOf("p.csv"))
                .containsExactly("p.csv:2:3: geographic_level: found \"Ward\"; permitted: National, Regional or Local"
                        + " authority");
    }

    @Test
    void columns_that_changed_are_named() throws IOException {
        files.write("p.csv", POPULATION_HEADER.replace("population_estimate", "estimate") + "\n");
        assertThat(files.problemsOf("p.csv"))
                .singleElement()
                .asString()
                .startsWith("p.csv:1: these are nearly the columns of Mid-year population estimates (ONS); missing:"
                        + " \"population_estimate\"; not known: ")
                .contains("\"estimate\"")
                .endsWith("permitted: all columns of that file under their names, in any order");
    }

    @Test
    void rows_that_say_something_else_than_before_are_named() throws IOException {
        files.write(
                "p.csv",
                POPULATION_HEADER
                        + population("2024", "892", "Nottingham", "1").replace("aged 0 to 17 years", "under 18"));
        assertThat(files.problemsOf("p.csv"))
                .containsExactly(
                        "p.csv: no row says \"Children aged 0 to 17 years\" in column age_group, where there is"
                                + " \"Children under 18\"; permitted: a row of it for each council and year");
    }

    @Test
    void a_file_of_another_kind_is_refused_when_somebody_names_it() throws IOException {
        files.write("own.csv", "worker,cases\nA,12\n");
        assertThat(files.problemsOf("own.csv"))
                .singleElement()
                .asString()
                .startsWith("own.csv:1: these columns are of no file that is read; permitted: Children's social work"
                        + " workforce; ");
    }

    @Test
    void one_year_stands_in_one_file() throws IOException {
        files.write("a.csv", POPULATION_HEADER + population("2024", "892", "Nottingham", "68714"));
        files.write(
                "b.csv",
                POPULATION_HEADER
                        + population("2025", "892", "Nottingham", "1")
                        + population("2024", "892", "Nottingham", "68714"));
        String told = "figures of 2024 (children), which a.csv has too; permitted: one file for each year of Mid-year"
                + " population estimates (ONS)";
        assertThat(files.problemsOf("a.csv", "b.csv")).containsExactly("b.csv:3: " + told);
        assertThat(files.problemsOfFolder()).singleElement().asString().contains("b.csv:3: ");
    }

    @Test
    void one_council_stands_in_one_row_of_a_year() throws IOException {
        files.write(
                "p.csv",
                POPULATION_HEADER
                        + population("2024", "892", "Nottingham", "68714")
                        + population("2024", "892", "Nottingham", "68715"));
        assertThat(files.problemsOf("p.csv"))
                .containsExactly("p.csv:3:12: children of 892 in 2024 stands here again and differs from line 2;"
                        + " permitted: one row a council and year");
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_columns() throws IOException {
        files.write("p.csv", POPULATION_HEADER + "2024,Reporting year,Local authority\n");
        assertThat(files.problemsOf("p.csv"))
                .contains("p.csv:2: 3 cells in this line; permitted: 12, as many as columns");
    }

    @Test
    void what_is_no_file_of_text_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        Files.write(folder.resolve("book.csv"), new byte[] {'P', 'K', 3, 4});
        Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        Files.write(folder.resolve("wide.csv"), "time_period".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("old.csv"), "time_period,na\u00efve\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));
        files.write("none.csv", "");
        String csv = "; permitted: a CSV file, as the figures are published";
        assertThat(files.problemsOf("deep", "nowhere.csv", "book.csv", "picture.csv", "wide.csv", "none.csv"))
                .containsExactly(
                        "deep: this is a folder" + csv,
                        "nowhere.csv: there is no such file" + csv,
                        "book.csv: this is a workbook or a zip file" + csv + ", plain text in UTF-8",
                        "picture.csv: this is not a text file" + csv + ", plain text in UTF-8",
                        "wide.csv: the file is saved as UTF-16" + csv + ", plain text in UTF-8",
                        "none.csv: the file is empty" + csv + ", plain text in UTF-8");
        assertThat(files.problemsOf("old.csv")).anyMatch(problem -> problem.contains("this is not CSV in UTF-8"));
    }

    @Test
    void a_huge_file_is_not_read_to_its_end() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.csv").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        Files.write(folder.resolve("bomb.csv.gz"), zeros(80 << 20));
        assertThat(files.problemsOf("huge.csv", "bomb.csv.gz"))
                .containsExactly(
                        "huge.csv: the file is larger than 64 MB; permitted: at most 64 MB",
                        "bomb.csv.gz: the file is larger than 64 MB; permitted: at most 64 MB");
    }

    @Test
    void an_open_quotation_mark_is_told() throws IOException {
        files.write("p.csv", POPULATION_HEADER + population("2024", "892", "\"Nottingham", "1"));
        assertThat(files.problemsOf("p.csv"))
                .singleElement()
                .asString()
                .startsWith("p.csv:2: from here on this is not CSV");
    }

    @Test
    void a_folder_is_a_folder_and_holds_figures() throws IOException {
        assertThat(files.problemsOfFolder())
                .singleElement()
                .asString()
                .contains("no file in this folder holds figures that are read");
        Path file = files.write("p.csv", POPULATION_HEADER);
        FileProblems problems = new FileProblems();
        DataRoom.with(file, folder, problems);
        assertThat(problems.lines().get(0))
                .endsWith(
                        "p.csv: this is not a folder; permitted: a folder with CSV files of figures, as they are published");
    }

    @Test
    void a_link_must_not_lead_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "a,b\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        assertThat(files.problemsOfFolder())
                .singleElement()
                .asString()
                .endsWith("link.csv: this is a link to a file outside the folder; permitted: the file itself");
    }

    @Test
    void only_the_first_problems_of_many_are_told_with_their_number() throws IOException {
        files.write(
                "p.csv",
                POPULATION_HEADER + population("2024", "89", "Nottingham", "1").repeat(1000));
        FileProblems problems = new FileProblems();
        DataRoom.read(java.util.List.of(Path.of("p.csv")), folder, problems);
        assertThat(problems.lines()).hasSize(41).endsWith("… and 960 more");
        assertThat(problems.count()).isEqualTo(1000);
    }

    private static byte[] zeros(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[length]);
        }
        return bytes.toByteArray();
    }
}
