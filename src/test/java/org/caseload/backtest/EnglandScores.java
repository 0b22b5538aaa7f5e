package org.caseload.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.caseload.chart.drawing.FinishedChart;

/** The part of the page on all councils: tables of the scores that a back-test left and that are kept beside the tests. */
final class EnglandScores {
    static final Path FOLDER = Path.of("src/test/resources/backtest/england");
    static final Path PICTURE = Path.of("docs/gallery/back-tests-stood.svg");
    static final List<String> FILES = List.of("scores.csv", "rivals.csv", "spread.csv");
    private static final String BEGINS = "## England's councils";
    private static final List<String> RIVALS = List.of("no change", "mean reversion", "own history", "filter");
    private static final String UNSEEN = "2023 and later";
    private static final String TARGETS =
            "caseload cases case-holders in-post turnover vacancy agency absence on-time plans looked-after";

    private EnglandScores() {}

    /** Takes the scores of a finished back-test over. */
    static void take(Path result) throws IOException {
        Files.createDirectories(FOLDER);
        for (String file : FILES) {
            Files.copy(result.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(FOLDER.resolve(FarthestOff.FILE), FarthestOff.of(Files.readAllLines(result.resolve("rows.csv"))));
        Files.writeString(
                FOLDER.resolve("made-with.txt"),
                BackTestPage.hash(TwelveCouncilsTest.KEPT) + "\n" + command(result.resolve("manifest.json")) + "\n");
    }

    /** Of which forecasts of twelve councils the program was capable when the scores were made. */
    static String madeWith() throws IOException {
        return Files.readAllLines(FOLDER.resolve("made-with.txt")).get(0);
    }

    /** The part of the page. */
    static String text() throws IOException {
        String words = Files.readString(FOLDER.resolveSibling("england.md")).replace("\r\n", "\n");
        return words.replace(
                        "{command}",
                        Files.readAllLines(FOLDER.resolve("made-with.txt")).get(1))
                .replace("{ahead-1}", table("Figure", row -> row.is("group", "all") && row.is("horizon", "1")))
                .replace("{ahead-2}", table("Figure", row -> row.is("group", "all") && row.is("horizon", "2")))
                .replace("{unseen-1}", table("Figure", row -> row.is("group", UNSEEN) && row.is("horizon", "1")))
                .replace("{unseen-2}", table("Figure", row -> row.is("group", UNSEEN) && row.is("horizon", "2")))
                .replace("{groups}", table("Which", row -> row.is("target", "caseload") && !row.is("group", "all")))
                .replace("{stood}", stood())
                .replace("{spread}", spread())
                .replace("{farthest}", FarthestOff.table(Files.readAllLines(FOLDER.resolve(FarthestOff.FILE))));
    }

    /** The page with this part of it written anew. */
    static String in(String page) throws IOException {
        int from = page.indexOf(BEGINS);
        int to = page.indexOf("\n## ", from + 1);
        return page.substring(0, from) + text() + page.substring(to);
    }

    private static String command(Path manifest) throws IOException {
        return Files.readString(manifest)
                .lines()
                .filter(line -> line.contains("\"command\""))
                .map(line -> line.replaceAll("^[^:]*: *\"|\",? *$", "").replace("\\\"", "\""))
                .findFirst()
                .orElseThrow();
    }

    /** A row of a file by the names of its columns. */
    private record Line(Map<String, String> cells) {
        boolean is(String column, String value) {
            return value.equals(cells.get(column));
        }

        double number(String column) {
            return Double.parseDouble(cells.get(column));
        }

        boolean sameAs(Line other) {
            return List.of("group", "target", "horizon").stream()
                    .allMatch(column -> is(column, other.cells.get(column)));
        }

        boolean isOnLog() {
            return List.of("caseload", "cases", "case-holders", "in-post", "plans", "looked-after")
                    .contains(cells.get("target"));
        }
    }

    private static List<Line> read(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8);
            String[] names = lines.get(0).split(",", -1);
            List<Line> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(new Line(row));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String table(String first, Predicate<Line> which) {
        List<Line> rivals = read("rivals.csv");
        StringBuilder text = new StringBuilder(
                "| " + first
                        + " | n | Score [95 %] | No change | Mean reversion | Own history | Filter | Ours less the best of them [95 %]"
                        + " | Inside 8 in 10 [95 %] | Inside 5 in 10 | Mean error |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Line score : read("scores.csv")) {
            if (which.test(score)) {
                List<Line> beside = rivals.stream().filter(score::sameAs).toList();
                text.append(row(first, score, beside)).append('\n');
            }
        }
        return text.toString().stripTrailing();
    }

    private static String row(String first, Line score, List<Line> rivals) {
        String form = score.isOnLog() ? "%.4f" : "%.2f";
        String signed = score.isOnLog() ? "%+.4f" : "%+.2f";
        List<String> cells = new ArrayList<>();
        cells.add(
                "Which".equals(first)
                        ? score.cells().get("group") + ", +" + score.cells().get("horizon")
                        : score.cells().get("target").replace('-', ' '));
        cells.add(score.cells().get("n"));
        cells.add(number(form, score.number("crps")) + range(form, score, "crpsLow", "crpsHigh"));
        Optional<Line> best = Optional.empty();
        for (String name : RIVALS) {
            Optional<Line> rival =
                    rivals.stream().filter(line -> line.is("rival", name)).findFirst();
            cells.add(rival.map(line -> number(form, line.number("crps"))).orElse("-"));
            OptionalDouble least =
                    best.stream().mapToDouble(line -> line.number("crps")).findFirst();
            if (rival.isPresent() && (least.isEmpty() || rival.get().number("crps") < least.getAsDouble())) {
                best = rival;
            }
        }
        cells.add(best.map(line -> number(signed, line.number("difference"))
                        + range(signed, line, "differenceLow", "differenceHigh"))
                .orElse("-"));
        cells.add(percent(score, "inside80") + " [" + percent(score, "inside80Low") + " to "
                + percent(score, "inside80High") + "]");
        cells.add(percent(score, "inside50"));
        cells.add(number(signed, score.number("error")));
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String range(String form, Line row, String low, String high) {
        return " [" + number(form, row.number(low)) + " to " + number(form, row.number(high)) + "]";
    }

    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static String percent(Line row, String column) {
        return number("%.0f %%", 100 * row.number(column));
    }

    /** The same as a picture. */
    static FinishedChart picture() {
        List<StoodPicture.Stood> figures = new ArrayList<>();
        for (String target : TARGETS.split(" ", -1)) {
            read("scores.csv").stream()
                    .filter(row -> row.is("group", "all") && row.is("target", target))
                    .map(row -> new StoodPicture.Stood(
                            target.replace('-', ' ') + ", +" + row.cells().get("horizon"),
                            row.number("inside80"),
                            Arrays.stream(row.cells().get("stood").split(" ", -1))
                                    .mapToInt(Integer::parseInt)
                                    .toArray()))
                    .forEach(figures::add);
        }
        return StoodPicture.of(figures);
    }

    /** How many published figures stood in each tenth of the runs. */
    private static String stood() {
        StringBuilder text = new StringBuilder(
                "| Figure | Lowest tenth of runs | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | Highest | p if even |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (String target : TARGETS.split(" ", -1)) {
            read("scores.csv").stream()
                    .filter(row -> row.is("group", "all") && row.is("target", target))
                    .forEach(row -> text.append("| " + target.replace('-', ' ') + ", +"
                            + row.cells().get("horizon") + " | "
                            + row.cells().get("stood").replace(" ", " | ") + " | "
                            + (row.number("stoodP") < 0.001 ? "below 0.001" : number("%.3f", row.number("stoodP")))
                            + " |\n"));
        }
        return text.toString().stripTrailing();
    }

    /** Simulated over fitted standard deviations, and how figures change, simulated and published. */
    private static String spread() {
        List<String> groups = List.of("all", "fewer than 85 FTE", "85 to 149 FTE", "150 FTE or more");
        StringBuilder text = new StringBuilder(
                "| Figure | Simulated ÷ fitted SD: all | fewer than 85 FTE | 85 to 149 | 150 or more | SD of changes since the start:"
                        + " simulated | published | Correlation with the next change: simulated | published |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n");
        List<Line> rows = read("spread.csv");
        for (Line all : rows) {
            if (!all.is("group", groups.get(0))) {
                continue;
            }
            List<String> cells =
                    new ArrayList<>(List.of(all.cells().get("target").replace('-', ' ') + ", +"
                            + all.cells().get("horizon")));
            for (String group : groups) {
                cells.add(rows.stream()
                        .filter(row -> row.is("group", group)
                                && row.is("target", all.cells().get("target"))
                                && row.is("horizon", all.cells().get("horizon")))
                        .map(row -> number("%.2f", row.number("simulated") / row.number("fitted")))
                        .findFirst()
                        .orElse("-"));
            }
            cells.add(number("%.3f", all.number("simulatedChange")));
            cells.add(number("%.3f", all.number("publishedChange")));
            cells.add(number("%+.2f", all.number("simulatedWithNext")));
            cells.add(number("%+.2f", all.number("publishedWithNext")));
            text.append("| " + String.join(" | ", cells) + " |\n");
        }
        return text.toString().stripTrailing();
    }
}
