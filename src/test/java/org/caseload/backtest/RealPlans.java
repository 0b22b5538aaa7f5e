package org.caseload.backtest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseload.official.file.DataRoom;
import org.caseload.official.panel.CouncilYear;
import org.caseload.official.panel.GrowthClass;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.official.panel.StaffGrowth;
import org.caseload.statistics.Quantiles;

/**
 * The part of the page on plans: what the real changes of staff did and what the simulation says they do, from what two back-tests left and
 * what is kept of it beside the tests.
 */
final class RealPlans {
    static final Path FOLDER = Path.of("src/test/resources/backtest/plans");
    private static final String BEGINS = "## Where staff grew or fell";
    private static final Map<String, GrowthClass> CLASSES = Map.of(
            "5 %", GrowthClass.grewBy(0.12, 0.05),
            "15 %", GrowthClass.grewBy(0.12, 0.15));

    /** Fewer have no middle worth a word. */
    private static final int FEWEST = 5;

    private RealPlans() {}

    /**
     * Takes what two back-tests left over.
     *
     * @param tested of the years of which nothing was fitted
     * @param grown of the councils that grew most, whatever the year
     */
    static void take(Path tested, Path grown) throws IOException {
        Files.createDirectories(FOLDER);
        Files.copy(
                tested.resolve("effect-slopes.csv"),
                FOLDER.resolve("effect-slopes.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        List<String> all = Files.readAllLines(grown.resolve("staff-effects.csv"), StandardCharsets.UTF_8);
        List<String> kept = new ArrayList<>(List.of(all.get(0)));
        Set<String> alike = years(CLASSES.get("5 %"));
        all.stream().skip(1).filter(line -> alike.contains(key(line))).forEach(kept::add);
        Files.write(FOLDER.resolve("staff-effects.csv"), kept);
        Files.write(
                FOLDER.resolve("made-with.txt"),
                List.of(
                        BackTestPage.hash(TwelveCouncilsTest.KEPT),
                        EnglandScores.command(tested.resolve("manifest.json")),
                        EnglandScores.command(grown.resolve("manifest.json"))));
    }

    /** The names of the councils that grew by 12 % in a year from 5 % above the middle one, as a back-test takes them. */
    static String councils() {
        Set<String> codes = new HashSet<>();
        growth().in(CLASSES.get("5 %")).forEach(one -> codes.add(one.code()));
        return String.join(",", codes.stream().sorted().toList());
    }

    private static StaffGrowth growth() {
        return StaffGrowth.of(PublishedPanel.of(DataRoom.shipped()));
    }

    /** Those of a class, by code and the year before staff grew. */
    private static Set<String> years(GrowthClass alike) {
        Set<String> years = new HashSet<>();
        for (CouncilYear one : growth().in(alike)) {
            years.add(one.code() + "," + (one.year() - 1));
        }
        return years;
    }

    private static String key(String line) {
        String[] cells = line.split(",", -1);
        return cells[0] + "," + cells[cells.length - 6];
    }

    /** The part of the page. */
    static String text() throws IOException {
        List<String> made = Files.readAllLines(FOLDER.resolve("made-with.txt"));
        return Files.readString(FOLDER.resolveSibling("plans.md"))
                .replace("\r\n", "\n")
                .replace("{tested}", made.get(1))
                .replace("{grown}", made.get(2).replaceAll("--councils \"?[0-9,]+\"?", "--councils CODES"))
                .replace("{slopes}", slopes())
                .replace("{beside}", beside());
    }

    /** The page with this part of it written anew. */
    static String in(String page) throws IOException {
        int from = page.indexOf(BEGINS);
        int to = page.indexOf("\n## ", from + 1);
        if (from < 0) {
            throw new IllegalStateException("the page has no part \"" + BEGINS + "\"");
        }
        return page.substring(0, from) + text() + page.substring(to);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    private static String slopes() throws IOException {
        StringBuilder text = new StringBuilder("""
                | Changes of staff | Years ahead | Times | Councils | Slope | 95 % interval by council | Holds 1 |
                |---|---|---|---|---|---|---|
                """);
        for (String[] cells : rows("effect-slopes.csv")) {
            // A name such as "falls, figures from 2023" has a comma of its own.
            int shift = cells.length - 7;
            String group = shift == 0 ? cells[0] : cells[0] + "," + cells[1];
            double low = Double.parseDouble(cells[5 + shift]);
            double high = Double.parseDouble(cells[6 + shift]);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %.2f | %.2f to %.2f | %s |%n",
                    group,
                    cells[1 + shift],
                    cells[2 + shift],
                    cells[3 + shift],
                    Double.parseDouble(cells[4 + shift]),
                    low,
                    high,
                    low <= 1 && high >= 1 ? "yes" : "**no**"));
        }
        return text.toString().stripTrailing();
    }

    private static String beside() throws IOException {
        StringBuilder text = new StringBuilder("""
                | Start above the middle council by | Years ahead | Times | Published: middle (8 in 10) | Simulated with staff as they went | Simulated with staff left alone |
                |---|---|---|---|---|---|
                """);
        for (String from : List.of("5 %", "15 %")) {
            Set<String> alike = years(CLASSES.get(from));
            for (String horizon : List.of("1", "2")) {
                List<String[]> some = rows("staff-effects.csv").stream()
                        .filter(cells -> cells[cells.length - 5].equals(horizon))
                        .filter(cells -> alike.contains(cells[0] + "," + cells[cells.length - 6]))
                        .toList();
                text.append("| " + from + " or more | " + horizon + " | " + some.size() + " | " + changes(some, 3, 3)
                        + " | " + changes(some, 2, 1) + " | " + changes(some, 2, 2) + " |\n");
            }
        }
        return text.toString().stripTrailing();
    }

    /** The middle and 8 in 10 of one column counted from the right, or of the sum of two. */
    private static String changes(List<String[]> rows, int one, int other) {
        double[] changes = rows.stream()
                .mapToDouble(cells -> number(cells, one) + (one == other ? 0 : number(cells, other)))
                .toArray();
        if (changes.length < FEWEST) {
            return "too few";
        }
        Quantiles spread = Quantiles.of(changes);
        return percent(spread.median()) + " (" + percent(spread.at(0.1)) + " to " + percent(spread.at(0.9)) + ")";
    }

    private static double number(String[] cells, int fromRight) {
        return Double.parseDouble(cells[cells.length - fromRight]);
    }

    private static String percent(double logarithm) {
        long percent = Math.round(100 * Math.expm1(logarithm));
        return percent == 0 ? "0" : (percent < 0 ? "−" : "+") + Math.abs(percent);
    }
}
