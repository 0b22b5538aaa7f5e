package org.caseload.chart.drawing;

import org.caseload.words.VisibleText;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * An XML document as text, one element a line, the same on every JDK. No document type: a reader would have to fetch
 * it.
 */
final class XmlText {
    private final StringBuilder out = new StringBuilder();

    private XmlText() {}

    static String of(Element root) {
        XmlText text = new XmlText();
        text.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.element(root);
        return text.out.append('\n').toString();
    }

    private void element(Element element) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            out.append(' ').append(attribute.getNodeName()).append("=\"");
            escape(attribute.getNodeValue());
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element);
        out.append("</").append(element.getTagName()).append('>');
    }

    private void children(Element element) {
        boolean words = element.getFirstChild() instanceof Text;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!words) {
                out.append('\n');
            }
            if (child instanceof Element inner) {
                element(inner);
            } else if (child instanceof Text text) {
                escape(text.getData());
            }
        }
        if (!words) {
            out.append('\n');
        }
    }

    private void escape(String text) {
        VisibleText.lines(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(character);
            }
        });
    }
}
