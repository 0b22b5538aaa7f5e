package org.caseload.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of the document, among them Word's own for headings, so that readers can walk from one to the next. */
final class WordStyles {
    private static final String STRONG = "12436D";

    private WordStyles() {}

    /**
     * Gives a document its styles.
     *
     * @param colour the colour of headings, as # and six hexadecimal digits, or empty for the usual one
     */
    static void give(XWPFDocument document, String colour) {
        String strong = colour.isEmpty() ? STRONG : colour.substring(1);
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(text("styles.xml").replace("STRONG", strong))
                            .getStyles());
            CTAbstractNum bullets = NumberingDocument.Factory.parse(text("bullets.xml"))
                    .getNumbering()
                    .getAbstractNumArray(0);
            XWPFNumbering numbering = document.createNumbering();
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
        } catch (XmlException broken) {
            throw new IllegalStateException("the program's own styles can be read", broken);
        }
    }

    private static String text(String name) {
        try (InputStream in = WordStyles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("the program's own styles are always to be had", missing);
        }
    }
}
