package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;
import org.caseload.result.Fact;
import org.caseload.result.MomentText;

/**
 * An audit trail as a table: one row a fact, written as it comes, in the order in which things happened. Made so that
 * programs that mine processes read it: {@code child} is the case, {@code event} the activity, {@code timestamp} the time
 * and {@code worker} the resource; {@code date} and {@code time} say the same as the timestamp, for spreadsheets.
 */
public final class EventsCsv {
    private static final String[] COLUMNS = {
        "timestamp", "date", "time", "event", "child", "worker", "grade", "team", "stage", "detail"
    };

    private final Csv csv;

    /**
     * Begins a table.
     *
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public EventsCsv(Writer out) throws IOException {
        csv = new Csv(out);
        csv.header(COLUMNS);
    }

    /** The first line of every such table, by which it is known. */
    public static String firstLine() {
        return String.join(",", COLUMNS);
    }

    /**
     * Writes a row.
     *
     * @throws IOException when it cannot be written
     */
    public void row(Fact fact) throws IOException {
        csv.text(MomentText.of(fact.at()))
                .date(fact.at().toLocalDate())
                .text(MomentText.of(fact.at().toLocalTime()))
                .text(fact.kind().label());
        number(fact.child());
        number(fact.worker());
        csv.text(fact.grade())
                .text(fact.team())
                .text(fact.stage())
                .text(fact.detail())
                .endLine();
    }

    private void number(OptionalInt number) throws IOException {
        if (number.isPresent()) {
            csv.whole(number.getAsInt());
        } else {
            csv.blank();
        }
    }
}
