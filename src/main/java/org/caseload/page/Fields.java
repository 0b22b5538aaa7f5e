package org.caseload.page;

import java.util.List;
import java.util.Map;
import org.caseload.report.html.Html;

/** Fields of forms, each with its label, and with what helps somebody to fill it in. */
final class Fields {
    private Fields() {}

    /** The id of a field of that name, as links lead to it. */
    static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** A line of text. */
    static void line(Html html, String name, String label, String hint, String value) {
        String id = id(name);
        html.open("div", "class", "field").open("label", "for", id).words(label).close("label");
        if (hint.isEmpty()) {
            html.raw("<input type=\"text\" autocomplete=\"off\"" + attributes("id", id, "name", name, "value", value)
                    + "/>\n");
        } else {
            html.element("p", hint, "class", "hint", "id", id + "-hint");
            html.raw("<input type=\"text\" autocomplete=\"off\""
                    + attributes("id", id, "name", name, "value", value, "aria-describedby", id + "-hint") + "/>\n");
        }
        html.close("div");
    }

    /** Files of this machine, one or several. */
    static void files(Html html, String name, String label, String hint) {
        String id = id(name);
        html.open("div", "class", "field").open("label", "for", id).words(label).close("label");
        html.element("p", hint, "class", "hint", "id", id + "-hint");
        html.raw("<input type=\"file\" multiple=\"multiple\" accept=\".xlsx,.xlsm,.csv,.xml\""
                + attributes("id", id, "name", name, "aria-describedby", id + "-hint") + "/>\n");
        html.close("div");
    }

    /** One of several. */
    static void choice(
            Html html, String name, String label, String hint, Map<String, String> wordsByValue, String chosen) {
        String id = id(name);
        html.open("div", "class", "field").open("label", "for", id).words(label).close("label");
        if (!hint.isEmpty()) {
            html.element("p", hint, "class", "hint", "id", id + "-hint");
        }
        html.raw("<select" + attributes("id", id, "name", name) + ">\n");
        wordsByValue.forEach((value, words) -> html.raw("<option" + attributes("value", value)
                        + (value.equals(chosen) ? " selected=\"selected\"" : "") + ">")
                .words(words)
                .close("option"));
        html.close("select").close("div");
    }

    /** Something that goes with the form unseen. */
    static void hidden(Html html, String name, String value) {
        html.raw("<input type=\"hidden\"" + attributes("name", name, "value", value) + "/>\n");
    }

    /** What sends the form. */
    static void button(Html html, String words) {
        html.element("button", words, "type", "submit");
    }

    /** A form that is one button, the one that the page is for. */
    static void main(Html html, String action, String words, String about) {
        button(html, action, words, about, List.of(), "main");
    }

    /** A form that is one button. */
    static void only(Html html, String action, String words, String about, List<Map.Entry<String, String>> values) {
        button(html, action, words, about, values, "quiet");
    }

    private static void button(
            Html html, String action, String words, String about, List<Map.Entry<String, String>> values, String look) {
        html.open("form", "method", "post", "action", action, "class", "one");
        values.forEach(value -> hidden(html, value.getKey(), value.getValue()));
        html.open("button", "type", "submit", "class", look).words(words);
        if (!about.isEmpty()) {
            html.raw("<span class=\"unseen\">").words(" " + about).raw("</span>");
        }
        html.close("button").close("form");
    }

    private static String attributes(String... namesAndValues) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.append(' ').append(namesAndValues[i]).append("=\"");
            attributes.append(Html.attribute(namesAndValues[i + 1])).append('"');
        }
        return attributes.toString();
    }
}
