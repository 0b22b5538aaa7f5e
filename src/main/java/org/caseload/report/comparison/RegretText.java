package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Node;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Subject;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.RegretTable;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** How strategies fare in several futures, and of which least may be regretted, in plain words and a table. */
public final class RegretText {

    /** A strategy is said to risk least where so large a share of the resamples says so. */
    private static final double TOLD = 0.95;

    private final ComparisonResult result;
    private final RegretTable table;

    private RegretText(ComparisonResult result, RegretTable table) {
        this.result = result;
        this.table = table;
    }

    /** A finding and the table; nothing where no futures were tried or the runs are too few. */
    static List<Node> of(ComparisonResult result) {
        return result.regret()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> new RegretText(result, table).nodes())
                .orElse(List.of());
    }

    /** The paragraph in whole sentences, without the table; empty where no futures were tried or the runs are too few. */
    public static List<String> sentences(ComparisonResult result) {
        return result.regret()
                .filter(table -> !table.rows().isEmpty())
                .map(table -> new RegretText(result, table).sentences())
                .orElse(List.of());
    }

    private List<Node> nodes() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Strategy")));
        IntStream.rangeClosed(1, table.futures().size()).forEach(f -> columns.add(Column.numbers("[" + f + "]")));
        columns.addAll(List.of(Column.numbers("most regret"), Column.words("95 % interval"), Column.numbers("least")));
        return List.of(
                new Finding("regret", String.join(" ", sentences()), List.of()),
                new Table(
                        "by-future",
                        Subject.of(result.measure()).title() + ", " + EnglishDate.day(table.date()) + ", by future",
                        columns,
                        IntStream.range(0, table.rows().size())
                                .mapToObj(this::row)
                                .toList(),
                        List.of(legend())));
    }

    private List<Cell> row(int strategy) {
        RegretTable.Row row = table.rows().get(strategy);
        int decimals = result.measure().decimals();
        List<Cell> cells = new ArrayList<>(List.of(Cell.words((strategy == 0 ? "(base) " : "")
                + result.strategies().get(strategy).name())));
        row.cells().forEach(cell -> cells.add(Cell.number(cell.level().value(), decimals)));
        cells.add(Cell.number(row.greatest().value(), decimals));
        cells.add(
                Cell.words(Numbers.interval(row.greatest().low(), row.greatest().high(), decimals)));
        cells.add(Cell.share(row.leastRegret()));
        return cells;
    }

    private String legend() {
        return IntStream.rangeClosed(1, table.futures().size())
                        .mapToObj(
                                f -> "[" + f + "] " + table.futures().get(f - 1).name())
                        .collect(Collectors.joining("; "))
                + ". \"Most regret\": by how much the mean is above that of the best choice for a future, in the future in which"
                + " that is most. \"Least\": chance that no other strategy's most is smaller.";
    }

    private List<String> sentences() {
        int least = table.leastRegretted();
        RegretTable.Row row = table.rows().get(least);
        List<String> sentences = new ArrayList<>();
        String most = level(row.greatest().value()) + " " + unit() + " (95 % interval "
                + Numbers.interval(
                        row.greatest().low(),
                        row.greatest().high(),
                        result.measure().decimals()) + ")";
        if (row.leastRegret() >= TOLD) {
            sentences.add(
                    row.greatest().value() == 0
                            ? "In several futures: " + name(least)
                                    + " risks least: it has the lowest mean in each of them."
                            : "In several futures: " + name(least) + " risks least: in none of them is it more than "
                                    + most + " above the best choice for that future.");
        } else {
            sentences.add("In several futures: which strategy risks least cannot be told with "
                    + RunCount.counted(row.greatest().n()) + "; most is least regretted of " + name(least)
                    + ", which is at most " + most + " above the best choice for a future, with a probability of "
                    + Numbers.share(row.leastRegret()) + " that no other does better.");
        }
        String future = table.futures().get(row.worst()).name();
        Estimate worst = row.cells().get(row.worst()).level();
        sentences.add("At its worst, in \"" + future + "\", it has " + level(worst.value()) + " " + unit() + " in "
                + EnglishDate.month(table.date()) + " (95 % interval "
                + Numbers.interval(worst.low(), worst.high(), result.measure().decimals()) + ")"
                + reached(row.cells().get(row.worst()).reached()) + ".");
        if (new ChildrenWaiting(result).any(table.date())) {
            sentences.add("Regret counts cases per worker and not the children left without one.");
        }
        return sentences;
    }

    private static String reached(Estimate reached) {
        return reached.defined()
                ? ", and reaches the target in " + Numbers.share(reached.value()) + " of runs ("
                        + Numbers.shareInterval(reached.low(), reached.high()) + ")"
                : "";
    }

    private String level(double value) {
        return Numbers.number(value, result.measure().decimals());
    }

    private String unit() {
        return result.measure().unit();
    }

    private String name(int strategy) {
        return strategy == 0 ? "the base" : result.strategies().get(strategy).name();
    }
}
