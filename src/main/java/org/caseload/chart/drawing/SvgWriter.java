package org.caseload.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Prints figures as SVG: text stays text, with title and description for those who listen to it. */
final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;

    /** Attributes that Batik writes although they say nothing here. */
    private static final Set<String> IDLE =
            Set.of("text-rendering", "color-rendering", "image-rendering", "shape-rendering", "color-interpolation");

    private SvgWriter() {}

    static byte[] print(FinishedChart figure) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(2);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        Lettering lettering = figure.draw(g);
        Element root = g.getRoot();
        tidy(root, figure.name() + "-");
        lettering.tips().forEach(tip -> root.appendChild(area(root, tip)));
        describe(root, figure);
        return XmlText.of(root).getBytes(StandardCharsets.UTF_8);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML documents are always to be had", e);
        }
    }

    private static void describe(Element root, FinishedChart figure) {
        root.setAttribute("xmlns", SVG);
        root.setAttribute("width", centimetres(figure.widthInPoints()));
        root.setAttribute("height", centimetres(figure.heightInPoints()));
        root.setAttribute("viewBox", "0 0 " + figure.widthInPoints() + " " + figure.heightInPoints());
        root.setAttribute("lang", "en-GB");
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", figure.name() + "-title " + figure.name() + "-description");
        Node first = root.getFirstChild();
        root.insertBefore(words(root, "title", figure.name() + "-title", figure.title()), first);
        root.insertBefore(words(root, "desc", figure.name() + "-description", figure.altText()), first);
        if (!figure.source().isEmpty()) {
            root.insertBefore(words(root, "metadata", figure.name() + "-source", figure.source()), first);
        }
    }

    /** A part of the drawing that shows nothing until somebody points at it. */
    private static Element area(Element root, Lettering.Tip tip) {
        Element area = root.getOwnerDocument().createElementNS(SVG, "rect");
        area.setAttribute("x", rounded(tip.area().getX()));
        area.setAttribute("y", rounded(tip.area().getY()));
        area.setAttribute("width", rounded(tip.area().getWidth()));
        area.setAttribute("height", rounded(tip.area().getHeight()));
        area.setAttribute("fill", "none");
        area.setAttribute("stroke", "none");
        area.setAttribute("pointer-events", "all");
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.appendChild(root.getOwnerDocument().createTextNode(tip.words()));
        area.appendChild(title);
        return area;
    }

    private static String rounded(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Element words(Element root, String tag, String id, String words) {
        Element element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.setAttribute("id", id);
        element.appendChild(root.getOwnerDocument().createTextNode(words));
        return element;
    }

    private static String centimetres(double points) {
        return BigDecimal.valueOf(points * CENTIMETRES_PER_POINT).setScale(2, RoundingMode.HALF_UP) + "cm";
    }

    /** One font with others to fall back on, no idle attributes, and names that stay unique beside other charts. */
    private static void tidy(Element element, String prefix) {
        IDLE.forEach(element::removeAttribute);
        replace(element, "font-family", family -> Typeface.SVG_FAMILIES);
        replace(element, "id", id -> prefix + id);
        replace(element, "clip-path", url -> url.replace("#", "#" + prefix));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tidy(inner, prefix);
            }
        }
    }

    private static void replace(Element element, String attribute, UnaryOperator<String> change) {
        if (element.hasAttribute(attribute)) {
            element.setAttribute(attribute, change.apply(element.getAttribute(attribute)));
        }
    }
}
