package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.history.read.AnnexAWriter;
import org.caseload.history.read.InventedCouncil;
import org.caseload.history.read.Journey;
import org.caseload.history.read.ReturnsWriter;
import org.caseload.history.read.Sentinels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code caseload learn} in a process of its own, with a folder for temporary files of its own: whatever the lists are, nothing by which
 * somebody could be known is in what it says, what it writes, or what it leaves behind.
 */
class LearnSecrecyTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Pattern WORD = Pattern.compile("\\w+");

    private final List<Journey> cases = InventedCouncil.cases(7, AS_OF, 3, 6, 30);
    private final Sentinels sentinels = new Sentinels();

    @TempDir
    private Path work;

    private Path given;
    private Path left;

    @BeforeEach
    void folders() throws IOException {
        work = work.toRealPath();
        given = Files.createDirectory(work.resolve("given"));
        left = Files.createDirectory(work.resolve("left"));
        Files.createDirectory(left.resolve("temporary"));
    }

    @Test
    void annex_a() throws Exception {
        new AnnexAWriter(cases, AS_OF, sentinels::plant, true).workbook(given.resolve("annex-a.xlsx"));
        assertThat(learn("../given/annex-a.xlsx")).isZero();
        check("department.yaml", "open-cases.csv", "report.html");
    }

    @Test
    void the_returns_and_the_standard_dataset() throws Exception {
        ReturnsWriter writer = new ReturnsWriter(cases, FIRST, AS_OF, sentinels);
        writer.census(given.resolve("census.xml"));
        writer.episodes(given.resolve("Episodes.csv"));
        writer.socialWorkers(given.resolve("SWEpisodes.csv"));
        writer.standard(given.resolve("ssd"), true);
        assertThat(learn("../given/census.xml", "../given/Episodes.csv", "../given/SWEpisodes.csv", "../given/ssd"))
                .isZero();
        check("department.yaml", "open-cases.csv", "report.html");
    }

    @Test
    void own_lists_under_a_map_with_the_list_of_staff() throws Exception {
        ownLists();
        Set<String> workers = new TreeSet<>();
        cases.forEach(journey -> journey.steps().forEach(step -> workers.add(step.worker())));
        List<String> staff = new ArrayList<>(List.of("worker,team,grade,fte,started,absent since,leaving"));
        workers.forEach(worker -> staff.add(worker + ",Staff,social-worker,1,06/01/2020,,"));
        Files.write(given.resolve("staff.csv"), staff);
        assertThat(learn("../given/export.csv", "--map", "../given/map.csv", "--staff", "../given/staff.csv"))
                .isZero();
        check("department.yaml", "open-cases.csv", "report.html", "staff.csv");
    }

    @Test
    void own_lists_whose_map_names_the_wrong_columns() throws Exception {
        ownLists();
        String map = Files.readString(given.resolve("map.csv"));
        Files.writeString(given.resolve("map.csv"), map.replace("Opened,", "Name,"));
        assertThat(learn("../given/export.csv", "--map", "../given/map.csv")).isEqualTo(2);
        check();
    }

    /** A list of each case's times in each kind of work, with who somebody is in columns that nobody asked for. */
    private void ownLists() throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("Mosaic No,Name,Born,Ethnic origin,Strand,Opened,Closed,Key worker,Notes"));
        for (Journey journey : cases) {
            for (Journey.Step step : journey.steps()) {
                lines.add(String.join(
                        ",",
                        journey.child(),
                        sentinels.plant("Name"),
                        sentinels.plant("Born"),
                        sentinels.plant("Ethnicity"),
                        step.work().stage(),
                        step.from().toString(),
                        step.to().map(LocalDate::toString).orElse(""),
                        step.worker(),
                        sentinels.plant("Notes")));
            }
        }
        Files.write(given.resolve("export.csv"), lines);
        Files.writeString(
                given.resolve("map.csv"),
                "theirs,ours\nMosaic No,child\nStrand,work\nOpened,started\nClosed,ended\nKey worker,worker\n");
    }

    @Test
    void lists_that_cannot_be_read() throws Exception {
        new AnnexAWriter(cases, AS_OF, sentinels::plant, false).folder(given.resolve("annex"));
        for (String list : List.of("List_3.csv", "List_6.csv")) {
            List<String> lines = Files.readAllLines(given.resolve("annex").resolve(list));
            Files.write(given.resolve(list), lines.subList(1, lines.size()));
        }
        new ReturnsWriter(cases, FIRST, AS_OF, sentinels).census(given.resolve("whole.xml"));
        String census = Files.readString(given.resolve("whole.xml"));
        Files.writeString(given.resolve("census.xml"), census.substring(0, census.length() / 2));
        assertThat(learn("../given/List_3.csv", "../given/List_6.csv", "../given/census.xml"))
                .isEqualTo(2);
        check();
    }

    private int learn(String... lists) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + left.resolve("temporary"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "learn",
                "--as-of",
                AS_OF.toString()));
        command.addAll(List.of(lists));
        return new ProcessBuilder(command)
                .directory(left.toFile())
                .redirectErrorStream(true)
                .redirectOutput(left.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private void check(String... written) throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        try (Stream<Path> all = Files.walk(left)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(file.getFileName().toString());
                String text = Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                assertThat(text)
                        .as("%s", file)
                        .doesNotContain("zq1")
                        .doesNotContain("exception")
                        .doesNotContain("\tat ");
                WORD.matcher(text).results().forEach(word -> words.add(word.group()));
            }
        }
        Set<String> wanted = new TreeSet<>(List.of(written));
        wanted.add("said.txt");
        assertThat(files).isEqualTo(wanted);
        assertThat(words).hasSizeGreaterThan(10);
        assertThat(sentinels.all()).hasSizeGreaterThan(500);
        assertThat(ids()).hasSizeGreaterThan(300);
        assertThat(ids().stream().filter(words::contains)).isEmpty();
    }

    /** The ids of children and workers, as lists have them. */
    private Set<String> ids() {
        return Stream.concat(
                        cases.stream().map(Journey::child),
                        cases.stream()
                                .flatMap(journey -> journey.steps().stream().map(Journey.Step::worker)))
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
