package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.history.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, links, and text files that are larger than any list: what is said of them, to the letter. */
class HostileFilesTest {
    private static final String HEADINGS = "Child Unique ID,Date of Referral\n";
    private static final String KNOWN =
            "; permitted: Annex A, the children in need census, the looked after children return (Episodes, SWEpisodes), the"
                    + " Standard Safeguarding Dataset, or your own list with the columns child, work and started";
    private static final String FILES = "; permitted: a workbook (.xlsx), a CSV file or the XML file of a census";

    @TempDir
    Path folder;

    @Test
    void nothing_a_folder_without_lists_and_a_file_that_is_not_there() throws IOException {
        Files.createDirectory(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/~$annex.xlsx"), "a spreadsheet keeps this beside an open workbook");
        Files.writeString(folder.resolve("lists/notes.txt"), "no list");
        assertThat(problems()).containsExactly("the files: no file is named" + KNOWN);
        assertThat(problems("lists", "other.csv"))
                .containsExactly(
                        "lists: no list lies in this folder; permitted: a folder with at most 60 lists (.xlsx, .csv, .xml)",
                        "other.csv: there is no such file" + FILES);
    }

    @Test
    void a_link_in_a_folder_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), HEADINGS + "101,05/01/2025\n");
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.createSymbolicLink(lists.resolve("referrals.csv"), secret);
        Files.createSymbolicLink(lists.resolve("loop.csv"), lists);
        assertThat(problems("lists"))
                .containsExactly(
                        "lists/loop.csv: this is a link, and no link is followed; permitted: the file itself",
                        "lists/referrals.csv: this is a link, and no link is followed; permitted: the file itself");
    }

    @Test
    void more_than_60_files_are_refused() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        for (int i = 0; i <= 60; i++) {
            Files.writeString(lists.resolve("List 3 of team " + i + ".csv"), HEADINGS);
        }
        assertThat(problems("lists"))
                .containsExactly("the files: there are more than 60 of them; permitted: at most 60");
    }

    @Test
    void a_file_of_more_than_64_mb_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("List 3.csv").toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }
        assertThat(problems("List 3.csv"))
                .containsExactly("List 3.csv: the file is larger than 64 MB; permitted: at most 64 MB");
    }

    @Test
    void a_text_file_of_too_many_rows_columns_or_letters_is_refused() throws IOException {
        write(HEADINGS + "101,05/01/2025\n".repeat(250_000));
        assertThat(problems("List 3.csv"))
                .containsExactly("List 3.csv: the file holds more than 250,000 rows; permitted: at most 250,000 rows");
        write(HEADINGS + "101,05/01/2025\n101" + ",x".repeat(200) + "\n");
        assertThat(problems("List 3.csv"))
                .containsExactly("List 3.csv, line 3: this row has more than 200 cells; permitted: at most 200");
        write(HEADINGS + "101,\"" + "x".repeat(32_768) + "\"\n");
        assertThat(problems("List 3.csv"))
                .containsExactly(
                        "List 3.csv, line 2: a cell that ends here or later is longer than 32,767 characters; permitted: a"
                                + " cell in \"quotes\", with \"\" for a quotation mark inside it");
        write(HEADINGS + "101,05/01/2025\n\0\0");
        assertThat(problems("List 3.csv")).containsExactly("List 3.csv: this is not a text file" + FILES);
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_text() throws IOException {
        write("Child Unique ID,Date of Referral,Allocated Team\n=cmd|' /C calc'!A0,05/01/2025,=1+1\n");
        HistoryRead read = read(Optional.empty(), "List 3.csv");
        assertThat(read.history().orElseThrow().referrals().rows().stream().map(Referral::child))
                .containsExactly(Reading.child("=cmd|' /C calc'!A0"));
    }

    @Test
    void a_census_of_endless_texts_or_depth_is_refused() throws IOException {
        String census = "; permitted: the XML file of the children in need census";
        Files.writeString(folder.resolve("census.xml"), "<Message>\n" + "<a>".repeat(1_000));
        assertThat(problems("census.xml")).containsExactly("census.xml, line 2: elements lie deeper than 40" + census);
        Files.writeString(folder.resolve("census.xml"), "<Message>\n<a>" + "x".repeat(40_000) + "</a></Message>");
        assertThat(problems("census.xml"))
                .containsExactly("census.xml, line 2: a text is longer than 32,767 characters" + census);
        Files.writeString(folder.resolve("census.xml"), "<Message>\n<" + "x".repeat(2 << 20));
        assertThat(problems("census.xml")).containsExactly("census.xml, line 2: this is no whole XML file" + census);
        Files.writeString(folder.resolve("census.xml"), "<Message><Children/></Message>");
        assertThat(problems("census.xml")).containsExactly("census.xml: the file names no child in need" + census);
    }

    @Test
    void a_map_that_is_none_is_told() throws IOException {
        write("Case no,Came\n101,05/01/2025\n");
        assertThat(read(Optional.of(Path.of("map.csv")), "List 3.csv").problems().stream()
                        .map(ListProblem::text))
                .contains("map.csv: there is no such file" + FILES);
        Files.writeString(folder.resolve("map.csv"), "x,child\n".repeat(1) + "<html>");
        assertThat(read(Optional.of(Path.of("map.csv")), "List 3.csv")
                        .problems()
                        .get(0)
                        .text())
                .isEqualTo(
                        "map.csv, line 2: this line has not two cells; permitted: two cells: their heading and ours");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("List 3.csv"), text);
    }

    private List<String> problems(String... files) {
        HistoryRead read = read(Optional.empty(), files);
        assertThat(read.history()).isEmpty();
        return read.problems().stream().map(ListProblem::text).toList();
    }

    private HistoryRead read(Optional<Path> map, String... files) {
        return HistoryReader.read(
                new GivenLists(List.of(files).stream().map(Path::of).toList(), Optional.empty(), map, folder),
                Reading.salt());
    }
}
