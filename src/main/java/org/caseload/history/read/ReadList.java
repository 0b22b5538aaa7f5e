package org.caseload.history.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.history.ListRead;
import org.caseload.history.Remark;
import org.caseload.history.list.KnownList;

/** One list while it is read: its rows, and what became of those that were left out. */
final class ReadList {
    private final KnownList known;
    private final String file;
    private final String sheet;
    private final Notes notes;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int read;
    private Optional<LocalDate> stated = Optional.empty();

    ReadList(KnownList known, String file, String sheet, Notes notes) {
        this.known = known;
        this.file = file;
        this.sheet = sheet;
        this.notes = notes;
    }

    KnownList known() {
        return known;
    }

    List<ReadRow> rows() {
        return rows;
    }

    /** The day of which the file says that it is. */
    Optional<LocalDate> stated() {
        return stated;
    }

    void state(LocalDate day) {
        stated = Optional.of(day);
    }

    /** Counts a row that was looked at. */
    void count() {
        read++;
    }

    void keep(ReadRow row) {
        rows.add(row);
    }

    void remark(int row, String column, String what) {
        notes.add(new Remark(file, sheet, row, column, what));
    }

    /** Leaves a row out. */
    void leaveOut(int row, String column, String why) {
        leaveOut(row, column, why, "");
    }

    /** Leaves a row out, with what was found. */
    void leaveOut(int row, String column, String why, String found) {
        leftOut.merge(why, 1, Integer::sum);
        remark(row, column, "left out, " + why + (found.isEmpty() ? "" : ": " + found));
    }

    /** Leaves a row out as it should be, so that no remark is due. */
    void leaveOutQuietly(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** Leaves all rows out that are left, with one remark. */
    void leaveOutAll(String why) {
        leftOut.merge(why, rows.size(), Integer::sum);
        remark(0, "", "left out, " + why);
        rows.clear();
    }

    ListRead result() {
        return new ListRead(file, sheet, known.holds(), read, leftOut);
    }

    /** What became of its rows, as a clause of a message. */
    String inWords() {
        String why = leftOut.entrySet().stream()
                .map(reason -> reason.getValue() + " left out, " + reason.getKey())
                .collect(java.util.stream.Collectors.joining("; "));
        return "none of its " + read + " rows can be used" + (why.isEmpty() ? "" : ": " + why);
    }

    @Override
    public String toString() {
        return sheet.isEmpty() ? file : file + ", " + sheet;
    }
}
