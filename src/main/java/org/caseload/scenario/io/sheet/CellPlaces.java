package org.caseload.scenario.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;

/** Finds line and column of every cell, row by row in the order of the text: the parser knows where rows begin only. */
final class CellPlaces {
    private final String text;
    private final char separator;
    private final Place file;
    private int at;
    private int line = 1;
    private int lineBegins;

    CellPlaces(String text, char separator, Place file) {
        this.text = text;
        this.separator = separator;
        this.file = file;
    }

    /**
     * The problem of the first row that has too many cells, found before any of them is made into one: a file of five megabytes
     * may hold millions.
     *
     * @param most how many cells a row may have
     */
    Optional<Problem> findTooWide(int most) {
        CellPlaces walk = new CellPlaces(text, separator, file);
        int cells = 1;
        boolean quoted = false;
        boolean begins = true;
        while (walk.at < text.length()) {
            char c = text.charAt(walk.at);
            boolean opensOrCloses = c == '"' && (quoted || begins);
            quoted ^= opensOrCloses;
            boolean newRow = !quoted && isLineEnd(c);
            boolean newCell = !quoted && c == separator;
            cells = newRow ? 1 : newCell ? cells + 1 : cells;
            begins = newRow || newCell || opensOrCloses && !quoted;
            if (cells > most) {
                String hint = "Delete empty columns beside the table.";
                return Optional.of(new Problem(
                        walk.here(), "", "this row has more than " + most + " cells", "at most " + most, hint));
            }
            walk.step();
        }
        return Optional.empty();
    }

    /** Where the row begins that comes next. */
    Place next() {
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            step();
        }
        return here();
    }

    /** The places of a row's cells, one for each. */
    List<Place> of(CSVRecord record) {
        List<Place> places = new ArrayList<>(record.size());
        places.add(next());
        boolean quoted = false;
        boolean begins = true;
        while (at < text.length() && (quoted || !isLineEnd(text.charAt(at)))) {
            char c = text.charAt(at);
            boolean opensOrCloses = c == '"' && (quoted || begins);
            quoted ^= opensOrCloses;
            step();
            begins = !quoted && c == separator;
            if (begins) {
                places.add(here());
            }
            // A doubled quotation mark closes and opens again at once.
            begins |= opensOrCloses && !quoted;
        }
        return places;
    }

    private void step() {
        if (text.charAt(at) == '\n' || text.charAt(at) == '\r' && !followedByNewLine()) {
            line++;
            lineBegins = at + 1;
        }
        at++;
    }

    private boolean followedByNewLine() {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private Place here() {
        return file.at(line, at - lineBegins + 1);
    }
}
