package org.caseload.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.caseload.report.SavedChart;
import org.caseload.report.SavedLogo;
import org.caseload.words.VisibleText;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart or a logo as a picture in a line of its own, with its text alternative. */
final class WordPicture {
    private WordPicture() {}

    /** A logo is no higher and no wider than this, in points. */
    private static final double HIGHEST = 54;

    private static final double WIDEST = 180;

    static void write(XWPFParagraph paragraph, SavedChart chart) {
        CTNonVisualDrawingProps words = picture(
                paragraph,
                chart.picture(),
                Document.PICTURE_TYPE_PNG,
                "charts/" + chart.name() + ".png",
                chart.width(),
                chart.height());
        words.setName(chart.name());
        words.setTitle(VisibleText.line(chart.title()));
        words.setDescr(VisibleText.line(chart.altText()));
    }

    static void write(XWPFParagraph paragraph, SavedLogo logo, String altText) {
        double scale = Math.min(HIGHEST / logo.height(), WIDEST / logo.width());
        CTNonVisualDrawingProps words = picture(
                paragraph,
                logo.bytes(),
                logo.isPng() ? Document.PICTURE_TYPE_PNG : Document.PICTURE_TYPE_JPEG,
                logo.name(),
                scale * logo.width(),
                scale * logo.height());
        words.setName("logo");
        words.setDescr(VisibleText.line(altText));
    }

    private static CTNonVisualDrawingProps picture(
            XWPFParagraph paragraph, byte[] bytes, int type, String file, double width, double height) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(bytes),
                    type,
                    file.substring(file.indexOf('/') + 1),
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
