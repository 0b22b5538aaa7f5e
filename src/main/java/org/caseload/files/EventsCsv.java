package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caseload.result.MomentText;
import org.caseload.result.story.Fact;

/**
 * An audit trail as a table: one row a fact, written as it comes, in the order in which things happened. Made so that
 * programs that mine processes read it: {@code child} is the case, {@code event} the activity, {@code timestamp} the time
 * and {@code worker} the resource; {@code date} and {@code time} say the same as the timestamp, for spreadsheets.
 */
public final class EventsCsv {
    private final Csv csv;

    /**
     * Begins a table.
     *
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public EventsCsv(Writer out) throws IOException {
        csv = new Csv(out).header(Row.class);
    }

    /** The first line of every such table, by which it is known. */
    public static String firstLine() {
        return Csv.columns(Row.class).collect(Collectors.joining(","));
    }

    /**
     * Writes a row.
     *
     * @throws IOException when it cannot be written
     */
    public void row(Fact fact) throws IOException {
        csv.row(new Row(
                MomentText.of(fact.at()),
                fact.at().toLocalDate(),
                MomentText.of(fact.at().toLocalTime()),
                fact.kind().label(),
                fact));
    }

    private record Row(
            String timestamp,
            LocalDate date,
            String time,
            String event,
            @Unwrapped(without = {"at", "kind"}) Fact fact) {}
}
