package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.history.CaseHistory;
import org.caseload.history.ListRead;
import org.caseload.history.Remark;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Lists that are wrong in one way or another, each in a folder of its own: all that is said of them stands beside them, to the letter. A
 * folder's {@code map.csv} is given with {@code --map}, the day in the first line of its messages with {@code --as-of}. To write the messages
 * anew and read them before they are kept: {@code -Dcaseload.rewrite=true}.
 */
class BrokenListsTest {
    private static final Path FOLDERS = Path.of("src", "test", "resources", "lists");
    private static final String MESSAGES = "messages.txt";
    private static final String AS_OF = "# as of ";

    @TestFactory
    Stream<DynamicTest> all_that_is_said_of_a_broken_list_is_as_it_stands_beside_it() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void there_are_at_least_twenty() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(20);
    }

    private static void check(Path folder) throws IOException {
        List<String> wanted = Files.readAllLines(folder.resolve(MESSAGES));
        List<String> said = new ArrayList<>(
                wanted.stream().filter(line -> line.startsWith(AS_OF)).toList());
        Optional<LocalDate> asOf = said.stream()
                .map(line -> LocalDate.parse(line.substring(AS_OF.length())))
                .findFirst();
        said.addAll(said(folder, asOf));
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.write(folder.resolve(MESSAGES), said);
        }
        assertThat(said).containsExactlyElementsOf(wanted);
        assertThat(said).as("more than the day").hasSizeGreaterThan(asOf.isPresent() ? 1 : 0);
    }

    private static List<String> said(Path folder, Optional<LocalDate> asOf) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(Path::getFileName)
                    .filter(name -> !name.toString().equals(MESSAGES)
                            && !name.toString().equals("map.csv"))
                    .sorted()
                    .toList();
        }
        Optional<Path> map = Optional.of(Path.of("map.csv")).filter(name -> Files.exists(folder.resolve(name)));
        HistoryRead read = HistoryReader.read(new GivenLists(files, asOf, map, folder), Reading.salt());
        List<String> said = new ArrayList<>();
        read.problems().forEach(problem -> said.add(problem.text()));
        read.history().ifPresent(history -> said.addAll(said(history)));
        return said;
    }

    /** What became of each list, then what was not taken as it stands. */
    static List<String> said(CaseHistory history) {
        List<String> said = new ArrayList<>();
        for (ListRead list : history.lists()) {
            said.add(place(list.file(), list.sheet()) + ": " + list.kept() + " of " + list.rows() + " " + list.holds()
                    + (list.leftOut().isEmpty() ? "" : "; left out: " + list.leftOut()));
        }
        for (Remark remark : history.remarks()) {
            said.add(place(remark.file(), remark.sheet())
                    + (remark.row() == 0 ? "" : ", row " + remark.row())
                    + (remark.column().isEmpty() ? "" : ", column \"" + remark.column() + "\"")
                    + ": " + remark.what());
        }
        return said;
    }

    private static String place(String file, String sheet) {
        return file + (sheet.isEmpty() ? "" : ", " + sheet);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.sorted().toList();
        }
    }
}
