package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.report.html.Chromium;
import org.caseload.report.html.FewColours;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the pages: what there are is shown, and they are small. Made anew in a browser from a run of the shipped scenario by
 * {@code mvn test -Pbrowser -Dtest=GalleryTest -Dcaseload.rewrite=true}.
 */
class GalleryTest {
    private static final Path GALLERY = Path.of("docs", "gallery");
    private static final long MOST_BYTES = 500_000;

    @TempDir
    private Path work;

    @Test
    void every_picture_is_shown_on_a_page_and_all_are_small() throws IOException {
        String pages = "";
        for (String page : List.of("README.md", "docs/using.md", "docs/back-tests.md", "docs/local-page.md")) {
            pages += Files.readString(Path.of(page));
        }
        long bytes = 0;
        try (Stream<Path> files = Files.list(GALLERY)) {
            for (Path file : files.toList()) {
                assertThat(pages).contains("gallery/" + file.getFileName());
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(1L, MOST_BYTES);
    }

    @Test
    @Tag("browser")
    void pictures_are_made_anew() throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("caseload.rewrite"), "not run: nobody asked for new pictures");
        PretendMachine machine = new PretendMachine(work);
        String scenario =
                Path.of("scenarios", "warwickshire-2018.yaml").toAbsolutePath().toString();
        assertThat(CommandTree.execute(
                        machine.surroundings(),
                        new ScenarioFiles(work),
                        "run",
                        scenario,
                        "--out",
                        work.resolve("out").toString(),
                        "--report"))
                .isZero();
        String page = Files.readString(work.resolve("out").resolve("paper.html"));
        Chromium browser = new Chromium(work);
        browser.picture(page, 1280, 800, GALLERY.resolve("paper.png").toAbsolutePath());
        browser.picture(
                Chromium.framed(page, 375, 812),
                375,
                812,
                GALLERY.resolve("paper-phone.png").toAbsolutePath());
        for (String picture : List.of("paper.png", "paper-phone.png")) {
            FewColours.write(GALLERY.resolve(picture));
        }
        for (String chart : List.of("caseload", "workers")) {
            Files.copy(
                    work.resolve("out").resolve("charts").resolve(chart + ".svg"),
                    GALLERY.resolve("warwickshire-2018-" + chart + ".svg"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        every_picture_is_shown_on_a_page_and_all_are_small();
    }
}
