package org.caseload.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ten forecasts of a caseload that were farthest off, of each council the farthest, and what its cases and holders did. */
final class FarthestOff {
    static final String FILE = "farthest-off.csv";
    private static final int SHOWN = 10;
    private static final String HEAD = "council,start,horizon,before,low80,high80,published,cases,holders";

    private FarthestOff() {}

    /** Lines of {@value #FILE}, from those of rows.csv. */
    static List<String> of(List<String> lines) {
        List<Map<String, String>> rows = read(lines);
        Map<String, Map<String, String>> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(key(row, row.get("target")), row));
        List<Map<String, String>> farthest = new ArrayList<>();
        rows.stream()
                .filter(row ->
                        row.get("target").equals("caseload") && !row.get("crps").isEmpty())
                .sorted(Comparator.comparingDouble(row -> -Double.parseDouble(row.get("crps"))))
                .filter(row ->
                        farthest.stream().noneMatch(one -> one.get("code").equals(row.get("code"))))
                .forEachOrdered(row -> {
                    if (farthest.size() < SHOWN) {
                        farthest.add(row);
                    }
                });
        List<String> kept = new ArrayList<>(List.of(HEAD));
        for (Map<String, String> row : farthest) {
            kept.add(String.join(
                    ",",
                    row.get("council"),
                    row.get("start"),
                    row.get("horizon"),
                    row.get("before"),
                    row.get("low80"),
                    row.get("high80"),
                    row.get("published"),
                    change(byKey.get(key(row, "cases"))),
                    change(byKey.get(key(row, "case-holders")))));
        }
        return kept;
    }

    /** As a table. */
    static String table(List<String> lines) {
        StringBuilder text = new StringBuilder(
                "| Council | Start | Years ahead | Published at the start | 8 runs in 10 | Published then | Cases since | Those who hold them |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (Map<String, String> row : read(lines)) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.1f | %.1f to %.1f | %.1f | %s | %s |\n",
                    row.get("council"),
                    row.get("start"),
                    row.get("horizon"),
                    number(row, "before"),
                    number(row, "low80"),
                    number(row, "high80"),
                    number(row, "published"),
                    row.get("cases"),
                    row.get("holders")));
        }
        return text.toString().stripTrailing();
    }

    private static String key(Map<String, String> row, String target) {
        return row.get("code") + " " + row.get("start") + " " + row.get("horizon") + " " + target;
    }

    private static String change(Map<String, String> row) {
        return row == null || row.get("published").isEmpty()
                ? "not published"
                : String.format(Locale.ROOT, "%+.0f %%", 100 * (number(row, "published") / number(row, "before") - 1));
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<Map<String, String>> read(List<String> lines) {
        List<String> names = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> cells = cells(line);
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), cells.get(i));
                    }
                    return row;
                })
                .toList();
    }

    /** Names of councils may be quoted for their commas, which become spaces here. */
    private static List<String> cells(String line) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            quoted ^= letter == '"';
            if (letter != '"' && !(quoted && letter == ',')) {
                plain.append(letter);
            }
        }
        return Arrays.asList(plain.toString().split(",", -1));
    }
}
