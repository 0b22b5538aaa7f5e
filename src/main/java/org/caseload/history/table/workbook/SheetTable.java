package org.caseload.history.table.workbook;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.caseload.history.table.RowTaker;
import org.caseload.history.table.SheetCell;
import org.caseload.history.table.SourceTable;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.UntrustedXml;

/** One sheet of a workbook. */
final class SheetTable implements SourceTable {
    private final GivenWorkbook workbook;
    private final String name;
    private final String part;

    SheetTable(GivenWorkbook workbook, String name, String part) {
        this.workbook = workbook;
        this.name = name;
        this.part = part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(RowTaker taker) throws TableFault {
        PartReader.read(workbook.parts(), part, xml -> new Walk(taker).through(xml));
    }

    /** What is known while the sheet's tags go by. */
    private final class Walk {
        private final RowTaker taker;
        private final StringBuilder text = new StringBuilder();
        private List<SheetCell> cells = new ArrayList<>();
        private int row;
        private int rows;
        private int column;
        private String type = "";
        private String style = "";
        private boolean inValue;
        private boolean isWorkedOut;
        private int workedOut;
        private int errors;

        Walk(RowTaker taker) {
            this.taker = taker;
        }

        void through(UntrustedXml xml) throws XMLStreamException, TableFault {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == START_ELEMENT) {
                    begin(xml);
                } else if (event == END_ELEMENT) {
                    end(xml.name());
                } else if (inValue && (event == CHARACTERS || event == CDATA)) {
                    xml.addTo(text);
                }
            }
            if (workedOut > 0) {
                taker.remark(
                        0,
                        workedOut + (workedOut == 1 ? " cell holds a formula" : " cells hold formulas")
                                + ": read is what was last worked out");
            }
            if (errors > 0) {
                taker.remark(
                        0,
                        errors + (errors == 1 ? " cell holds" : " cells hold")
                                + " an error of the spreadsheet, such as #N/A: read as blank");
            }
        }

        private void begin(UntrustedXml xml) throws TableFault {
            switch (xml.name()) {
                case "row" -> {
                    String number = xml.attribute("r");
                    row = number.matches("\\d{1,7}") ? Integer.parseInt(number) : row + 1;
                    cells = new ArrayList<>();
                    column = 0;
                }
                case "c" -> {
                    column = column(xml.attribute("r"), column + 1);
                    type = xml.attribute("t");
                    style = xml.attribute("s");
                    text.setLength(0);
                    isWorkedOut = false;
                }
                case "f" -> isWorkedOut = true;
                case "v", "t" -> inValue = true;
                default -> inValue = false;
            }
        }

        private void end(String element) throws TableFault {
            inValue = false;
            if (element.equals("c")) {
                SheetCell cell = cell();
                if (!cell.isBlank()) {
                    put(cell);
                    workedOut += isWorkedOut ? 1 : 0;
                }
            } else if (element.equals("row") && !cells.isEmpty()) {
                rows++;
                if (rows > MOST_ROWS) {
                    throw new TableFault("the sheet holds more than 250,000 rows", "at most 250,000 rows");
                }
                taker.row(row, cells);
                cells = new ArrayList<>();
            }
        }

        private void put(SheetCell cell) throws TableFault {
            if (column > MOST_COLUMNS) {
                throw new TableFault(row, "this row has more than 200 cells", "at most 200");
            }
            while (cells.size() < column - 1) {
                cells.add(SheetCell.BLANK);
            }
            if (cells.size() == column - 1) {
                cells.add(cell);
            }
        }

        private SheetCell cell() {
            String value = text.toString();
            return switch (type) {
                case "s" -> workbook.texts().at(value.strip());
                case "str", "inlineStr" -> SheetCell.ofText(value);
                case "b" ->
                    value.isBlank()
                            ? SheetCell.BLANK
                            : SheetCell.ofText(value.strip().equals("1") ? "true" : "false");
                case "d" -> day(value.strip());
                case "e" -> {
                    errors++;
                    yield SheetCell.BLANK;
                }
                default -> number(value.strip());
            };
        }

        private SheetCell day(String value) {
            try {
                return new SheetCell(
                        LocalDate.parse(value.replaceAll("T.*", "")).toString(), SheetCell.Form.DAY);
            } catch (DateTimeParseException noDay) {
                return SheetCell.ofText(value);
            }
        }

        private SheetCell number(String value) {
            if (value.isEmpty()) {
                return SheetCell.BLANK;
            }
            double number;
            try {
                number = Double.parseDouble(value);
            } catch (NumberFormatException noNumber) {
                return SheetCell.ofText(value);
            }
            Optional<LocalDate> day =
                    workbook.formats().showsDay(style) ? Serial.day(number, workbook.from1904()) : Optional.empty();
            if (day.isPresent()) {
                return new SheetCell(day.get().toString(), SheetCell.Form.DAY);
            }
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return new SheetCell(
                    whole ? Long.toString((long) number) : Double.toString(number),
                    workbook.from1904() ? SheetCell.Form.NUMBER_FROM_1904 : SheetCell.Form.NUMBER);
        }
    }

    /** The column of a cell such as AB12, from 1. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 3; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }
}
