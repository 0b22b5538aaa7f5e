package org.caseload.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser under an accessibility engine, axe-core: its rules for WCAG 2.2 level AA and for best practice, on a desk and in
 * a narrow window. It fetches the engine with npm and, on Debian as root, the browser; where either cannot be had the test is told as not run.
 *
 * <p>Of contrast axe cannot judge lettering on drawings; {@code PaletteTest} computes that of every colour.
 */
@Tag("browser")
class AccessibilityTest {
    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\"/>\n";
    private static final String JUDGE = AxeCore.JUDGE + """
            .then(found => {
              const pre = document.createElement('pre');
              pre.id = 'verdict';
              pre.textContent = ['width ' + innerWidth, 'fetched ' + performance.getEntriesByType('resource').length]
                .concat(found).join('\\n');
              parent.document.body.appendChild(pre);
            });
            """;

    @TempDir
    private Path folder;

    @Test
    void a_run_is_for_everybody() throws Exception {
        judge(MadeUpFolder.of(MadeUpRun.warwickshire().withASecondTeam().result(), folder));
    }

    @Test
    void a_comparison_is_for_everybody() throws Exception {
        judge(MadeUpFolder.of(MadeUpComparison.of(4).result(), folder));
    }

    private void judge(Path result) throws Exception {
        Chromium browser = new Chromium(folder);
        String engine = AxeCore.script(folder);
        judge(browser, engine, new String(HtmlReport.paper(ReportFile.read(result)), StandardCharsets.UTF_8));
        judge(browser, engine, new String(HtmlReport.annex(ReportFile.read(result)), StandardCharsets.UTF_8));
    }

    private void judge(Chromium browser, String engine, String page) throws Exception {
        assertThat(page).contains(POLICY);
        // A page that lets no script run cannot be judged by one.
        String judged = page.replace(POLICY, "")
                .replace(
                        "</body>",
                        "<script>" + engine.replace("</script", "<\\/script") + "</script><script>" + JUDGE
                                + "</script></body>");
        assertThat(verdict(browser, Chromium.framed(judged, 1280, 1600)))
                .contains("width 1280", "fetched 0")
                .noneMatch(this::isViolation);
        assertThat(verdict(browser, Chromium.framed(judged, 375, 800)))
                .contains("width 375", "fetched 0")
                .noneMatch(this::isViolation);
    }

    private boolean isViolation(String line) {
        return line.startsWith("violation");
    }

    private List<String> verdict(Chromium browser, String page) throws Exception {
        String text = browser.dom(page);
        int from = text.indexOf("<pre id=\"verdict\">");
        assertThat(from).as("the engine gave a verdict").isPositive();
        String lines = text.substring(from + "<pre id=\"verdict\">".length(), text.indexOf("</pre>", from));
        assertThat(lines).containsPattern("passed [1-9]\\d");
        return lines.lines().toList();
    }
}
