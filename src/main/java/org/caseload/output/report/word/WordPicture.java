package org.caseload.output.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.caseload.output.saved.SavedChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart as a picture in a line of its own, with its text alternative. */
final class WordPicture {
    private WordPicture() {}

    static void write(XWPFParagraph paragraph, SavedChart chart) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(chart.picture()),
                    Document.PICTURE_TYPE_PNG,
                    chart.name() + ".png",
                    Units.toEMU(chart.width()),
                    Units.toEMU(chart.height()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (InvalidFormatException noPicture) {
            throw new IllegalArgumentException("charts/" + chart.name() + ".png is no picture", noPicture);
        }
        CTNonVisualDrawingProps words =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        words.setName(chart.name());
        words.setTitle(chart.title());
        words.setDescr(chart.altText());
    }
}
