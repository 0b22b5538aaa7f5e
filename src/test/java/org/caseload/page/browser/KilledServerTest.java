package org.caseload.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.page.ServedProcess;
import org.caseload.report.html.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends the server in the middle of its work, nothing that was done is lost; and two servers have nothing to do with each other. */
@Tag("browser")
class KilledServerTest {
    private static final String STUDY = "/study/nottingham";

    @TempDir
    private Path folder;

    @Test
    void what_was_done_before_a_kill_is_there_after_it() throws Exception {
        Chromium chromium = new Chromium(folder);
        try (Tab tab = new Tab(chromium, folder.resolve("profile"), 1280)) {
            TreeMap<String, String> before;
            try (ServedProcess first = new ServedProcess(folder)) {
                beginAPlan(tab, first);
                before = filesBelow(folder.resolve("studies"));
                assertThat(before)
                        .containsKeys(
                                "nottingham/scenario.yaml",
                                "nottingham/plan-30-starters.yaml",
                                "nottingham/history/0001-scenario.yaml");
                tab.click("Simulate");
                tab.arrive(STUDY + "/answer/30-starters");
                tab.until("document.getElementById('progress').textContent.includes(' of ')");
                first.kill();
            }
            assertThat(filesBelow(folder.resolve("studies"))).isEqualTo(before);
            assertThat(filesBelow(folder.resolve("results")))
                    .as("no half of a result")
                    .allSatisfy((file, text) -> assertThat(file).containsPattern("(^|/)\\."));
            try (ServedProcess second = new ServedProcess(folder)) {
                tab.open(second.address());
                tab.arrive("/");
                tab.click("Nottingham 2024");
                tab.arrive(STUDY + "/known");
                assertThat(tab.read("document.querySelector('[name=\"department.workforce.turnover\"]').value")
                                .asString())
                        .startsWith("14");
                tab.click("Plans");
                tab.arrive(STUDY + "/plans");
                assertThat(tab.text()).contains("30 starters", "30 accept", "Take the last change back");
                tab.click("Simulate");
                tab.arrive(STUDY + "/answer/none");
                tab.until("document.querySelector('h2') && document.body.innerText.includes('Simulate again')");
                assertThat(second.end()).isTrue();
            }
        }
    }

    private static void beginAPlan(Tab tab, ServedProcess server) throws Exception {
        tab.open(server.address());
        tab.arrive("/");
        tab.choose("council", "Nottingham");
        tab.click("Begin");
        tab.arrive(STUDY + "/known");
        tab.fill("department.workforce.turnover", "14 %");
        tab.click("Keep these figures");
        tab.until(
                "document.readyState === 'complete'"
                        + " && document.querySelector('[name=\"department.workforce.turnover\"]').defaultValue.startsWith('14')");
        tab.click("Plans");
        tab.arrive(STUDY + "/plans");
        tab.fill("title", "30 starters");
        tab.click("Add this plan");
        tab.arrive(STUDY + "/plan/30-starters");
        tab.click("Recruit a wave");
        tab.arrive(STUDY + "/plan/30-starters/add/recruits");
        tab.click("Put it into the plan");
        tab.arrive(STUDY + "/plan/30-starters");
    }

    @Test
    void two_servers_are_apart_in_one_browser() throws Exception {
        Chromium chromium = new Chromium(folder);
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        try (ServedProcess first = new ServedProcess(one);
                ServedProcess second = new ServedProcess(other);
                Tab tab = new Tab(chromium, folder.resolve("profile"), 1280)) {
            tab.open(first.address());
            tab.arrive("/");
            tab.open(second.at("/"));
            assertThat(tab.text()).contains("Not answered").doesNotContain("Begin with your council");
            tab.open(second.address());
            tab.arrive("/");
            tab.choose("council", "Leeds");
            tab.click("Begin");
            tab.arrive("/study/leeds/known");
            tab.open(first.at("/study/leeds/known"));
            assertThat(tab.text()).contains("There is no such page");
            tab.open(first.at("/"));
            assertThat(tab.text()).contains("Begin with your council").doesNotContain("Go on with a study");
            assertThat(filesBelow(one.resolve("studies"))).isEmpty();
            assertThat(filesBelow(other.resolve("studies"))).containsKey("leeds/scenario.yaml");
            tab.click("Quit Caseload");
            assertThat(first.ends()).isTrue();
            tab.open(second.at("/"));
            assertThat(tab.text()).contains("Go on with a study", "Leeds 2024");
        }
    }

    private static TreeMap<String, String> filesBelow(Path folder) throws Exception {
        TreeMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.filter(Files::isRegularFile).toList();
            }
            for (Path file : all) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
