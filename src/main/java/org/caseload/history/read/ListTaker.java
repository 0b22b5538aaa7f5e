package org.caseload.history.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.KnownLists;
import org.caseload.history.list.RecognisedList;
import org.caseload.history.table.RowTaker;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.TableFault;
import org.caseload.words.VisibleText;

/** Takes the rows of one table: looks for the row of headings, then makes out the rows below it. */
final class ListTaker implements RowTaker {
    /** Titles, filters and blank rows stand above the headings of many exports. */
    private static final int ROWS_LOOKED_AT = 20;

    private static final int LONGEST_HEADING = 100;

    private final ListReading reading;
    private final String file;
    private final String sheet;
    private final Optional<KnownList> named;
    private final List<String> early = new ArrayList<>();
    private Optional<ReadList> list = Optional.empty();
    private Optional<RowReader> rows = Optional.empty();
    private Optional<RecognisedList> nearest = Optional.empty();
    private List<String> nearestHeadings = List.of();
    private int nearestRow;
    private int looked;

    ListTaker(ListReading reading, String file, String sheet) {
        this.reading = reading;
        this.file = file;
        this.sheet = sheet;
        String table = sheet.isEmpty() ? file.replaceAll("\\.[A-Za-z]+$", "") : sheet;
        this.named = reading.lists().named(table);
    }

    /** The list that it is; empty where no row names the columns of one. */
    Optional<ReadList> list() {
        return list;
    }

    /** The list whose name the table has. */
    Optional<KnownList> named() {
        return named;
    }

    /** The row that came nearest to naming the columns of that list or, if its name is of none, of any, with its number. */
    Optional<RecognisedList> nearest() {
        return nearest;
    }

    int nearestRow() {
        return nearestRow;
    }

    /** That row as the file has it. */
    List<String> nearestHeadings() {
        return nearestHeadings;
    }

    KnownLists lists() {
        return reading.lists();
    }

    /** Whether the table says anything at all. */
    boolean isEmpty() {
        return looked == 0;
    }

    @Override
    public void row(int number, List<SheetCell> cells) throws TableFault {
        if (rows.isPresent()) {
            rows.get().take(number, cells);
        } else if (looked < ROWS_LOOKED_AT) {
            looked++;
            look(number, cells);
        }
    }

    @Override
    public void remark(int number, String what) {
        if (list.isPresent()) {
            list.get().remark(number, "", what);
        } else {
            early.add(what);
        }
    }

    private void look(int number, List<SheetCell> cells) {
        List<String> theirs = cells.stream().map(SheetCell::text).toList();
        List<String> headings = reading.mapped(theirs);
        KnownLists lists = reading.lists();
        Optional<RecognisedList> found = lists.recognise(headings, named);
        if (found.isPresent()) {
            begin(found.get(), number, theirs);
        } else {
            Optional<RecognisedList> near =
                    named.map(list -> lists.as(list, headings)).or(() -> lists.nearest(headings));
            if (near.isPresent()
                    && near.get().columns().size()
                            > nearest.map(best -> best.columns().size()).orElse(0)) {
                nearest = near;
                nearestRow = number;
                nearestHeadings = theirs;
            }
        }
    }

    private void begin(RecognisedList found, int number, List<String> headings) {
        ReadList read = new ReadList(found.list(), file, sheet, reading.notes());
        list = Optional.of(read);
        early.forEach(what -> read.remark(0, "", what));
        if (looked > 1) {
            read.remark(number, "", (looked - 1) + (looked == 2 ? " row" : " rows") + " above the headings left out");
        }
        if (named.isPresent() && !named.get().equals(found.list())) {
            read.remark(
                    number,
                    "",
                    "by its headings this is " + found.list().table() + " ("
                            + found.list().holds() + "), not what its name says");
        }
        found.dropped().forEach(at -> read.remark(number, shown(headings.get(at)), "dropped on reading"));
        found.again()
                .forEach(at -> read.remark(
                        number, shown(headings.get(at)), "another column says this already; this one was not read"));
        found.unknown()
                .forEach(at -> read.remark(
                        number,
                        shown(headings.get(at)),
                        "a heading that is not known; the column was not read" + meant(found, headings.get(at))));
        rows = Optional.of(new RowReader(reading, read, found, headings));
        reading.found(read);
    }

    private String meant(RecognisedList found, String heading) {
        return reading.lists()
                .meant(found.list(), heading)
                .filter(field -> !found.columns().containsKey(field))
                .map(field -> "; did you mean \"" + reading.lists().called(found.list(), field) + "\"?")
                .orElse("");
    }

    /** A heading as messages show it. */
    static String shown(String heading) {
        String line = VisibleText.line(heading);
        return line.codePointCount(0, line.length()) <= LONGEST_HEADING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    }
}
