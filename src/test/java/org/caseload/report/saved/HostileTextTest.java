package org.caseload.report.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caseload.report.Report;
import org.caseload.report.html.HtmlReport;
import org.caseload.report.word.WordReport;
import org.caseload.report.workbook.Workbook;
import org.caseload.result.MadeUpRun;
import org.caseload.words.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a name holds, every file made of it is well-formed and holds nothing that a reader cannot see. */
class HostileTextTest {
    private static final String NAME =
            "a\u0001b\u000b \u001b[2J\u0007 \u007f\u0085\u009b \u202egnp\u2066x\u2069 \u200b\u2060\ufeff"
                    + " \ud83d! \udc00 \ufffe\uffff\ufdd0 \u2028\u2029 <b> & \"c\" 'd' ]]> -->";

    @TempDir
    private Path folder;

    @Test
    void every_part_of_every_file_of_a_run_is_clean() throws Exception {
        MadeUpFolder.of(MadeUpRun.warwickshire().named(NAME).result(), folder);
        everyFileIsClean();
    }

    private void everyFileIsClean() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".png")) {
                    isClean(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        Report paper = ReportFile.read(folder);
        isClean("paper.html", HtmlReport.paper(paper));
        isClean("annex.html", HtmlReport.annex(paper));
        for (byte[] office : List.of(WordReport.paper(paper), WordReport.annex(paper), Workbook.of(paper))) {
            for (Map.Entry<String, byte[]> part : parts(office).entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    isClean(part.getKey(), withoutOwnBreaks(part.getValue()));
                }
            }
        }
    }

    /** Word documents let long names break behind a point or a stroke: by that one character, there alone, and of our own. */
    private static byte[] withoutOwnBreaks(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("(?<=[./])\u200b(?=[^\\s\u200b])", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void isClean(String name, byte[] bytes) throws Exception {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text.codePoints().filter(c -> c != '\n' && c != '\t' && c != '\r' && !VisibleText.isVisible(c)))
                .as(name)
                .isEmpty();
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg") || name.endsWith(".html")) {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            assertThat(builder.parse(new ByteArrayInputStream(bytes))
                            .getDocumentElement()
                            .getTextContent())
                    .as(name)
                    .satisfies(words -> assertThat(words.codePoints()
                                    .filter(c -> c != '\n' && c != '\t' && c != '\r' && !VisibleText.isVisible(c)))
                            .isEmpty());
        }
    }

    private static Map<String, byte[]> parts(byte[] zip) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
