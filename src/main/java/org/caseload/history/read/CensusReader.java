package org.caseload.history.read;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.caseload.history.Remark;
import org.caseload.history.list.KnownList;
import org.caseload.history.list.ListField;
import org.caseload.history.list.RecognisedList;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.UntrustedXml;

/**
 * The children in need census as its XML: groups of a child become rows of lists. Source: the DfE's guide to the census, with its elements
 * by name; children's characteristics are passed over.
 */
final class CensusReader {
    private static final String CHILD_ID = "LAchildID";
    private static final String REFERENCE_DATE = "ReferenceDate";
    private static final String CHILD = "Child";
    private static final int MOST_TOLD = 200;
    private static final String ROOT = "Message";
    private static final String DROPPED =
            "all that identifies or describes a child, except " + CHILD_ID + ", is dropped on reading";
    private static final String PERMITTED = "the XML file of the children in need census";

    /** A group that is open while its elements are read. */
    private static final class Open {
        final KnownList list;
        final int line;
        final Map<ListField, String> values = new EnumMap<>(ListField.class);

        Open(KnownList list, int line) {
            this.list = list;
            this.line = line;
        }
    }

    private final ListReading reading;
    private final String file;
    private final Map<KnownList, ReadList> lists = new LinkedHashMap<>();
    private final Map<KnownList, RowReader> rows = new LinkedHashMap<>();
    private final Map<String, Optional<KnownList>> groups = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Open> ofChild = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String child = "";
    private Optional<LocalDate> referenceDate = Optional.empty();
    private boolean rooted;
    private boolean isLeaf;
    private final Set<String> told = new HashSet<>();

    CensusReader(ListReading reading, String file) {
        this.reading = reading;
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws TableFault if it is none
     */
    void read(byte[] bytes) throws TableFault {
        int line = 1;
        try {
            UntrustedXml xml = UntrustedXml.of(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.line();
                if (event == START_ELEMENT) {
                    begin(xml.name(), line);
                } else if (event == END_ELEMENT) {
                    end(xml.name());
                } else if (event == CHARACTERS || event == CDATA) {
                    xml.addTo(text);
                }
            }
        } catch (XMLStreamException broken) {
            int at = broken.getLocation() == null
                    ? line
                    : Math.max(line, broken.getLocation().getLineNumber());
            String found =
                    broken instanceof UntrustedXml.Refused refused ? refused.clause() : "this is no whole XML file";
            throw new TableFault(at, found, PERMITTED);
        }
        if (lists.isEmpty()) {
            throw new TableFault("the file names no child in need", PERMITTED);
        }
        lists.values().stream().findFirst().ifPresent(list -> list.remark(0, "", DROPPED));
        referenceDate.ifPresent(day -> lists.values().forEach(list -> list.state(day)));
    }

    private void begin(String element, int line) throws TableFault {
        text.setLength(0);
        isLeaf = true;
        if (!rooted && !element.equalsIgnoreCase(ROOT)) {
            throw new TableFault(line, "the first element is none of a census", PERMITTED);
        }
        rooted = true;
        group(element).ifPresent(list -> open.add(new Open(list, line)));
        if (element.equalsIgnoreCase(CHILD)) {
            child = "";
            ofChild.clear();
        }
    }

    private void end(String element) {
        if (!open.isEmpty() && group(element).isPresent()) {
            ofChild.add(open.remove(open.size() - 1));
        } else if (element.equalsIgnoreCase(CHILD_ID)) {
            child = text.toString().strip();
        } else if (element.equalsIgnoreCase(REFERENCE_DATE)) {
            referenceDate = DayCell.of(SheetCell.ofText(text.toString()), true).day();
        } else if (element.equalsIgnoreCase(CHILD)) {
            ofChild.forEach(this::keep);
        } else if (!open.isEmpty()) {
            Open last = open.get(open.size() - 1);
            Optional<ListField> field = reading.lists().field(last.list, element);
            field.ifPresent(of -> last.values.putIfAbsent(of, text.toString()));
            if (field.isEmpty() && isLeaf) {
                notRead(element, last);
            }
        }
        isLeaf = false;
        text.setLength(0);
    }

    /** Says once of an element that nothing is read of it. */
    private void notRead(String element, Open group) {
        if (reading.lists().isListed(group.list, element) || told.size() >= MOST_TOLD || !told.add(element)) {
            return;
        }
        String meant = reading.lists()
                .meant(group.list, element)
                .map(field -> "; did you mean \"" + reading.lists().called(group.list, field) + "\"?")
                .orElse("");
        reading.notes()
                .add(new Remark(
                        file,
                        group.list.table(),
                        group.line,
                        ListTaker.shown(element),
                        "an element that is not known; it was not read" + meant));
    }

    /** The list whose rows are groups of this name. */
    private Optional<KnownList> group(String element) {
        return groups.computeIfAbsent(element, name -> reading.lists().table(KnownList.CENSUS, name));
    }

    private void keep(Open closed) {
        RowReader reader = rows.computeIfAbsent(closed.list, this::reader);
        List<SheetCell> cells = new ArrayList<>();
        for (ListField field : ListField.values()) {
            cells.add(SheetCell.ofText(field == ListField.CHILD ? child : closed.values.getOrDefault(field, "")));
        }
        reader.take(closed.line, cells);
    }

    private RowReader reader(KnownList group) {
        ReadList list = new ReadList(group, file, group.table(), reading.notes());
        lists.put(group, list);
        reading.found(list);
        Map<ListField, Integer> places = new EnumMap<>(ListField.class);
        List<String> headings = new ArrayList<>();
        for (ListField field : ListField.values()) {
            places.put(field, field.ordinal());
            headings.add(field == ListField.CHILD ? CHILD_ID : reading.lists().called(group, field));
        }
        RecognisedList recognised = new RecognisedList(group, places, List.of(), List.of(), List.of(), List.of());
        return new RowReader(reading, list, recognised, headings);
    }
}
