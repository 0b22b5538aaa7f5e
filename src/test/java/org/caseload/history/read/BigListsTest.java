package org.caseload.history.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand rows are read in five seconds and in 300 MB, in every format. */
@Tag("slow")
class BigListsTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final int MOST_SECONDS = 5;
    private static final int MOST_MEGABYTES = 300;

    @TempDir
    Path folder;

    @Test
    void a_workbook_of_annex_a() throws Exception {
        List<Journey> cases = InventedCouncil.cases(3, AS_OF, 2, 680, 680);
        Path file = folder.resolve("annex.xlsx");
        new AnnexAWriter(cases, AS_OF, new Sentinels()::plant, true).workbook(file);
        check(file);
    }

    @Test
    void a_census() throws Exception {
        List<Journey> cases = InventedCouncil.cases(3, AS_OF, 3, 700, 900);
        Path file = folder.resolve("census.xml");
        new ReturnsWriter(cases, FIRST, AS_OF, new Sentinels()).census(file);
        check(file);
    }

    @Test
    void the_standard_dataset() throws Exception {
        List<Journey> cases = InventedCouncil.cases(3, AS_OF, 3, 300, 900);
        new ReturnsWriter(cases, FIRST, AS_OF, new Sentinels()).standard(folder.resolve("ssd"), true);
        check(folder.resolve("ssd"));
    }

    private void check(Path lists) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BigListsMain.class.getName(),
                AS_OF.toString(),
                lists.toString()));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        assertThat(code).as(said).isZero();
        String[] figures = said.split(" ");
        System.out.println(lists.getFileName() + ": rows, seconds, MB: " + said);
        assertThat(Integer.parseInt(figures[0])).as("rows").isGreaterThanOrEqualTo(100_000);
        assertThat(Double.parseDouble(figures[1])).as("seconds of %s", said).isLessThanOrEqualTo(MOST_SECONDS);
        assertThat(Integer.parseInt(figures[2])).as("MB of %s", said).isLessThanOrEqualTo(MOST_MEGABYTES);
    }
}
