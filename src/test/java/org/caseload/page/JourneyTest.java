package org.caseload.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.app.RunStudy;
import org.caseload.app.request.RunRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job by forms alone, as a browser without scripts does it. */
@Tag("whole")
class JourneyTest {
    private static final String PLAN = "/study/rutland/plan/20-in-january";

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
    void from_a_council_to_a_paper() throws Exception {
        assertThat(read("/")).contains("<option value=\"Rutland\">").doesNotContain("Go on with a study");
        assertThat(send("/begin", Map.of("council", "", "target", "9")))
                .contains("Choose a council from the list.", "<title>Error: ");
        assertThat(send("/begin", Map.of("council", "Rutland", "target", "fifteen")))
                .contains("Write the target as a number");
        assertThat(send("/begin", Map.of("council", "Rutland", "target", "9"))).isEqualTo("-> /study/rutland/known");
        assertThat(read("/")).contains("Go on with a study", "Rutland 2024");
        knowsTheStartAndPutsItRight();
        planFromCards();
        simulates();
        asksWhatItTakesAndFollowsOneRun();
        comparesAndTakesHome();
        assertThat(send("/quit", Map.of())).contains("Caseload has ended");
        assertThat(page.hasQuit()).isTrue();
    }

    private void knowsTheStartAndPutsItRight() throws Exception {
        String known = "/study/rutland/known";
        assertThat(read(known))
                .contains("120 cases", "name=\"department.workforce.turnover\" value=\"30.8\u00a0%\"")
                .doesNotContain("Take the last change back");
        assertThat(send(known, Map.of("department.workforce.turnover", "lots")))
                .contains(
                        "There is a problem",
                        "permitted: a share",
                        "href=\"#f-department-workforce-turnover\"",
                        "value=\"lots\"");
        assertThat(read(known)).contains("value=\"30.8\u00a0%\"");
        assertThat(send(known, Map.of("department.workforce.turnover", "14 %"))).isEqualTo("-> " + known);
        assertThat(read(known)).contains("value=\"14\u00a0%\"", "One figure is your own.", "Take the last change back");
        assertThat(send("/study/rutland/undo", Map.of("back", "KNOWN"))).isEqualTo("-> " + known);
        assertThat(read(known)).contains("value=\"30.8\u00a0%\"");
        saysInPlainWordsWhatToPutIn(known);
        keepsWhatNobodyChanged(known);
        assertThat(send(known, Map.of("department.workforce.turnover", "14 %"))).isEqualTo("-> " + known);
    }

    /** What decides most is said without keys of files, and a figure that does not fit is named at the top. */
    private void saysInPlainWordsWhatToPutIn(String known) throws Exception {
        String page = read(known);
        assertThat(page).contains("All cases that workers hold on the start date. Permitted: 0 to 100,000.");
        Matcher named = Pattern.compile("Take care with <a href=\"#([^\"]+)\"").matcher(page);
        assertThat(named.find()).isTrue();
        assertThat(page).contains("id=\"" + named.group(1) + "\"");
    }

    /** A browser sends every field of a form; only what somebody changed becomes the council's own. */
    private void keepsWhatNobodyChanged(String known) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = Pattern.compile("name=\"(department[^\"]+)\" value=\"([^\"]*)\"")
                .matcher(read(known));
        while (field.find()) {
            fields.put(field.group(1), field.group(2).replace("&quot;", "\"").replace("&amp;", "&"));
        }
        assertThat(fields)
                .hasSizeGreaterThan(20)
                .containsEntry("department.workforce.recruitment.time-to-start:high", "7 months");
        fields.put("department.workforce.recruitment.time-to-start:high", "9 months");
        assertThat(send(known, fields)).isEqualTo("-> " + known);
        assertThat(read(known)).contains("One figure is your own.", "value=\"9 months\"");
        String own = Files.readString(folder.resolve("studies/rutland/scenario.yaml"));
        assertThat(own).contains("high: 9 months").doesNotContain("turnover", "cases:");
        assertThat(send("/study/rutland/undo", Map.of("back", "KNOWN"))).isEqualTo("-> " + known);
    }

    private void planFromCards() throws Exception {
        assertThat(send("/study/rutland/plans", Map.of("title", "20 in January", "like", "")))
                .isEqualTo("-> " + PLAN);
        assertThat(read(PLAN + "/add/recruits"))
                .contains(
                        "about 26 start",
                        "Next September is the first one after the start, 30 September 2024, and next January"
                                + " the first January after it.")
                .contains("How many accept", "<option value=\"newly-qualified\" selected=");
        Map<String, String> wave = Map.of(
                "people",
                "twenty",
                "on",
                "6 January 2025",
                "spread-over",
                "",
                "grade",
                "social-worker",
                "posts",
                "added",
                "drop-out",
                "10 %");
        assertThat(send(PLAN + "/add/recruits", wave))
                .contains("There is a problem", "href=\"#f-people\"", "value=\"6 January 2025\"");
        assertThat(send(PLAN + "/add/recruits", with(wave, "people", "20"))).isEqualTo("-> " + PLAN);
        assertThat(send(PLAN + "/add/recruits", with(wave, "people", "5"))).isEqualTo("-> " + PLAN);
        assertThat(read(PLAN)).contains("20 accept", "5 accept", PLAN + "/change/recruits-2");
        assertThat(send(PLAN + "/change/recruits-2", with(wave, "people", "6"))).isEqualTo("-> " + PLAN);
        assertThat(read(PLAN)).contains("6 accept").doesNotContain("5 accept");
        assertThat(send(PLAN + "/out", Map.of("action", "recruits-2"))).isEqualTo("-> " + PLAN);
        assertThat(read(PLAN)).doesNotContain("6 accept");
        assertThat(send(PLAN + "/rename", Map.of("title", "20 <b>experienced</b>")))
                .isEqualTo("-> " + PLAN);
        assertThat(read("/study/rutland/plans"))
                .contains("20 &lt;b&gt;experienced&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(send(PLAN + "/duplicate", Map.of())).startsWith("-> /study/rutland/plan/20-b-experienced-b-2");
        assertThat(send("/study/rutland/plan/20-b-experienced-b-2/remove", Map.of()))
                .isEqualTo("-> /study/rutland/plans");
        assertThat(read("/study/rutland/plans")).doesNotContain("experienced-b-2");
    }

    /** The page and the command line give the same bytes. */
    private void simulates() throws Exception {
        String answer = "/study/rutland/answer/20-in-january";
        assertThat(read(answer)).contains("There is no answer yet.");
        assertThat(send(answer, Map.of())).isEqualTo("-> " + answer);
        untilDone();
        assertThat(read(answer)).contains("Simulate again").doesNotContain("There is no answer yet.");
        new RunStudy(new ScenarioFiles(folder), OpenedPage.machine(folder))
                .run(new RunRequest(
                        StudyFiles.of(
                                Path.of("studies/rutland/scenario.yaml"),
                                List.of(Path.of("studies/rutland/plan-20-in-january.yaml"))),
                        new RunSettings(3, RunSettings.USUAL_SEED, 2, true),
                        Optional.of(Path.of("by-hand"))));
        for (String file : List.of("summary.json", "series.csv", "replications.csv")) {
            assertThat(folder.resolve("results/rutland/20-in-january/" + file))
                    .hasSameBinaryContentAs(folder.resolve("by-hand/" + file));
        }
    }

    private void asksWhatItTakesAndFollowsOneRun() throws Exception {
        String answer = "/study/rutland/answer/20-in-january";
        assertThat(read(answer)).contains(answer + "/staff-needed", answer + "/story");
        assertThat(read("/study/rutland/answer/none/staff-needed")).startsWith("404");
        assertThat(send(answer + "/staff-needed", Map.of("date", "soon"))).isEqualTo("-> " + answer + "/staff-needed");
        ended();
        assertThat(read(answer + "/staff-needed")).contains("on which nothing is read");
        assertThat(send(answer + "/staff-needed", Map.of("date", ""))).isEqualTo("-> " + answer + "/staff-needed");
        untilDone();
        assertThat(read(answer + "/staff-needed")).contains("would have to start", "The target is met");
        assertThat(send(answer + "/story", Map.of("which", "median", "child", "first", "worker", "")))
                .contains("Write the number of a child, such as 17.");
        assertThat(send(answer + "/story", Map.of("which", "../median"))).contains("Choose one of the runs.");
        assertThat(send(answer + "/story", Map.of("which", "median", "child", "", "worker", "")))
                .isEqualTo("-> " + answer + "/story");
        untilDone();
        assertThat(read(answer + "/story")).contains("children and workers are made up", "Month by month");
    }

    /** Of a study of two months, of which hundreds of runs take seconds. */
    @Test
    void the_least_of_a_plan_that_is_enough_is_found_from_a_form() throws Exception {
        assertThat(send("/begin", Map.of("council", "Norfolk", "target", "15"))).isEqualTo("-> /study/norfolk/known");
        Path scenario = folder.resolve("studies/norfolk/scenario.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "horizon: 2 months\n");
        assertThat(send("/study/norfolk/plans", Map.of("title", "20 in June", "like", "")))
                .isEqualTo("-> /study/norfolk/plan/20-in-june");
        String least = "/study/norfolk/answer/20-in-june/cheapest";
        assertThat(read(least)).as("nothing to leave out").startsWith("404");
        Map<String, String> wave = Map.of(
                "people", "20", "on", "1 week in", "spread-over", "", "grade", "social-worker", "posts", "added");
        assertThat(send("/study/norfolk/plan/20-in-june/add/recruits", wave))
                .isEqualTo("-> /study/norfolk/plan/20-in-june");
        assertThat(read(least)).contains("name=\"sizes.recruits\" value=\"6, 13, 20\"");
        Map<String, String> asked = Map.of("sizes.recruits", "20, 10", "date", "", "chance", "80");
        assertThat(send(least, asked)).isEqualTo("-> " + least);
        ended();
        assertThat(read(least)).contains("space-20-in-june.yaml", "from least to most");
        assertThat(send(least, with(asked, "sizes.recruits", "10, 20"))).isEqualTo("-> " + least);
        untilDone();
        assertThat(read(least))
                .contains("Which of 3 plans (what can be left of 20 in June) brings", "The search took", "<svg");
        assertThat(folder.resolve("studies/norfolk/space-20-in-june.yaml"))
                .content()
                .contains("sizes:");
    }

    /** What strangers may write into fields leads to no file but those that the page offers. */
    @Test
    void no_name_that_is_sent_becomes_a_path() throws Exception {
        for (String file :
                List.of("../../etc/passwd", "/etc/passwd", "scenarios/../../secret.yaml", "C:\\secret.yaml")) {
            assertThat(send("/begin", Map.of("file", file))).contains("There is no such scenario.");
        }
        assertThat(send("/begin", Map.of("council", "Rutland", "target", "9"))).isEqualTo("-> /study/rutland/known");
        assertThat(send("/study/rutland/plans", Map.of("title", "../../up", "like", "")))
                .isEqualTo("-> /study/rutland/plan/up");
        assertThat(send("/study/rutland/plans", Map.of("title", "x", "like", "/etc/passwd")))
                .contains("Choose what it begins with from the list.");
        assertThat(read("/study/rutland/file/history")).startsWith("404");
        assertThat(folder.resolve("studies/rutland/plan-up.yaml")).isRegularFile();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactly("studies");
        }
    }

    @Test
    void whatever_stands_in_a_file_is_shown_as_text() throws Exception {
        assertThat(send("/begin", Map.of("council", "Rutland", "target", "9"))).isEqualTo("-> /study/rutland/known");
        Path scenario = folder.resolve("studies/rutland/scenario.yaml");
        String own = Files.readString(scenario);
        String script = "\"><script>alert(1)</script>";
        Files.writeString(scenario, own.replaceFirst("(?m)^name: .*$", "name: '" + script + "'"));
        assertThat(send("/study/rutland/plans", Map.of("title", script, "like", "")))
                .isEqualTo("-> /study/rutland/plan/script-alert-1-script");
        assertThat(send("/study/rutland/answer/script-alert-1-script", Map.of()))
                .startsWith("-> ");
        untilDone();
        for (String path : List.of(
                "/",
                "/study/rutland/known",
                "/study/rutland/plans",
                "/study/rutland/plan/script-alert-1-script",
                "/study/rutland/answer/script-alert-1-script",
                "/study/rutland/take-home")) {
            assertThat(read(path)).as(path).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        }
        Files.writeString(scenario, own + "\n'" + script + "': 1\n");
        assertThat(read("/study/rutland/known"))
                .contains("A file says what no scenario says", "&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private void comparesAndTakesHome() throws Exception {
        assertThat(read("/study/rutland/compare"))
                .contains("The department as it stands and 20 &lt;b&gt;experienced&lt;/b&gt;: all under the same luck");
        assertThat(send("/study/rutland/compare", Map.of())).isEqualTo("-> /study/rutland/compare");
        untilDone();
        String home = read("/study/rutland/take-home");
        assertThat(home)
                .contains("The plans compared", "/study/rutland/file/scenario.yaml")
                .doesNotContain("The paper is not written yet");
        List<String> papers = Stream.of(home.split("\"", -1))
                .filter(part -> part.startsWith("/study/rutland/result/") && part.endsWith(".docx"))
                .toList();
        assertThat(papers).hasSizeGreaterThanOrEqualTo(2);
        HttpResponse<byte[]> paper =
                browser.send(asked(papers.get(0)).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=");
        assertThat(paper.body()).startsWith('P', 'K');
        for (String name : List.of("paper.docx", "paper.html", "annex.docx", "annex.html", "workbook.xlsx")) {
            Files.delete(folder.resolve("results/rutland/20-in-january/" + name));
        }
        assertThat(read("/study/rutland/take-home")).contains("The paper is not written yet");
        assertThat(read("/study/rutland/result/none/manifest-of-none.json")).startsWith("404");
        assertThat(read("/study/rutland/result/20-in-january/nothing.csv")).startsWith("404");
        assertThat(read("/study/nowhere/known")).startsWith("404");
    }

    private void untilDone() throws InterruptedException {
        ended();
        assertThat(page.work().latest().orElseThrow().trouble()).isEmpty();
    }

    private void ended() throws InterruptedException {
        for (int i = 0; i < 6_000 && !page.work().latest().orElseThrow().ended(); i++) {
            Thread.sleep(100);
        }
        assertThat(page.work().latest().orElseThrow().ended()).isTrue();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        return Stream.concat(
                        fields.entrySet().stream()
                                .filter(field -> !field.getKey().equals(name)),
                        Stream.of(Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(page.address(path))).header("Cookie", cookie);
    }

    private String read(String path) throws IOException, InterruptedException {
        return said(browser.send(asked(path).build(), HttpResponse.BodyHandlers.ofString()));
    }

    private String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return said(browser.send(
                asked(path)
                        .header("Origin", page.address(""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                ? "-> " + answer.headers().firstValue("Location").orElseThrow()
                : answer.statusCode() == 404 ? "404 " + answer.body() : answer.body();
    }
}
