package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caseload.result.StatedInput;

/**
 * Several values in one line of a log, each table and each value that several share named once: "speed 1 (newly-qualified, senior);
 * assessment.branches: child-in-need 59 %, closed rest".
 */
final class JoinedValues {
    private JoinedValues() {}

    /**
     * The line.
     *
     * @param inputs the values, all below one place
     * @param below how many letters of their paths that place takes
     */
    static String of(List<StatedInput> inputs, int below) {
        Map<String, List<String>> tablesOfValue = new LinkedHashMap<>();
        for (StatedInput input : inputs) {
            String path = input.path().substring(below);
            int dot = path.lastIndexOf('.');
            tablesOfValue
                    .computeIfAbsent(path.substring(dot + 1) + " " + input.value(), value -> new ArrayList<>())
                    .add(dot < 0 ? "" : path.substring(0, dot));
        }
        List<String> parts = new ArrayList<>();
        Map<String, List<String>> valuesOfTable = new LinkedHashMap<>();
        tablesOfValue.forEach((value, tables) -> {
            if (tables.size() > 1) {
                parts.add(value + " (" + String.join(", ", tables) + ")");
            } else {
                valuesOfTable
                        .computeIfAbsent(tables.get(0), table -> new ArrayList<>())
                        .add(value);
            }
        });
        valuesOfTable.forEach((table, values) -> parts.add(
                table.isEmpty()
                        ? String.join("; ", values)
                        : values.size() == 1 ? table + "." + values.get(0) : table + ": " + String.join(", ", values)));
        return String.join("; ", parts);
    }

    /** Where they stand: each file once, with its first and last line. */
    static String places(List<StatedInput> inputs) {
        Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
        for (StatedInput input : inputs) {
            int colon = input.where().lastIndexOf(':');
            boolean numbered = colon > 0 && input.where().substring(colon + 1).matches("\\d{1,9}");
            lines.computeIfAbsent(numbered ? input.where().substring(0, colon) : input.where(), file -> new TreeSet<>())
                    .add(numbered ? Integer.parseInt(input.where().substring(colon + 1)) : 0);
        }
        List<String> places = new ArrayList<>();
        lines.forEach((file, numbers) -> places.add(file
                + (numbers.last() == 0
                        ? ""
                        : ":" + numbers.first() + (numbers.size() == 1 ? "" : " to " + numbers.last()))));
        return String.join("; ", places);
    }
}
