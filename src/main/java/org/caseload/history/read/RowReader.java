package org.caseload.history.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.Pseudonym;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListField;
import org.caseload.history.list.ListKind;
import org.caseload.history.list.RecognisedList;
import org.caseload.history.table.SheetCell;

/** Makes out the rows of one list. */
final class RowReader {
    private static final String NO_CHILD = "no child is named";
    private static final String NO_START = "start date missing";
    private static final String BROKEN_START = "start date cannot be read";
    private static final String BROKEN_END = "end date cannot be read";
    private static final String BACKWARDS = "it ends before it starts";
    private static final String NOBODY = "nobody";
    private static final int LONGEST_TEAM = 100;

    private final ListReading reading;
    private final ReadList list;
    private final Map<ListField, Integer> columns;
    private final List<String> headings;
    private final boolean isoIsUsual;
    private final Map<ListField, Map<String, Optional<String>>> known = new EnumMap<>(ListField.class);

    RowReader(ListReading reading, ReadList list, RecognisedList recognised, List<String> headings) {
        this.reading = reading;
        this.list = list;
        this.columns = recognised.columns();
        this.headings = headings;
        String system = recognised.list().system();
        this.isoIsUsual =
                system.equals(KnownList.STANDARD) || system.equals(KnownList.CENSUS) || system.equals(KnownList.OWN);
    }

    void take(int row, List<SheetCell> cells) {
        list.count();
        if (list.known().kind() == ListKind.UNUSED || list.known().kind() == ListKind.ENQUIRIES) {
            return;
        }
        String id = cell(cells, ListField.CHILD).text();
        if (id.isEmpty()) {
            list.leaveOut(row, heading(ListField.CHILD), NO_CHILD);
            return;
        }
        DayCell started = day(row, cells, ListField.STARTED);
        DayCell ended = day(row, cells, ListField.ENDED);
        if (!started.fault().isEmpty()) {
            leaveOut(row, cells, ListField.STARTED, BROKEN_START, started);
        } else if (started.day().isEmpty()) {
            list.leaveOut(row, heading(ListField.STARTED), NO_START);
        } else if (!ended.fault().isEmpty()) {
            leaveOut(row, cells, ListField.ENDED, BROKEN_END, ended);
        } else if (ended.day().isPresent()
                && ended.day().get().isBefore(started.day().get())) {
            list.leaveOut(row, heading(ListField.ENDED), BACKWARDS);
        } else {
            list.keep(made(row, cells, id, started.day().get(), ended.day()));
        }
    }

    private void leaveOut(int row, List<SheetCell> cells, ListField field, String why, DayCell day) {
        list.leaveOut(
                row,
                heading(field),
                why,
                day.fault() + ", " + MaskedText.of(cell(cells, field).text()));
    }

    private ReadRow made(int row, List<SheetCell> cells, String id, LocalDate started, Optional<LocalDate> ended) {
        Map<ListField, String> codes = new EnumMap<>(ListField.class);
        for (ListField field : columns.keySet()) {
            if (field.holds() == ListField.Holds.CODE) {
                code(row, cells, field).ifPresent(means -> codes.put(field, means));
            } else if (field.holds() == ListField.Holds.NUMBER) {
                number(row, cells, field).ifPresent(number -> codes.put(field, number));
            }
        }
        DayCell referred = day(row, cells, ListField.REFERRED);
        if (!referred.fault().isEmpty()) {
            list.remark(
                    row, heading(ListField.REFERRED), "a day that cannot be read taken as blank: " + referred.fault());
        }
        String team = cell(cells, ListField.TEAM).text();
        return new ReadRow(
                list,
                row,
                reading.pseudonyms().of('C', id),
                started,
                ended,
                referred.day(),
                codes.isEmpty() ? Map.of() : codes,
                team.isEmpty() || team.length() > LONGEST_TEAM ? Optional.empty() : Optional.of(reading.shared(team)),
                worker(cells),
                pseudonym('F', cell(cells, ListField.FAMILY).text()),
                false);
    }

    private Optional<Pseudonym> worker(List<SheetCell> cells) {
        String worker = cell(cells, ListField.WORKER).text();
        boolean nobody =
                meaning(ListField.WORKER, worker).filter(NOBODY::equals).isPresent();
        return nobody ? Optional.empty() : pseudonym('W', worker);
    }

    private Optional<Pseudonym> pseudonym(char kind, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.pseudonyms().of(kind, id));
    }

    private DayCell day(int row, List<SheetCell> cells, ListField field) {
        if (!columns.containsKey(field)) {
            return DayCell.BLANK;
        }
        DayCell day = DayCell.of(cell(cells, field), isoIsUsual);
        if (!day.coerced().isEmpty()) {
            list.remark(row, heading(field), day.coerced());
        }
        return day;
    }

    private Optional<String> code(int row, List<SheetCell> cells, ListField field) {
        String text = cell(cells, field).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> means = meaning(field, text);
        if (means.isEmpty()) {
            list.remark(row, heading(field), "a code that is not known read as blank: " + MaskedText.of(text));
        }
        return means;
    }

    private Optional<String> meaning(ListField field, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : known.computeIfAbsent(field, each -> new HashMap<>())
                        .computeIfAbsent(text, each -> reading.codes().find(field, each));
    }

    private Optional<String> number(int row, List<SheetCell> cells, ListField field) {
        String text = cell(cells, field).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,4}(\\.0+)?")) {
            list.remark(row, heading(field), "no whole number, read as blank: " + MaskedText.of(text));
            return Optional.empty();
        }
        return Optional.of(text.replaceAll("\\..*", ""));
    }

    private SheetCell cell(List<SheetCell> cells, ListField field) {
        Integer at = columns.get(field);
        return at == null || at >= cells.size() ? SheetCell.BLANK : cells.get(at);
    }

    private String heading(ListField field) {
        Integer at = columns.get(field);
        return at == null ? "" : ListTaker.shown(headings.get(at));
    }
}
