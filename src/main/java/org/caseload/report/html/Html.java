package org.caseload.report.html;

import org.caseload.words.VisibleText;

/** HTML in the writing: whatever is text is escaped, whatever is an element is closed. */
public final class Html {
    private final StringBuilder text = new StringBuilder();

    /** Opens an element; attributes come as names and values by turns. */
    public Html open(String tag, String... attributes) {
        text.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        text.append('>');
        return this;
    }

    /** Closes an element and ends the line. */
    public Html close(String tag) {
        text.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that holds nothing but words. */
    public Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).words(words).close(tag);
    }

    /** Words inside a line. */
    public Html words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** A link inside a line. */
    public Html link(String to, String words) {
        text.append("<a href=\"")
                .append(escaped(to))
                .append("\">")
                .append(escaped(words))
                .append("</a>");
        return this;
    }

    /** Markup that is already such. */
    public Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A text made fit for an attribute, whatever it holds. */
    public static String attribute(String text) {
        return escaped(text);
    }

    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        VisibleText.lines(words).replace(" %", "\u00a0%").codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
