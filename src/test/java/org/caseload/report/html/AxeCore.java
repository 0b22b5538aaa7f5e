package org.caseload.report.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The accessibility engine that judges pages in a browser: its rules for WCAG 2.2 level AA and for best practice. */
public final class AxeCore {
    /** Gives a promise of lines: how many rules were passed, then each that was violated. The engine's script goes before it. */
    public static final String JUDGE = """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found =>
              ['passed ' + found.passes.length].concat(found.violations.map(v => 'violation ' + v.id + ' ' + v.nodes.length
                + ' times, first ' + v.nodes[0].target.join(' '))))""";

    private static final String ENGINE = "axe-core@4.14.1";

    private AxeCore() {}

    /**
     * Its script; where npm cannot fetch it a test that needs it is not run.
     *
     * @param folder a folder of the test's own
     */
    public static String script(Path folder) throws Exception {
        Path home = Files.createDirectories(Path.of("target", "axe"));
        Path script = home.resolve("node_modules/axe-core/axe.min.js");
        if (!Files.exists(script)) {
            Chromium.run(
                    folder, List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", home.toString(), ENGINE));
        }
        Assumptions.assumeTrue(Files.exists(script), "not run: npm could not fetch " + ENGINE);
        return Files.readString(script);
    }
}
