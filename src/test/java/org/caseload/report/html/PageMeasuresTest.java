package org.caseload.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.caseload.report.Report;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell and caption of the pages, measured in a browser: none is cut off on a telephone, on a screen or on paper. */
@Tag("browser")
class PageMeasuresTest {
    /** A4 less the margins of the page's style, in CSS pixels of 1/96 inch: 174 mm. */
    private static final int PRINTED = 657;

    /** Nine points, in hundredths. */
    private static final int SMALLEST = 900;

    private static final String MEASURE = """
            <script>
            document.querySelectorAll('details').forEach(d => d.open = OPEN);
            const told = ['width ' + innerWidth];
            const hidden = r => r.right <= 0 || r.width === 0;
            let cells = 0;
            document.querySelectorAll('th, td, caption, figcaption, h1, h2, h3').forEach(e => {
              const r = e.getBoundingClientRect();
              if (hidden(r)) return;
              cells++;
              if (r.right > innerWidth + 1 || r.left < -1 || e.scrollWidth > e.clientWidth + 1)
                told.push('clipped ' + e.tagName + ' ' + Math.round(r.right) + ' ' + e.textContent.slice(0, 40));
            });
            told.push('cells ' + cells);
            const letters = [...document.querySelectorAll('svg text')].filter(e => e.getScreenCTM() && e.textContent.trim())
              .map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().d * 0.75);
            if (letters.length) told.push('letters ' + Math.round(100 * Math.min(...letters)));
            const bottom = s => { const e = document.querySelector(s);
              return e ? Math.round(e.getBoundingClientRect().bottom) : 0; };
            told.push('answer ' + bottom('.first .finding'), 'chart ' + bottom('.first figure svg'),
              'numbers ' + bottom('.first .facts'));
            const pre = document.createElement('pre');
            pre.id = 'verdict';
            pre.textContent = told.join('\\n');
            parent.document.body.appendChild(pre);
            </script></body>""";

    @TempDir
    private Path folder;

    private static String page(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    private List<String> measured(String page, int width, int height, boolean open) throws Exception {
        String dom = new Chromium(folder)
                .dom(Chromium.framed(
                        page.replace("</body>", MEASURE.replace("OPEN", Boolean.toString(open))), width, height));
        int from = dom.indexOf("<pre id=\"verdict\">");
        assertThat(from).as("the page was measured").isPositive();
        return dom.substring(from + "<pre id=\"verdict\">".length(), dom.indexOf("</pre>", from))
                .lines()
                .toList();
    }

    private void nothingIsClipped(byte[] bytes) throws Exception {
        String page = page(bytes);
        for (int width : new int[] {375, 500, 1280}) {
            assertThat(measured(page, width, 800, true))
                    .contains("width " + width)
                    .anyMatch(line -> line.matches("cells [1-9]\\d+"))
                    .noneMatch(line -> line.startsWith("clipped"));
        }
        String onPaper = page.replace("@media print", "@media all").replace("@media screen and", "@media speech and");
        List<String> printed = measured(onPaper, PRINTED, 800, false);
        assertThat(printed).noneMatch(line -> line.startsWith("clipped"));
        assertThat(printed.stream().filter(line -> line.startsWith("letters ")))
                .as("hundredths of a point of the smallest letters on charts as printed")
                .allSatisfy(line -> assertThat(number(List.of(line), "letters")).isBetween(SMALLEST, 2 * SMALLEST));
    }

    private static int number(List<String> told, String of) {
        return told.stream()
                .filter(line -> line.startsWith(of + " "))
                .mapToInt(line -> Integer.parseInt(line.substring(of.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** As long as those of a run with all that is known: the second and third sentence have some 300 letters each. */
    private static String withLongSentences(String page) {
        int second = page.indexOf("<div class=\"finding\"><p>", page.indexOf("<div class=\"finding\"><p>") + 1);
        int within = second + "<div class=\"finding\"><p>".length();
        return !page.contains("<figure id=\"caseload-by-month\"") // a comparison's
                ? page
                : page.substring(0, within)
                        + "Nothing is done here but to be as long. ".repeat(15)
                        + page.substring(within);
    }

    private void firstScreenHoldsTheAnswer(byte[] bytes) throws Exception {
        for (int[] screen : new int[][] {{1280, 800}, {375, 812}}) {
            List<String> told = measured(withLongSentences(page(bytes)), screen[0], screen[1], false);
            for (String of : List.of("answer", "chart", "numbers")) {
                assertThat(number(told, of)).as(of + " at " + screen[0]).isBetween(1, screen[1]);
            }
        }
    }

    @Test
    void of_a_run_nothing_is_clipped_and_the_first_screen_holds_the_answer() throws Exception {
        Report paper = ReportFile.read(
                MadeUpFolder.of(MadeUpRun.warwickshire().withASecondTeam().result(), folder));
        firstScreenHoldsTheAnswer(HtmlReport.paper(paper));
        nothingIsClipped(HtmlReport.paper(paper));
        nothingIsClipped(HtmlReport.annex(paper));
        assertThat(new Chromium(folder).sheets(page(HtmlReport.paper(paper)))).isBetween(1, 4);
    }

    @Test
    void of_a_comparison_nothing_is_clipped_and_the_first_screen_holds_the_answer() throws Exception {
        for (int options : new int[] {2, 5, 8}) {
            Path place = java.nio.file.Files.createDirectory(folder.resolve("of" + options));
            Report paper =
                    ReportFile.read(MadeUpFolder.of(MadeUpComparison.of(options).result(), place));
            assertThat(new Chromium(folder).sheets(page(HtmlReport.paper(paper))))
                    .as(options + " options")
                    .isBetween(1, 4);
            if (options == 8) {
                firstScreenHoldsTheAnswer(HtmlReport.paper(paper));
                nothingIsClipped(HtmlReport.paper(paper));
                nothingIsClipped(HtmlReport.annex(paper));
            }
        }
    }
}
