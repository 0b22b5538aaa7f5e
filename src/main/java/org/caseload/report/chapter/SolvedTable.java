package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.words.Numbers;
import org.caseload.words.Wrapped;

/** The numbers that {@code balance} solved, each beside the official figure to hold it against. */
public final class SolvedTable {
    private SolvedTable() {}

    /** The table with its title, or nothing when nothing was solved. */
    public static List<String> lines(RunResult result) {
        List<SolvedNumber> solved = result.solved();
        if (solved.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable("lrl");
        solved.forEach(number -> table.row(List.of(number.what(), amount(number.value()), number.unit())));
        List<String> rows = table.lines();
        List<String> lines = new ArrayList<>();
        lines.add("Solved so that the start holds steady");
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(beside(rows.get(i), solved.get(i).official()));
        }
        return List.copyOf(lines);
    }

    /** The official figure on the same line where it fits, below it otherwise. */
    private static List<String> beside(String row, String official) {
        if (official.isEmpty()) {
            return List.of("  " + row);
        }
        String whole = "  " + row + "; against: " + official;
        if (whole.length() <= Wrapped.COLUMNS) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>();
        lines.add("  " + row);
        lines.addAll(Wrapped.indented("against: " + official, "      "));
        return lines;
    }

    private static String amount(double value) {
        double size = Math.abs(value);
        return Numbers.number(value, size < 10 ? 2 : size < 100 ? 1 : 0);
    }
}
