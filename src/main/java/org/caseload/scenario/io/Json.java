package org.caseload.scenario.io;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and booleans as JSON, indented, in their own order. */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** A tree of maps, lists, texts, numbers and truth values as indented JSON. */
    public static String of(Object value) {
        Json json = new Json();
        json.write(value, "");
        return json.text.append('\n').toString();
    }

    private void write(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof Collection<?> list) {
            array(list, indent);
        } else if (value instanceof String string) {
            quoted(string);
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append("{\n");
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(indent).append("  ");
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            write(entry.getValue(), indent + "  ");
            text.append(entries.hasNext() ? ",\n" : "\n");
        }
        text.append(indent).append('}');
    }

    private void array(Collection<?> list, String indent) {
        boolean plain = list.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
        text.append(plain ? "[" : "[\n");
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            text.append(plain ? "" : indent + "  ");
            write(items.next(), indent + "  ");
            text.append(items.hasNext() ? plain ? ", " : ",\n" : plain ? "" : "\n");
        }
        text.append(plain ? "]" : indent + "]");
    }

    private void quoted(String string) {
        text.append('"');
        for (char c : string.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
