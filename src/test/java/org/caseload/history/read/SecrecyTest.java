package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing by which a child or a worker could be known goes on from the reader: not in a row, not in a remark, not in a problem. */
class SecrecyTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final List<Journey> cases = InventedCouncil.cases(7, AS_OF, 3, 6, 30);
    private final Sentinels sentinels = new Sentinels();

    @TempDir
    Path folder;

    @Test
    void annex_a_as_a_workbook_and_as_text() throws IOException {
        AnnexAWriter writer = new AnnexAWriter(cases, AS_OF, sentinels::plant, true);
        writer.workbook(folder.resolve("annex.xlsx"));
        writer.folder(folder.resolve("annex"));
        check(folder.resolve("annex.xlsx"));
        check(folder.resolve("annex"));
    }

    @Test
    void the_census_the_return_of_care_and_the_standard_dataset() throws IOException {
        ReturnsWriter writer = new ReturnsWriter(cases, FIRST, AS_OF, sentinels);
        writer.census(folder.resolve("census.xml"));
        writer.episodes(Files.createDirectory(folder.resolve("903")).resolve("Episodes.csv"));
        writer.socialWorkers(folder.resolve("903").resolve("SWEpisodes.csv"));
        writer.standard(folder.resolve("ssd"), true);
        check(folder.resolve("census.xml"));
        check(folder.resolve("903"));
        check(folder.resolve("ssd"));
    }

    @Test
    void what_stands_in_the_wrong_column() throws IOException {
        new AnnexAWriter(cases, AS_OF, sentinels::plant, false).folder(folder.resolve("annex"));
        ReturnsWriter writer = new ReturnsWriter(cases, FIRST, AS_OF, sentinels);
        writer.episodes(folder.resolve("annex").resolve("Episodes.csv"));
        writer.socialWorkers(folder.resolve("annex").resolve("SWEpisodes.csv"));
        for (int by = 1; by <= 5; by++) {
            Path shifted = Files.createDirectory(folder.resolve("shifted by " + by));
            for (Path list : lists(folder.resolve("annex"))) {
                Files.write(shifted.resolve(list.getFileName()), shifted(Files.readAllLines(list), by));
            }
            check(shifted);
        }
    }

    /** Every row without its first cells, so that all others stand below other headings; teams, which are kept, are left out. */
    private static List<String> shifted(List<String> lines, int by) {
        List<String> shifted = new ArrayList<>(List.of(lines.get(0).replace("Allocated Team", "Our team")));
        lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .forEach(cells -> shifted.add(String.join(",", cells.subList(by, cells.size()))));
        return shifted;
    }

    @Test
    void a_file_without_headings_and_a_census_whose_elements_are_mixed_up() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        new AnnexAWriter(cases, AS_OF, sentinels::plant, false).folder(folder.resolve("annex"));
        for (Path list : lists(folder.resolve("annex"))) {
            List<String> lines = Files.readAllLines(list);
            Files.write(bare.resolve(list.getFileName()), lines.subList(1, lines.size()));
        }
        check(bare);
        new ReturnsWriter(cases, FIRST, AS_OF, sentinels).census(folder.resolve("census.xml"));
        String census = Files.readString(folder.resolve("census.xml"));
        Files.writeString(
                folder.resolve("census.xml"),
                census.replace("CINreferralDate>", "x>")
                        .replace("UPN>", "CINreferralDate>")
                        .replace("ChildIdentifiers>", "CINdetails>"));
        check(folder.resolve("census.xml"));
        Files.writeString(folder.resolve("census.xml"), census.substring(0, census.length() / 2));
        check(folder.resolve("census.xml"));
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void check(Path lists) {
        HistoryRead read = HistoryReader.read(
                new GivenLists(List.of(lists), Optional.of(AS_OF), Optional.empty(), Path.of("")), Reading.salt());
        String said = read.history()
                        .map(history -> history + "\n" + BrokenListsTest.said(history))
                        .orElse("")
                + read.problems()
                + read.problems().stream().map(ListProblem::text).toList();
        Set<String> words = new TreeSet<>();
        WORD.matcher(said.replace(lists.toString(), ""))
                .results()
                .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        assertThat(words).as("anything at all is said").hasSizeGreaterThan(5);
        Set<String> secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(500);
        assertThat(words.stream().filter(secrets::contains)).isEmpty();
        assertThat(said.toLowerCase(Locale.ROOT)).as("not even a part").doesNotContain("zq1");
    }

    /** All that was planted, and the ids of children and workers. */
    private Set<String> secrets() {
        return Stream.of(
                        sentinels.all().stream(),
                        cases.stream().map(Journey::child),
                        cases.stream()
                                .flatMap(journey -> journey.steps().stream().map(Journey.Step::worker)))
                .flatMap(secret -> secret)
                .flatMap(secret ->
                        WORD.matcher(secret).results().map(word -> word.group().toLowerCase(Locale.ROOT)))
                .filter(secret -> secret.length() > 3)
                .collect(Collectors.toSet());
    }
}
