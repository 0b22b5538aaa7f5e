package org.caseload.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.folder.RecognisedResult;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.machine.RunFailed;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports stand whole in the folder of their result, or not at all. */
class ReportOnResultTest {
    @TempDir
    private Path work;

    private PretendMachine machine;
    private Path result;

    @BeforeEach
    void aResult() throws IOException {
        machine = new PretendMachine(work);
        result = MadeUpFolder.of(MadeUpRun.warwickshire().result(), Files.createDirectory(work.resolve("result")));
    }

    private void report() {
        new ReportOnResult(machine.surroundings()).report(Path.of("result"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(result)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void five_files_come_beside_the_result_and_are_named() throws IOException {
        List<String> before = files();
        report();
        assertThat(files())
                .hasSize(before.size() + 5)
                .contains("paper.html", "paper.docx", "annex.html", "annex.docx", "workbook.xlsx");
        assertThat(machine.out())
                .isEqualTo("Report: result/paper.html\nReport: result/paper.docx\nReport: result/annex.html\n"
                        + "Report: result/annex.docx\nReport: result/workbook.xlsx\n");
    }

    @Test
    void the_page_is_opened_where_it_is_asked_for_and_can_be() {
        report();
        assertThat(machine.withDesktop().opened()).isEmpty();
        new ReportOnResult(machine.surroundings()).open(Path.of("result"));
        assertThat(machine.opened()).containsExactly(result.resolve("paper.html"));
        assertThat(machine.err()).isEmpty();
    }

    @Test
    void where_nothing_opens_pages_it_says_where_the_page_is() {
        report();
        new ReportOnResult(machine.surroundings()).open(Path.of("result"));
        assertThat(machine.opened()).isEmpty();
        assertThat(machine.err())
                .isEqualTo("Nothing here opens web pages by itself. Open this file in a browser: result/paper.html\n");
    }

    @Test
    void a_folder_with_a_report_is_still_ours_to_replace() throws IOException {
        report();
        assertThat(new ResultPlace(result, work).findObjection()).isEmpty();
    }

    @Test
    void a_second_report_replaces_the_first() throws IOException {
        report();
        byte[] first = Files.readAllBytes(result.resolve("paper.docx"));
        Files.writeString(result.resolve("paper.docx"), "older");
        report();
        assertThat(Files.readAllBytes(result.resolve("paper.docx"))).isEqualTo(first);
    }

    @Test
    void a_damaged_result_gets_no_report() throws IOException {
        Files.writeString(result.resolve("report.json"), "{\"format\": 3");
        List<String> before = files();
        assertThatThrownBy(this::report)
                .isInstanceOf(BadInput.class)
                .hasMessage("result cannot be reported on: report.json cannot be read: it is cut short or damaged.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void figures_that_make_no_chart_give_no_report() throws IOException {
        String text = Files.readString(result.resolve("report.json"));
        Files.writeString(
                result.resolve("report.json"),
                text.replace("\"name\" : \"caseload\",", "\"name\" : \"no-such-chart\","));
        assertThatThrownBy(this::report)
                .isInstanceOf(BadInput.class)
                .hasMessage("result cannot be reported on: report.json contradicts itself.");
    }

    /** Nothing but report.json is read: whatever else stands in the folder, under whatever name, is no matter of a report. */
    @Test
    void no_other_file_of_the_folder_is_read() throws IOException {
        report();
        byte[] page = Files.readAllBytes(result.resolve("paper.html"));
        try (Stream<Path> all = Files.walk(result)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("report.json"))
                    .toList()) {
                Files.writeString(file, "<svg/onload=alert(1)>");
            }
        }
        Files.writeString(result.resolve("logo.png"), "no picture");
        report();
        assertThat(Files.readAllBytes(result.resolve("paper.html"))).isEqualTo(page);
    }

    @Test
    void names_that_look_like_markup_or_like_a_script_are_words() throws IOException {
        String name =
                "Option one = 30 starters javascript:x <img src=x onerror=alert(2)> </svg><meta http-equiv='refresh'>";
        Path other = MadeUpFolder.of(
                MadeUpRun.warwickshire().named(name).result(), Files.createDirectory(work.resolve("named")));
        new ReportOnResult(machine.surroundings()).report(Path.of("named"));
        assertThat(Files.readString(other.resolve("paper.html")))
                .contains("Option one = 30 starters javascript:x")
                .doesNotContain("<img", "<meta http-equiv='refresh'");
    }

    /** A link planted under any name that is written leads nowhere: what it points to stays as it was. */
    @Test
    void no_link_is_written_through() throws IOException {
        Path victim = Files.writeString(work.resolve("victim.txt"), "untouched");
        for (String name : RecognisedResult.REPORT) {
            Files.createSymbolicLink(result.resolve(name), victim);
            Files.createSymbolicLink(result.resolve(RecognisedResult.unfinished(name)), victim);
        }
        report();
        assertThat(victim).hasContent("untouched");
        for (String name : RecognisedResult.REPORT) {
            assertThat(Files.isRegularFile(result.resolve(name), LinkOption.NOFOLLOW_LINKS))
                    .as(name)
                    .isTrue();
        }
        assertThat(files()).noneMatch(name -> name.endsWith(".unfinished"));
    }

    /** What kill -9 leaves blocks neither the next report nor the next run. */
    @Test
    void what_a_stopped_report_leaves_is_ours_and_is_cleared() throws IOException {
        for (String name : RecognisedResult.REPORT) {
            Files.writeString(result.resolve(RecognisedResult.unfinished(name)), "half");
        }
        assertThat(new ResultPlace(result, work).findObjection()).isEmpty();
        report();
        assertThat(files()).noneMatch(name -> name.endsWith(".unfinished"));
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> new ReportOnResult(machine.surroundings()).report(Path.of("elsewhere")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("elsewhere: there is no such folder");
    }

    /** A folder where a file must stand cannot be written to, as on a full disk. */
    @Test
    void a_report_that_cannot_be_written_leaves_nothing_half_written() throws IOException {
        Files.createDirectories(result.resolve(".workbook.xlsx.unfinished/in-the-way"));
        List<String> before = files();
        assertThatThrownBy(this::report)
                .isInstanceOf(RunFailed.class)
                .hasMessageStartingWith("The report could not be written to result");
        assertThat(files()).isEqualTo(before);
    }
}
