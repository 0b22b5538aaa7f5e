package org.caseload.history.table.workbook;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.UntrustedXml;

/** The texts that the cells of a workbook share. */
final class SharedTexts {
    private static final int MOST = 3_000_000;

    private final List<SheetCell> texts = new ArrayList<>();

    static SharedTexts read(WorkbookParts parts, String part) throws TableFault {
        SharedTexts shared = new SharedTexts();
        PartReader.read(parts, part, shared::take);
        return shared;
    }

    private void take(UntrustedXml xml) throws XMLStreamException, TableFault {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean phonetic = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                inText = xml.name().equals("t");
                phonetic |= xml.name().equals("rPh");
            } else if (event == END_ELEMENT) {
                inText = false;
                phonetic &= !xml.name().equals("rPh");
                if (xml.name().equals("si")) {
                    texts.add(SheetCell.ofText(text.toString()));
                    text.setLength(0);
                }
            } else if (inText && !phonetic && (event == CHARACTERS || event == CDATA)) {
                xml.addTo(text);
            }
            if (texts.size() > MOST) {
                throw new TableFault("the workbook shares more than 3,000,000 texts", "at most that");
            }
        }
    }

    /** The text of this number; a blank cell where there is none. */
    SheetCell at(String number) {
        int at = number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1;
        return at >= 0 && at < texts.size() ? texts.get(at) : SheetCell.BLANK;
    }
}
