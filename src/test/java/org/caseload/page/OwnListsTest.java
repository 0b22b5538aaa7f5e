package org.caseload.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study that begins with a council's own lists, by a form alone: what is kept of them, and that nothing is where they are wrong. */
class OwnListsTest {
    private static final Path EXAMPLE = Path.of("scenarios", "data", "annex-a.xlsx");

    @TempDir
    private Path folder;

    private HttpClient browser;
    private String cookie;
    private OpenedPage page;

    @BeforeEach
    void open() throws Exception {
        page = new OpenedPage(folder);
        browser = HttpClient.newHttpClient();
        HttpResponse<String> welcome = browser.send(
                HttpRequest.newBuilder(URI.create(page.door().address())).build(),
                HttpResponse.BodyHandlers.ofString());
        cookie = welcome.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void a_workbook_becomes_a_study_with_its_report_and_nothing_else_of_it_is_kept() throws Exception {
        assertThat(read("/").body()).contains("href=\"/own-lists\"");
        assertThat(read("/own-lists").body())
                .contains("enctype=\"multipart/form-data\"", "<input type=\"file\" multiple=\"multiple\"");
        HttpResponse<String> sent = send("Rutland", "../../<i>annex.xlsx", Files.readAllBytes(EXAMPLE));
        assertThat(sent.headers().firstValue("Location")).as(sent.body()).contains("/study/rutland-own-lists/lists");
        assertThat(read("/study/rutland-own-lists/lists").body())
                .contains("<svg", "How long child in need cases last", "_i_annex.xlsx", "What could not be learnt")
                .doesNotContain("<i>");
        assertThat(read("/study/rutland-own-lists/known").body())
                .contains("178 cases", "href=\"/study/rutland-own-lists/lists\"");
        assertThat(files(folder.resolve("studies/rutland-own-lists")))
                .containsExactly(
                        "department.yaml",
                        "official-figures.yaml",
                        "open-cases.csv",
                        "report.html",
                        "report.json",
                        "scenario.yaml");
        assertThat(files(folder)).containsExactly("studies");
        assertThat(new ScenarioFiles(folder)
                        .open(StudyFiles.of(Path.of("studies/rutland-own-lists/scenario.yaml"), List.of()))
                        .prepared())
                .isNotNull();
    }

    @Test
    void what_is_wrong_with_lists_is_said_beside_the_field_and_nothing_is_left() throws Exception {
        isRefused("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "x.xlsx");
        isRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, "the workbook is broken");
        isRefused("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8), "begins like JSON or a web page");
        assertThat(send("", "x.xlsx", new byte[] {1}).body()).contains("Choose a council from the list.");
        assertThat(send("Rutland", "", new byte[0]).body()).contains("Choose at least one list.");
        assertThat(send("Atlantis", "x.xlsx", Files.readAllBytes(EXAMPLE)).statusCode())
                .isEqualTo(422);
        assertThat(folder.resolve("studies"))
                .satisfiesAnyOf(
                        studies -> assertThat(studies).doesNotExist(),
                        studies -> assertThat(studies).isEmptyDirectory());
    }

    private void isRefused(byte[] file, String why) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("Rutland", "x.xlsx", file);
        assertThat(answer.statusCode()).as(why).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem", "href=\"#f-lists\"", "x.xlsx", why);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(page.address(path))).header("Cookie", cookie);
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return browser.send(asked(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** As a browser sends it; a file without a name is a field in which none was chosen. */
    private HttpResponse<String> send(String council, String name, byte[] file)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String next = "--ours\r\nContent-Disposition: form-data; name=\"";
        body.writeBytes((next + "council\"\r\n\r\n" + council + "\r\n" + next + "day\"\r\n\r\n\r\n" + next
                        + "target\"\r\n\r\n15\r\n" + next + "lists\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--ours--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(
                asked("/own-lists")
                        .header("Origin", page.address(""))
                        .header("Content-Type", "multipart/form-data; boundary=ours")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
