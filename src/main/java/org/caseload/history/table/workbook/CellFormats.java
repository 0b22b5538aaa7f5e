package org.caseload.history.table.workbook;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.UntrustedXml;

/** Which of a workbook's cell formats show a number as a day. */
final class CellFormats {
    /** Texts, colours, conditions, single characters and spaces of a number format: what is left are its letters. */
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*\\]|[\\\\_*].");

    private final List<Boolean> days;

    private CellFormats(List<Boolean> days) {
        this.days = days;
    }

    /** No format at all: every number is a number. */
    static CellFormats none() {
        return new CellFormats(List.of());
    }

    static CellFormats read(WorkbookParts parts, String part) throws TableFault {
        CellFormats formats = new CellFormats(new ArrayList<>());
        PartReader.read(parts, part, formats::take);
        return formats;
    }

    private void take(UntrustedXml xml) throws XMLStreamException {
        Map<String, Boolean> own = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT && xml.name().equals("numFmt")) {
                own.put(xml.attribute("numFmtId"), isDay(xml.attribute("formatCode")));
            } else if (event == START_ELEMENT && xml.name().equals("cellXfs")) {
                ofCells = true;
            } else if (event == END_ELEMENT && xml.name().equals("cellXfs")) {
                ofCells = false;
            } else if (event == START_ELEMENT && ofCells && xml.name().equals("xf")) {
                String id = xml.attribute("numFmtId");
                days.add(own.getOrDefault(id, isBuiltInDay(id)));
            }
        }
    }

    /** ECMA-376, part 1, section 18.8.30. */
    private static boolean isBuiltInDay(String id) {
        int number = number(id);
        return number >= 14 && number <= 17
                || number == 22
                || number >= 27 && number <= 36
                || number >= 50 && number <= 58;
    }

    static boolean isDay(String code) {
        String letters = NO_LETTERS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && (letters.contains("d") || letters.contains("y"));
    }

    /** Whether the cell format of this number shows days. */
    boolean showsDay(String style) {
        int number = number(style);
        return number >= 0 && number < days.size() && days.get(number);
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
