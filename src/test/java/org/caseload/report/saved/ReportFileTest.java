package org.caseload.report.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.caseload.chart.ChartFolder;
import org.caseload.chart.ComparisonCharts;
import org.caseload.chart.DrawnChart;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.picture.CleanPicture;
import org.caseload.report.Chart;
import org.caseload.report.Report;
import org.caseload.report.UnreadableResult;
import org.caseload.report.comparison.ComparisonPaper;
import org.caseload.report.html.HtmlReport;
import org.caseload.report.run.RunPaper;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.caseload.result.RunResult;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.outside.MadeUpChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report comes back from its file as it was; what no report of ours holds is refused in plain words. */
class ReportFileTest {
    private static final int MOST_BYTES = 32 << 20;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("report.json");
    }

    private static Report ofARun() {
        RunResult run = MadeUpRun.warwickshire()
                .reaching(0.6)
                .withASecondTeam()
                .result()
                .seenFromOutside(MadeUpChange.elsewhere());
        return new RunPaper(run, MadeUpFolder.background(run.solved(), List.of(), Optional.empty())).paper();
    }

    @Test
    void a_report_comes_back_as_it_was() throws IOException {
        Report written = ofARun();
        ReportFile.write(written, folder);
        Report read = ReportFile.read(folder);
        assertThat(read.tables()).isEqualTo(written.tables());
        assertThat(HtmlReport.paper(read)).isEqualTo(HtmlReport.paper(written));
        assertThat(read.figures()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void so_does_a_report_on_a_comparison() throws IOException {
        ComparisonResult result = MadeUpComparison.of(4).result();
        Report written =
                new ComparisonPaper(result, MadeUpFolder.background(List.of(), List.of(), Optional.empty())).paper();
        ReportFile.write(written, folder);
        assertThat(HtmlReport.paper(ReportFile.read(folder))).isEqualTo(HtmlReport.paper(written));
        assertThat(written.figures()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** A chart holds what it shows: drawn from that part of the result alone it is the same drawing. */
    @Test
    void a_chart_is_drawn_from_its_own_numbers_as_from_the_whole_result() {
        RunResult run = MadeUpRun.warwickshire().reaching(0.6).withASecondTeam().result();
        drawnAlike(ChartFolder.figures(run), ChartFolder.charts(run));
        ComparisonResult comparison = MadeUpComparison.of(4).result();
        drawnAlike(ComparisonCharts.figures(comparison), ComparisonCharts.charts(comparison));
    }

    private static void drawnAlike(List<FinishedChart> whole, List<Chart> charts) {
        assertThat(charts).hasSameSizeAs(whole).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(DrawnChart.of(charts.get(i)).svg())
                    .as(charts.get(i).name())
                    .isEqualTo(whole.get(i).svg());
        }
    }

    private void refused(String words) {
        assertThatThrownBy(() -> ReportFile.read(folder))
                .isInstanceOf(UnreadableResult.class)
                .hasMessageContaining(words);
    }

    private void replaced(String old, String fresh) throws IOException {
        ReportFile.write(ofARun(), folder);
        String text = Files.readString(file());
        assertThat(text).contains(old);
        Files.writeString(file(), text.replace(old, fresh));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        return new CleanPicture(png.toByteArray()).png();
    }

    private void withLogo(byte[] logo) throws IOException {
        MadeUpFolder.withLogo(MadeUpRun.warwickshire().result(), 4, 2, folder);
        String ours = Base64.getEncoder().encodeToString(picture());
        String text = Files.readString(file());
        assertThat(text).contains(ours);
        Files.writeString(file(), text.replace(ours, Base64.getEncoder().encodeToString(logo)));
    }

    @Test
    void a_logo_is_decoded_and_written_anew_whoever_wrote_the_file() throws IOException {
        byte[] picture = picture();
        byte[] more = Arrays.copyOf(picture, picture.length + 20);
        System.arraycopy("<script>1</script>__".getBytes(StandardCharsets.UTF_8), 0, more, picture.length, 20);
        withLogo(more);
        Report read = ReportFile.read(folder);
        assertThat(read.front().logo().orElseThrow().png()).isEqualTo(picture);
        assertThat(new String(HtmlReport.paper(read), StandardCharsets.UTF_8))
                .contains(Base64.getEncoder().encodeToString(picture) + "\"");
    }

    /** It begins as a picture does, and its dots are missing. */
    @Test
    void a_logo_without_its_dots_is_refused() throws IOException {
        withLogo(Arrays.copyOf(picture(), 40));
        refused("report.json, /front/logo contradicts itself (it is no whole PNG or JPEG picture");
    }

    @Test
    void an_empty_folder_is_no_result() {
        refused("it holds no report.json, so it is no result of this version of Caseload's");
    }

    @Test
    void an_older_result_says_how_to_make_it_again() throws IOException {
        Files.writeString(file(), "{\n  \"format\" : 1,\n  \"answer\" : [ ]\n}\n");
        refused(
                "an older version of Caseload made it, whose results this version cannot report on. Simulate the scenario"
                        + " again with this version");
    }

    @Test
    void a_newer_result_says_so() throws IOException {
        replaced("\"format\" : 3", "\"format\" : 4");
        refused("report.json is of a newer version of Caseload; this version reads format 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "2", "null", "{\"title\":\"x\"}", "{\"format\":\"3\"}"})
    void what_does_not_begin_with_its_format_is_no_report(String text) throws IOException {
        Files.writeString(file(), text);
        refused("report.json does not begin with its format");
    }

    @Test
    void a_file_that_was_cut_short_is_named() throws IOException {
        ReportFile.write(ofARun(), folder);
        String text = Files.readString(file());
        for (int length : List.of(30, 300, text.length() / 2, text.length() - 3)) {
            Files.writeString(file(), text.substring(0, length));
            refused("report.json cannot be read: it is cut short or damaged");
        }
        Files.writeString(file(), text + "{}");
        refused("report.json goes on after its end");
    }

    /** One value of the wrong kind each: refused with the place of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "type" : "heading" | "type" : "script" | is of a type that no report holds
            "type" : "heading" | "kind" : "heading" | does not begin with its type
            "level" : 1 | "level" : 7 | contradicts itself (a heading is of level 1 or 2, not 7)
            "level" : 1 | "level" : 1.5 | is no whole number
            "level" : 1 | "level" : 99999999999 | is too large
            "level" : 1 | "level" : "1" | is no whole number
            "level" : 1 | "level" : 1, "level" : 1 | is not known here, or stands here twice
            "level" : 1 | "levels" : 1 | is not known here, or stands here twice
            "numeric" : true | "numeric" : "yes" | is neither true nor false
            "made" : "2018-09-01T10:00:00Z" | "made" : "+999999999-12-31T23:59:59Z" | is no date from 1900 to 2300
            "made" : "2018-09-01T10:00:00Z" | "made" : "yesterday" | is no date
            "startDate" : "2018-07-17" | "startDate" : "0001-01-01" | is no date from 1900 to 2300
            "atMost" : 15 | "atMost" : 1e300 | is too large
            "atMost" : 15 | "atMost" : true | is no number
            "choices" : [ ] | "choices" : 3 | is no list
            "number" : null | "number" : 1e99999 | is too large
            """)
    void a_value_of_the_wrong_kind_is_named_with_its_place(String old, String fresh, String words) throws IOException {
        replaced(old, fresh);
        refused(words);
    }

    @Test
    void what_is_missing_is_named() throws IOException {
        replaced("\"subtitle\"", "\"lead\"");
        refused("report.json, /lead is not known here");
    }

    @Test
    void texts_that_are_drawn_are_short() throws IOException {
        replaced("\"scenario\" : \"Warwickshire 2018\"", "\"scenario\" : \"" + "word ".repeat(10_000) + "\"");
        refused("is longer than any text of a report");
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        Files.writeString(file(), "{\"format\":3,\"nodes\":" + "[".repeat(200_000));
        refused("report.json");
    }

    @Test
    void more_values_than_any_report_has_are_refused_in_little_time_and_memory() throws IOException {
        replaced("\"choices\" : [ ]", "\"choices\" : [ " + "\"\",".repeat(200_000) + "\"\" ]");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refused("is longer than any list of a report"));
    }

    @Test
    void a_huge_file_is_refused_before_it_is_read() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
            huge.setLength(3L * MOST_BYTES);
        }
        refused("report.json is larger than 32 MB, which no report is");
    }

    @Test
    void no_link_is_followed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        ReportFile.write(ofARun(), elsewhere);
        Files.createSymbolicLink(file(), elsewhere.resolve("report.json"));
        refused("report.json is a link or another thing that is no ordinary file; none is followed");
        Files.delete(file());
        Files.createSymbolicLink(file(), folder.resolve("nowhere"));
        refused("report.json is a link");
        Files.delete(file());
        Files.createDirectory(file());
        refused("report.json is a link or another thing");
    }

    @Test
    void writing_goes_through_no_link_either() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "untouched");
        Files.createSymbolicLink(file(), victim);
        assertThatThrownBy(() -> ReportFile.write(ofARun(), folder)).isInstanceOf(IOException.class);
        assertThat(victim).hasContent("untouched");
    }
}
