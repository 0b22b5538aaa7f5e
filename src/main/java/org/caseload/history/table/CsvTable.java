package org.caseload.history.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV text: comma, semicolon or tabulator between cells, whichever its first lines hold most of; UTF-8 or, as Excel saves without being
 * asked, Windows-1252.
 */
public final class CsvTable implements SourceTable {
    private static final int LINES_LOOKED_AT = 20;
    private static final Pattern FOR_EXCEL = Pattern.compile("\"?sep=.?\"?", Pattern.CASE_INSENSITIVE);
    private static final String QUOTES = "a quotation mark in this row has no partner, or text stands behind it";
    private static final String QUOTED = "a cell in \"quotes\", with \"\" for a quotation mark inside it";

    private final String text;
    private final boolean coerced;
    private final char separator;

    private CsvTable(String text, boolean coerced) {
        this.text = text;
        this.coerced = coerced;
        this.separator = separator(text);
    }

    /** The text of these bytes. */
    public static CsvTable of(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer rest = marked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            return new CsvTable(text, false);
        } catch (CharacterCodingException otherwise) {
            return new CsvTable(new String(bytes, Charset.forName("windows-1252")), true);
        }
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public void read(RowTaker taker) throws TableFault {
        refuseTooWide();
        if (coerced) {
            taker.remark(0, "the file is not saved as UTF-8; it was read as Windows-1252");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 1;
        int rows = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<SheetCell> cells = cells(records.next());
                if (rows == 0
                        && cells.size() > 0
                        && FOR_EXCEL.matcher(cells.get(0).text()).matches()) {
                    taker.remark((int) line, "a line that only Excel understands was left out");
                } else if (!cells.isEmpty()) {
                    taker.row((int) line, cells);
                    rows++;
                }
                if (rows > MOST_ROWS) {
                    throw new TableFault("the file holds more than 250,000 rows", "at most 250,000 rows");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TableFault((int) line, QUOTES, QUOTED);
        }
    }

    /** The cells of a record without blank ones at its end. */
    private static List<SheetCell> cells(CSVRecord record) {
        List<SheetCell> cells = new ArrayList<>(record.size());
        for (String value : record) {
            cells.add(SheetCell.ofText(value));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static char separator(String text) {
        List<String> first = text.lines()
                .filter(line ->
                        !line.isBlank() && !FOR_EXCEL.matcher(line.strip()).matches())
                .limit(LINES_LOOKED_AT)
                .toList();
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(List<String> lines, char mark) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == mark).count())
                .sum();
    }

    /** Before any cell is made: a file of 64 MB may be one row of millions, or one cell. */
    private void refuseTooWide() throws TableFault {
        int row = 1;
        int cells = 1;
        int length = 0;
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
                begins = !quoted;
            } else {
                boolean newRow = !quoted && (c == '\n' || c == '\r');
                boolean newCell = !quoted && c == separator;
                begins = newRow || newCell;
                length = begins ? 0 : length + 1;
                cells = newRow ? 1 : newCell ? cells + 1 : cells;
            }
            row = c == '\n' ? row + 1 : row;
            if (cells > MOST_COLUMNS) {
                throw new TableFault(row, "this row has more than 200 cells", "at most 200");
            }
            if (length > SheetCell.LONGEST) {
                throw new TableFault(row, "a cell that ends here or later is longer than 32,767 characters", QUOTED);
            }
        }
    }
}
