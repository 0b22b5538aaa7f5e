package org.caseload.chart;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an SVG says, as a reader of it finds it. */
public final class SvgWords {
    private SvgWords() {}

    /** A text and the rectangle that it fills, from the top of its capitals to its baseline. */
    public record Word(String text, Rectangle2D.Double box) {}

    public static Document parse(FinishedChart figure) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(figure.svg()));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + figure.name(), e);
        }
    }

    public static List<Word> of(FinishedChart figure) {
        List<Word> words = new ArrayList<>();
        NodeList texts = parse(figure).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double width = Typeface.width(text.getTextContent());
            words.add(new Word(
                    text.getTextContent(), new Rectangle2D.Double(x, y - Typeface.CAPITAL, width, Typeface.CAPITAL)));
        }
        return words;
    }
}
