package org.caseload.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.caseload.words.VisibleText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Paragraphs, the places in them that are linked to, and the links. */
final class WordText {
    /** Longer words than this may break within. */
    private static final int LONG_WORD = 20;

    private final XWPFDocument document;
    private int places;

    WordText(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        add(paragraph, text);
        return paragraph;
    }

    /** Words with others in bold before them. */
    XWPFParagraph paragraph(String style, String bold, String text) {
        XWPFParagraph paragraph = paragraph(style);
        add(paragraph, bold + " ").setBold(true);
        add(paragraph, text);
        return paragraph;
    }

    /** A paragraph that links lead to. */
    XWPFParagraph place(String style, String text, String key) {
        XWPFParagraph paragraph = paragraph(style);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(places));
        begin.setName(name(key));
        add(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(places));
        places++;
        return paragraph;
    }

    /** A link to a place of this document. */
    static void link(XWPFParagraph paragraph, String text, String key) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(name(key));
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        run.setStyle("Hyperlink");
        run.setText(clean(text));
    }

    static XWPFRun add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(clean(text));
        return run;
    }

    /** Words in a cell, of which long ones may break. */
    static XWPFRun addBreakable(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(breakable(clean(text)));
        return run;
    }

    /** Long paths may break after their full stops and strokes, and a minus stays with its pounds. */
    static String breakable(String text) {
        StringBuilder broken = new StringBuilder();
        for (String word : text.replace("−£", "−\u2060£").split("(?<= )", -1)) {
            broken.append(word.length() > LONG_WORD ? word.replaceAll("([./])(?=\\S)", "$1\u200b") : word);
        }
        return broken.toString();
    }

    private static String clean(String text) {
        return VisibleText.line(text).replace(" %", "\u00a0%");
    }

    private static String name(String key) {
        String name = "to_" + key.replace('-', '_');
        return name.length() <= 40 ? name : name.substring(0, 40);
    }
}
