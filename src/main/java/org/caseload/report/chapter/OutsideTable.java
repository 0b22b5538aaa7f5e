package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.outside.OutsideView.Seen;
import org.caseload.result.outside.OutsideView.YearLater;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** What became of caseloads where staff changed alike, in numbers: simulated, in such councils, and where staff stayed level. */
public final class OutsideTable {
    /** The key of the table and of the chart. */
    public static final String KEY = "elsewhere";

    private OutsideTable() {}

    /** The table; empty where there is nothing to set beside the simulation. */
    public static Optional<Table> of(OutsideView view) {
        return view instanceof Seen seen ? Optional.of(table(seen)) : Optional.empty();
    }

    private static Table table(Seen seen) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Whose caseload")));
        for (YearLater later : seen.years()) {
            columns.add(Column.numbers(Numbers.counted(later.years(), "year", "years") + " on, %"));
            columns.add(Column.words("8 in 10, " + Numbers.counted(later.years(), "year", "years") + " on"));
        }
        columns.add(Column.words("Times"));
        String grew = seen.change().growth() > 0 ? "grew" : "fell";
        return new Table(
                KEY,
                "Change of the official average from "
                        + EnglishDate.day(seen.change().from())
                        + " on, and in England's councils from the beginning of such a year on",
                columns,
                List.of(
                        simulated(seen),
                        row("where staff " + grew + " alike", seen, YearLater::changed),
                        row("from such starts, staff level", seen, YearLater::unchanged)),
                List.of(notes(seen)));
    }

    private static List<Cell> simulated(Seen seen) {
        List<Cell> row = new ArrayList<>(List.of(Cell.words("simulated")));
        for (YearLater later : seen.years()) {
            row.add(later.isSimulated() ? Cell.change(100 * later.simulated(), 0) : Cell.words("not run"));
            row.add(later.isSimulated() ? range(later.simulatedLow(), later.simulatedHigh()) : Cell.words("not run"));
        }
        row.add(Cell.words("here"));
        return row;
    }

    private static List<Cell> row(String name, Seen seen, Function<YearLater, OutsideSpread> of) {
        List<Cell> row = new ArrayList<>(List.of(Cell.words(name)));
        List<String> times = new ArrayList<>();
        for (YearLater later : seen.years()) {
            OutsideSpread spread = of.apply(later);
            row.add(Cell.change(100 * spread.p50(), 0));
            row.add(range(spread.p10(), spread.p90()));
            times.add(Integer.toString(spread.n()));
        }
        row.add(Cell.words(String.join(", ", times)));
        return row;
    }

    private static Cell range(double low, double high) {
        return Cell.words(
                Double.isNaN(low)
                        ? Numbers.UNDEFINED
                        : Numbers.signed(100 * low, 0) + " to " + Numbers.signed(100 * high, 0));
    }

    private static String notes(Seen seen) {
        OutsideView.Alike alike = seen.alike();
        return "Alike: staff " + (seen.change().growth() > 0 ? "up" : "down") + " by " + OutsideText.growth(alike)
                + " in a year, from a caseload " + level(alike)
                + (alike.widened() ? " (wider than at first, as nearer ones are too few)" : "") + "; here "
                + OutsideText.percent(seen.change().growth()) + ", from " + OutsideText.percent(seen.level())
                + (seen.level() < 0 ? " below" : " above") + " ("
                + Numbers.number(seen.change().caseload(), 1) + " beside "
                + Numbers.number(seen.england().caseload(), 1) + ", "
                + seen.england().whose()
                + "). Published figures of " + alike.firstYear() + " to " + alike.lastYear()
                + ", staff in post and agency; what England's middle council did in the same years is taken out.";
    }

    private static String level(OutsideView.Alike alike) {
        double from = alike.levelFrom();
        double to = alike.levelTo();
        if (Double.isNaN(from)) {
            return "of any height";
        }
        String range = OutsideText.percent(from) + " below to " + OutsideText.percent(to) + " above";
        if (from >= 0) {
            range = OutsideText.whole(from) + " to " + OutsideText.percent(to) + " above";
        } else if (to <= 0) {
            range = OutsideText.whole(to) + " to " + OutsideText.percent(from) + " below";
        }
        return range + " the middle council's";
    }
}
