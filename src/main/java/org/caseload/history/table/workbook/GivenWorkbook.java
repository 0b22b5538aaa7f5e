package org.caseload.history.table.workbook;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.history.table.GivenFile;
import org.caseload.history.table.SourceTable;
import org.caseload.history.table.TableFault;

/** A workbook, open while its sheets are read. */
public final class GivenWorkbook implements AutoCloseable {
    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_SHEETS = 100;
    private static final String PERMITTED = "a workbook saved as .xlsx";

    private final WorkbookParts parts;
    private final List<SourceTable> sheets = new ArrayList<>();
    private final SharedTexts texts;
    private final CellFormats formats;
    private boolean from1904;

    private GivenWorkbook(WorkbookParts parts) throws TableFault {
        this.parts = parts;
        if (!parts.has(MAIN)) {
            throw new TableFault(
                    parts.has("xl/workbook.bin")
                            ? "this is a binary workbook (.xlsb)"
                            : parts.has("content.xml")
                                    ? "this is an OpenDocument file"
                                    : "this is a zip file, but no workbook",
                    PERMITTED);
        }
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        if (parts.has("xl/_rels/workbook.xml.rels")) {
            PartReader.read(parts, "xl/_rels/workbook.xml.rels", xml -> {
                while (xml.hasNext()) {
                    if (xml.next() == START_ELEMENT
                            && xml.name().equals("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        String target = part(xml.attribute("Target"));
                        targets.put(xml.attribute("Id"), target);
                        kinds.putIfAbsent(xml.attribute("Type").replaceAll(".*/", ""), target);
                    }
                }
            });
        }
        PartReader.read(parts, MAIN, xml -> {
            while (xml.hasNext()) {
                if (xml.next() != START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.name().equals("sheet")) {
                    Optional.ofNullable(targets.get(xml.attribute("id")))
                            .filter(parts::has)
                            .ifPresent(part -> sheets.add(new SheetTable(this, xml.attribute("name"), part)));
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw new TableFault("the workbook has more than 100 sheets", "at most 100");
                }
            }
        });
        String shared = kinds.getOrDefault("sharedStrings", "");
        texts = parts.has(shared) ? SharedTexts.read(parts, shared) : new SharedTexts();
        String styles = kinds.getOrDefault("styles", "");
        formats = parts.has(styles) ? CellFormats.read(parts, styles) : CellFormats.none();
    }

    /**
     * Opens a workbook.
     *
     * @throws TableFault if it is none that can be read
     */
    public static GivenWorkbook open(GivenFile file) throws TableFault {
        WorkbookParts parts = new WorkbookParts(file);
        try {
            return new GivenWorkbook(parts);
        } catch (TableFault fault) {
            parts.close();
            throw fault;
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Its sheets in their order. */
    public List<SourceTable> sheets() {
        return List.copyOf(sheets);
    }

    WorkbookParts parts() {
        return parts;
    }

    SharedTexts texts() {
        return texts;
    }

    CellFormats formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void close() {
        parts.close();
    }
}
