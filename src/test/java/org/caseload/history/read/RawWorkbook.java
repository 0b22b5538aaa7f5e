package org.caseload.history.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, so that it can hold what no spreadsheet would save. */
final class RawWorkbook {
    /** The number of the cell format that shows days; 0 shows numbers. */
    static final int DAYS = 1;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String properties = "";
    private int count;

    RawWorkbook() {
        link("styles", "styles.xml", "");
        parts.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet with these rows. */
    RawWorkbook sheet(String name, String rows) {
        return sheetPart(
                name, XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A sheet whose part is this text. */
    RawWorkbook sheetPart(String name, String xml) {
        count++;
        String part = "worksheets/sheet" + count + ".xml";
        parts.put("xl/" + part, xml);
        return named(name, part, "");
    }

    /** A sheet that lies elsewhere. */
    RawWorkbook sheetElsewhere(String name, String address) {
        count++;
        return named(name, address, " TargetMode=\"External\"");
    }

    private RawWorkbook named(String name, String target, String mode) {
        String id = link("worksheet", target, mode);
        sheets.append("<sheet name=\"")
                .append(name)
                .append("\" sheetId=\"")
                .append(count)
                .append("\" r:id=\"")
                .append(id)
                .append("\"/>");
        return this;
    }

    /** A part that the workbook is linked to, here or elsewhere. */
    String link(String type, String target, String mode) {
        String id = "rId" + links.length();
        links.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(LINKS)
                .append('/')
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append('"')
                .append(mode)
                .append("/>");
        return id;
    }

    RawWorkbook part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">" + properties + "<sheets>"
                            + sheets + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + links + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A row of texts. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** A row of cells as they are. */
    static String cells(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String number, int format) {
        return "<c s=\"" + format + "\"><v>" + number + "</v></c>";
    }
}
