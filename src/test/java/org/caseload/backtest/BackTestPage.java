package org.caseload.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.statistics.MeanInterval;

/** Writes docs/back-tests.md, with the hashes of all that it was made from. */
final class BackTestPage {
    static final Path PAGE = Path.of("docs", "back-tests.md");
    static final List<String> COUNCILS = List.of("wakefield-2018", "warwickshire-2018", "kent-2011");
    private static final Path WORDS = Path.of("src/test/resources/backtest");

    private BackTestPage() {}

    static String text() throws IOException {
        StringBuilder text = new StringBuilder(words("introduction"));
        text.append('\n').append(EnglandScores.text());
        text.append('\n').append(RealPlans.text());
        for (String council : COUNCILS) {
            text.append('\n')
                    .append(words(council)
                            .replace("{table}", BackTest.of(council).table()));
        }
        text.append('\n').append(words("steady")).append(steady()).append(sources());
        return text.toString();
    }

    private static String words(String name) throws IOException {
        return Files.readString(WORDS.resolve(name + ".md"));
    }

    private static String steady() {
        StringBuilder text = new StringBuilder();
        for (String council : COUNCILS) {
            int runs = SteadyStart.RUNS.get(council);
            MeanInterval slope = SteadyStart.slope(council, runs);
            text.append(String.format(
                    Locale.ROOT,
                    "| `%s-steady` | %+.4f | ± %.4f | %s | %d |%n",
                    council,
                    slope.mean(),
                    slope.halfWidth(),
                    slope.covers(0) && slope.halfWidth() <= 0.02 ? "yes" : "**no**",
                    runs));
        }
        return text.toString();
    }

    /** The last part of the page: what it was made from. Where one of these has changed, the page is out of date. */
    static String sources() throws IOException {
        StringBuilder text = new StringBuilder("\n## Made from\n\n| File | SHA-256 |\n|---|---|\n");
        hashes().forEach((file, hash) -> text.append("| `" + file + "` | `" + hash + "` |\n"));
        return text.toString();
    }

    private static Map<String, String> hashes() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Observed.FILE));
        for (String council : COUNCILS) {
            for (String twin : List.of("", "-do-nothing", "-steady")) {
                files.add(Path.of("scenarios", council + twin + ".yaml"));
            }
        }
        Map<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.toString().replace('\\', '/'), hash(file)));
        return hashes;
    }

    static String hash(Path file) {
        try {
            byte[] bytes = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
