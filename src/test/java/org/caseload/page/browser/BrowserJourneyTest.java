package org.caseload.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.desk.Work;
import org.caseload.app.machine.PretendMachine;
import org.caseload.cli.InThisProcess;
import org.caseload.page.OpenedPage;
import org.caseload.report.html.AxeCore;
import org.caseload.report.html.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job in a real browser: a council, a figure put right, two plans, their answers, the comparison, the paper on the disk. It is done with
 * the mouse, with the keyboard alone, without scripts, and on a telephone; no page breaks a rule for accessibility, is heavy or late, or makes
 * the browser complain.
 */
@Tag("browser")
class BrowserJourneyTest {
    private static final String STUDY = "/study/nottingham";

    /** Bytes of a page without its charts, and milliseconds until something of it is seen. */
    private static final int MOST_BYTES = 100 << 10;

    private static final int MOST_MILLIS = 1_000;

    @TempDir
    private Path folder;

    private OpenedPage page;
    private Chromium chromium;
    private Tab tab;
    private String axe;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        chromium = new Chromium(folder);
        axe = AxeCore.script(folder);
        page = new OpenedPage(folder);
        Path strategies = Files.createDirectories(folder.resolve("scenarios/strategies"));
        for (String plan : List.of("fifteen-and-fifteen", "thirty-newly-qualified-in-september")) {
            Files.copy(Path.of("scenarios/strategies/" + plan + ".yaml"), strategies.resolve(plan + ".yaml"));
        }
    }

    @AfterEach
    void close() throws Exception {
        if (tab != null) {
            tab.close();
        }
        if (page != null) {
            page.close();
        }
    }

    private void begin(int width) throws Exception {
        tab = new Tab(chromium, folder.resolve("profile"), width);
        tab.open(page.door().address());
        tab.arrive("/");
    }

    /** The command that the page states makes the same summary of the same scenario. */
    @Test
    void with_the_mouse() throws Exception {
        begin(1280);
        wholeJourney();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(8);
        List<String> words = new ArrayList<>(List.of(tab.read(
                        "[...document.querySelectorAll('.command')].map(e => e.textContent).find(t => t.includes('30-starters')"
                                + " && t.startsWith('./caseload run'))")
                .asString()
                .strip()
                .split(" ", -1)));
        words.addAll(List.of("--out", "by-command"));
        PretendMachine machine = new PretendMachine(folder);
        int exit = InThisProcess.execute(
                machine, folder, words.subList(1, words.size()).toArray(String[]::new));
        assertThat(exit).as("%s: %s", words, machine.err()).isZero();
        assertThat(folder.resolve("by-command/summary.json"))
                .hasSameBinaryContentAs(folder.resolve("results/nottingham/30-starters/summary.json"));
    }

    @Test
    void with_the_keyboard_alone() throws Exception {
        begin(1280);
        tab.tabTo("e.name === 'council'");
        tab.letters("Nottingham");
        tab.key("Enter");
        send("Begin", STUDY + "/known");
        tab.tabTo("e.name === 'department.workforce.turnover'");
        tab.key("SelectAll");
        tab.type("14 %");
        tab.key("Enter");
        tab.until(
                "document.readyState === 'complete'"
                        + " && document.querySelector('[name=\"department.workforce.turnover\"]').defaultValue.startsWith('14')");
        follow("Plans", STUDY + "/plans");
        tab.tabTo("e.name === 'title'");
        tab.type("30 starters");
        tab.tabTo("e.name === 'like'");
        tab.letters("Thirty");
        send("Add this plan", STUDY + "/plan/30-starters");
        send("Simulate", STUDY + "/answer/30-starters");
        done("30-starters");
        follow("Plans", STUDY + "/plans");
        tab.tabTo("e.name === 'title'");
        tab.type("15 and 15");
        tab.tabTo("e.name === 'like'");
        tab.letters("Fifteen");
        send("Add this plan", STUDY + "/plan/15-and-15");
        follow("Compare", STUDY + "/compare");
        send("Compare all plans", STUDY + "/compare");
        done(Work.COMPARISON);
        follow("Take home", STUDY + "/take-home");
        tab.tabTo("e.href && e.href.includes('plans-compared') && e.href.endsWith('.docx')");
        tab.key("Enter");
        assertThat(Files.readAllBytes(downloaded(".docx"))).startsWith('P', 'K');
    }

    private void follow(String link, String to) throws Exception {
        tab.tabTo("e.tagName === 'A' && e.textContent === " + Tab.quoted(link));
        tab.key("Enter");
        tab.arrive(to);
    }

    private void send(String button, String to) throws Exception {
        tab.tabTo("e.tagName === 'BUTTON' && e.textContent.startsWith(" + Tab.quoted(button) + ")");
        tab.key("Enter");
        tab.arrive(to);
    }

    @Test
    void on_a_telephone() throws Exception {
        begin(375);
        wholeJourney();
    }

    @Test
    void without_scripts() throws Exception {
        tab = new Tab(chromium, folder.resolve("profile"), 1280).withoutScripts();
        tab.open(page.door().address());
        tab.arrive("/");
        wholeJourney();
    }

    private void wholeJourney() throws Exception {
        look();
        tab.choose("council", "Nottingham");
        tab.click("Begin");
        tab.arrive(STUDY + "/known");
        look();
        tab.fill("department.workforce.turnover", "a lot");
        tab.click("Keep these figures");
        tab.until("document.title.startsWith('Error')");
        look();
        tab.fill("department.workforce.turnover", "14 %");
        tab.click("Keep these figures");
        tab.until("document.readyState === 'complete' && !document.title.startsWith('Error')");
        tab.click("Plans");
        tab.arrive(STUDY + "/plans");
        thirtyStarters();
        tab.click("Plans");
        tab.arrive(STUDY + "/plans");
        tab.fill("title", "15 and 15");
        tab.choose("like", "Fifteen");
        tab.click("Add this plan");
        tab.arrive(STUDY + "/plan/15-and-15");
        tab.click("Compare");
        tab.arrive(STUDY + "/compare");
        tab.click("Compare all plans");
        done(Work.COMPARISON);
        look();
        takeHome();
    }

    private void thirtyStarters() throws Exception {
        tab.fill("title", "30 starters");
        tab.click("Add this plan");
        tab.arrive(STUDY + "/plan/30-starters");
        look();
        tab.click("Recruit a wave");
        tab.arrive(STUDY + "/plan/30-starters/add/recruits");
        look();
        tab.fill("people", "30");
        tab.click("Put it into the plan");
        tab.arrive(STUDY + "/plan/30-starters");
        look();
        tab.click("Simulate");
        tab.arrive(STUDY + "/answer/30-starters");
        done("30-starters");
        assertThat(tab.text()).contains("Simulate again");
        if (tab.runsScripts()) {
            chartsAnswer();
        }
        look();
        asks();
    }

    private void asks() throws Exception {
        tab.click("Follow one run");
        tab.arrive(STUDY + "/answer/30-starters/story");
        tab.click("Tell it");
        done("story_30-starters");
        assertThat(tab.text()).contains("Month by month");
        look();
        tab.click("Back to the answer");
        tab.arrive(STUDY + "/answer/30-starters");
    }

    /** To the pointer, and to the arrow keys, with the numbers of a row of the table below. */
    private void chartsAnswer() throws Exception {
        String said = "document.querySelector('figure.wide output').textContent";
        String last = tab.read(said).asString();
        assertThat(last).containsPattern("^\\d+ \\w+ 20\\d\\d: .* \\d");
        tab.point("figure.wide svg");
        tab.until(said + " !== " + Tab.quoted(last));
        String middle = tab.read(said).asString();
        tab.read("document.querySelector('figure.wide input[type=range]').focus()");
        tab.key("ArrowRight");
        tab.until(said + " !== " + Tab.quoted(middle));
        assertThat(tab.read("[...document.querySelectorAll('figure.wide tbody tr')].some(row => " + said
                                + ".startsWith(row.cells[0].textContent + ': ') && " + said
                                + ".endsWith(row.cells[row.cells.length - 1].textContent))")
                        .asBoolean())
                .isTrue();
    }

    private void takeHome() throws Exception {
        tab.click("Take home");
        tab.arrive(STUDY + "/take-home");
        look();
        tab.clickOn("a[href*='plans-compared'][href$='.docx']");
        Path paper = downloaded(".docx");
        assertThat(Files.readAllBytes(paper)).startsWith('P', 'K');
        assertThat(paper.getFileName().toString()).isEqualTo("paper.docx");
    }

    private Path downloaded(String ending) throws Exception {
        Path downloads = Path.of(Tab.downloads(folder.resolve("profile")));
        for (int i = 0; i < 200 && listed(downloads, ending).isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(listed(downloads, ending)).hasSize(1);
        return listed(downloads, ending).get(0);
    }

    private static List<Path> listed(Path folder, String ending) throws Exception {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What must hold of each page. */
    private void look() throws Exception {
        String where = tab.read("location.pathname + ' ' + innerWidth").asString();
        seen.add(where);
        assertThat(tab.complaints())
                .as("what the browser complains of on %s", where)
                .isEmpty();
        assertThat(tab.read(
                                "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1"
                                        + " && !e.closest('.scroll, .table, .unseen, svg, .skip')).map(e => e.outerHTML.slice(0, 200)).slice(0, 3)"
                                        + ".join('\\n')")
                        .asString())
                .as("what lies beside the window on %s", where)
                .isEmpty();
        int bytes = tab.read("(() => { const page = document.documentElement.cloneNode(true);"
                        + " page.querySelectorAll('svg').forEach(e => e.remove());"
                        + " return new Blob([page.outerHTML]).size; })()")
                .asInt();
        assertThat(bytes).as("bytes of %s", where).isLessThanOrEqualTo(MOST_BYTES);
        if (!tab.runsScripts()) {
            return;
        }
        tab.read(axe + ";0");
        List<String> verdict = new ArrayList<>();
        tab.read(AxeCore.JUDGE).forEach(line -> verdict.add(line.asString()));
        assertThat(verdict.get(0)).containsPattern("passed [1-9]\\d");
        assertThat(verdict.subList(1, verdict.size()))
                .as("rules that %s breaks", where)
                .isEmpty();
        if (!tab.read("document.title").asString().startsWith("Error")) {
            isSeenAtOnce(where);
        }
    }

    /** Milliseconds until something is seen of a page that is opened again, the least of ten: the machine may have other work. */
    private void isSeenAtOnce(String where) throws Exception {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 10 && least > MOST_MILLIS; i++) {
            tab.open(tab.read("location.href").asString());
            tab.until("performance.getEntriesByName('first-contentful-paint').length");
            least = Math.min(
                    least,
                    tab.read("Math.round(performance.getEntriesByName('first-contentful-paint')[0].startTime)")
                            .asInt());
        }
        assertThat(least).as("first paint of %s", where).isLessThanOrEqualTo(MOST_MILLIS);
    }

    private void done(String what) throws Exception {
        for (int i = 0; i < 6_000 && !isDone(what); i++) {
            Thread.sleep(100);
        }
        assertThat(isDone(what)).isTrue();
        assertThat(page.work().latest().orElseThrow().trouble()).isEmpty();
        if (tab.runsScripts()) {
            // The page shows the last answer by itself.
            tab.until("document.readyState === 'complete' && !document.getElementById('progress')");
        } else {
            tab.open(tab.read("location.href").asString());
        }
    }

    private boolean isDone(String what) {
        return page.work()
                .find("nottingham", what)
                .filter(piece -> piece.ended())
                .isPresent();
    }
}
