package org.caseload.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.caseload.chart.DrawnChart;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.picture.CleanPicture;
import org.caseload.report.Chart;
import org.caseload.words.VisibleText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart or a logo as a picture in a line of its own, with its text alternative. */
final class WordPicture {
    private WordPicture() {}

    /** A logo is no higher and no wider than this, in points. */
    private static final double HIGHEST = 54;

    private static final double WIDEST = 180;

    static void write(XWPFParagraph paragraph, Chart chart) {
        FinishedChart drawn = DrawnChart.of(chart);
        CTNonVisualDrawingProps words =
                picture(paragraph, drawn.png(), chart.name() + ".png", drawn.widthInPoints(), drawn.heightInPoints());
        words.setName(VisibleText.line(chart.name()));
        words.setTitle(VisibleText.line(chart.title()));
        words.setDescr(VisibleText.line(chart.altText()));
    }

    static void write(XWPFParagraph paragraph, CleanPicture logo, String altText) {
        double scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
        CTNonVisualDrawingProps words =
                picture(paragraph, logo.png(), "logo.png", scale * logo.width(), scale * logo.height());
        words.setName("logo");
        words.setDescr(VisibleText.line(altText));
    }

    private static CTNonVisualDrawingProps picture(
            XWPFParagraph paragraph, byte[] png, String file, double width, double height) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    Document.PICTURE_TYPE_PNG,
                    file,
                    Units.toEMU(width),
                    Units.toEMU(height));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } catch (InvalidFormatException noPicture) {
            throw new IllegalArgumentException(file + " is no picture", noPicture);
        }
        return run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    }
}
