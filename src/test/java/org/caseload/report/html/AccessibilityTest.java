package org.caseload.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.caseload.report.saved.MadeUpFolder;
import org.caseload.report.saved.ReportFile;
import org.caseload.result.MadeUpComparison;
import org.caseload.result.MadeUpRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a browser under an accessibility engine, axe-core: its rules for WCAG 2.2 level AA and for best practice, on a desk and in
 * a narrow window. It fetches the engine with npm and, on Debian as root, the browser; where either cannot be had the test is told as not run.
 *
 * <p>Of contrast axe cannot judge lettering on drawings; {@code PaletteTest} computes that of every colour.
 */
@Tag("slow")
class AccessibilityTest {
    private static final String ENGINE = "axe-core@4.14.1";
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\"/>\n";
    private static final String JUDGE = """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found => {
              const pre = document.createElement('pre');
              pre.id = 'verdict';
              pre.textContent = ['width ' + innerWidth, 'fetched ' + performance.getEntriesByType('resource').length,
                'passed ' + found.passes.length]
                .concat(found.violations.map(v => 'violation ' + v.id + ' ' + v.nodes.length + ' times, first '
                  + v.nodes[0].target.join(' '))).join('\\n');
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
        String browser = browser();
        String engine = engine();
        judge(browser, engine, new String(HtmlReport.paper(ReportFile.read(result)), StandardCharsets.UTF_8));
        judge(browser, engine, new String(HtmlReport.annex(ReportFile.read(result)), StandardCharsets.UTF_8));
    }

    private void judge(String browser, String engine, String page) throws Exception {
        assertThat(page).contains(POLICY);
        // A page that lets no script run cannot be judged by one.
        String judged = page.replace(POLICY, "")
                .replace(
                        "</body>",
                        "<script>" + engine.replace("</script", "<\\/script") + "</script><script>" + JUDGE
                                + "</script></body>");
        assertThat(verdict(browser, judged, 1280))
                .contains("width 1280", "fetched 0")
                .noneMatch(this::isViolation);
        // Browsers without a screen let no window be as narrow as a telephone, so that stands in a frame.
        String framed =
                "<!DOCTYPE html><html lang='en-GB'><title>Frame</title><body><iframe title='page' width='375' height='800'"
                        + " style='border:0' srcdoc=\""
                        + judged.replace("&", "&amp;").replace("\"", "&quot;")
                        + "\"></iframe></body></html>";
        assertThat(verdict(browser, framed, 1280))
                .contains("width 375", "fetched 0")
                .noneMatch(this::isViolation);
    }

    private boolean isViolation(String line) {
        return line.startsWith("violation");
    }

    private List<String> verdict(String browser, String page, int width) throws Exception {
        Path judged = folder.resolve("judged.html");
        Files.writeString(judged, page);
        Optional<String> dom = run(List.of(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--window-size=" + width + ",1600",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=30000",
                "--dump-dom",
                judged.toUri().toString()));
        String text = dom.orElseThrow(() -> new AssertionError(browser + " ended with an error"));
        int from = text.indexOf("<pre id=\"verdict\">");
        assertThat(from).as("the engine gave a verdict").isPositive();
        String lines = text.substring(from + "<pre id=\"verdict\">".length(), text.indexOf("</pre>", from));
        assertThat(lines).containsPattern("passed [1-9]\\d");
        return lines.lines().toList();
    }

    private String browser() throws Exception {
        Optional<String> there = findBrowser();
        if (there.isEmpty()) {
            run(List.of("apt-get", "install", "-y", "-q", "chromium"));
            there = findBrowser();
        }
        Assumptions.assumeTrue(there.isPresent(), "not run: no Chromium here, and none could be installed");
        return there.get();
    }

    private static Optional<String> findBrowser() {
        for (String name : BROWSERS) {
            for (String place : System.getenv("PATH").split(java.io.File.pathSeparator, -1)) {
                if (Files.isExecutable(Path.of(place, name))) {
                    return Optional.of(Path.of(place, name).toString());
                }
            }
        }
        return Optional.empty();
    }

    private String engine() throws Exception {
        Path home = Files.createDirectories(Path.of("target", "axe"));
        Path script = home.resolve("node_modules/axe-core/axe.min.js");
        if (!Files.exists(script)) {
            run(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", home.toString(), ENGINE));
        }
        Assumptions.assumeTrue(Files.exists(script), "not run: npm could not fetch " + ENGINE);
        return Files.readString(script);
    }

    /** What a command prints; empty where there is none such or it fails. */
    private Optional<String> run(List<String> command) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? Optional.of(Files.readString(out)) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
