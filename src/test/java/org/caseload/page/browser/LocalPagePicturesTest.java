package org.caseload.page.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseload.app.desk.Work;
import org.caseload.page.OpenedPage;
import org.caseload.report.html.Chromium;
import org.caseload.report.html.FewColours;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the local page in the gallery, from a study of Nottingham: made anew by
 * {@code mvn test -Pbrowser -Dtest=LocalPagePicturesTest -Dcaseload.rewrite=true}.
 */
@Tag("browser")
class LocalPagePicturesTest {
    private static final Path GALLERY = Path.of("docs", "gallery").toAbsolutePath();
    private static final String STUDY = "/study/nottingham";

    @TempDir
    private Path folder;

    @Test
    void pictures_of_the_five_main_pages_are_made_anew() throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("caseload.rewrite"), "not run: nobody asked for new pictures");
        Path strategies = Files.createDirectories(folder.resolve("scenarios/strategies"));
        for (String plan : List.of("fifteen-and-fifteen", "thirty-newly-qualified-in-september")) {
            Files.copy(Path.of("scenarios/strategies/" + plan + ".yaml"), strategies.resolve(plan + ".yaml"));
        }
        try (OpenedPage page = new OpenedPage(folder, List.of(Integer.getInteger("caseload.runs", 100)));
                Tab tab = new Tab(new Chromium(folder), folder.resolve("profile"), 1280)) {
            tab.open(page.door().address());
            tab.arrive("/");
            picture(tab, "start");
            tab.choose("council", "Nottingham");
            tab.click("Begin");
            tab.arrive(STUDY + "/known");
            picture(tab, "known");
            add(tab, page, "30 starters", "Thirty", "/plan/30-starters");
            add(tab, page, "15 and 15", "Fifteen", "/plan/15-and-15");
            picture(tab, "plan");
            tab.click("Simulate");
            tab.arrive(STUDY + "/answer/15-and-15");
            done(page, tab, "15-and-15");
            picture(tab, "answer");
            tab.click("Compare");
            tab.arrive(STUDY + "/compare");
            tab.click("Compare all plans");
            done(page, tab, Work.COMPARISON);
            picture(tab, "compare");
        }
    }

    private static void add(Tab tab, OpenedPage page, String title, String like, String to) throws Exception {
        tab.open(page.address(STUDY + "/plans"));
        tab.fill("title", title);
        tab.choose("like", like);
        tab.click("Add this plan");
        tab.arrive(STUDY + to);
    }

    private static void done(OpenedPage page, Tab tab, String what) throws Exception {
        while (!page.work()
                .find("nottingham", what)
                .filter(piece -> piece.ended())
                .isPresent()) {
            Thread.sleep(200);
        }
        tab.until("document.readyState === 'complete' && !document.getElementById('progress')");
    }

    private static void picture(Tab tab, String name) throws Exception {
        Path png = GALLERY.resolve("page-" + name + ".png");
        tab.picture(png);
        FewColours.write(png);
    }
}
