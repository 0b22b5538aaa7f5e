package org.caseload.scenario.io.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.bind.FlowText;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/**
 * A file of the language as tables, lists and texts, to be changed entry by entry and written again. Every text stays the text that it was;
 * comments and the way it was laid out do not stay.
 */
public final class EditableFile {
    /** Written plainly it takes something away. */
    private static final String NONE = "none";

    private final Map<String, Object> root;

    private EditableFile(Map<String, Object> root) {
        this.root = root;
    }

    /** A file that says nothing yet. */
    public static EditableFile empty() {
        return new EditableFile(new LinkedHashMap<>());
    }

    /**
     * The file of a text.
     *
     * @param text what it says
     * @param name what a message calls it
     * @throws IllegalArgumentException with all that is wrong, when the text is no table
     */
    public static EditableFile read(String text, String name) {
        Problems problems = new Problems();
        Optional<Tree> tree = YamlReader.read(text, Place.file(name), problems);
        if (problems.count() > 0 || !(tree.orElse(null) instanceof Tree.Table table)) {
            throw new IllegalArgumentException(
                    problems.count() == 0
                            ? name + " is no table of keys and values"
                            : String.join(
                                    "; ",
                                    problems.sorted().stream()
                                            .map(Problem::text)
                                            .toList()));
        }
        return new EditableFile(values(table));
    }

    /** What a table says, by keys joined by full stops, in the order written; lists, and tables in them, as they are written in one line. */
    public Map<String, String> flat(List<String> path) {
        Map<String, String> texts = new LinkedHashMap<>();
        find(path).ifPresent(found -> flat("", found, texts));
        return texts;
    }

    private static void flat(String before, Object value, Map<String, String> texts) {
        if (value instanceof Map<?, ?> table && !table.isEmpty()) {
            table.forEach((key, below) -> flat(before.isEmpty() ? (String) key : before + "." + key, below, texts));
        } else if (!before.isEmpty()) {
            texts.put(before, value instanceof String text ? text : flow(value));
        }
    }

    /** The keys of a table, in the order written; none where there is no table. */
    public List<String> keys(List<String> path) {
        return find(path)
                .filter(Map.class::isInstance)
                .map(table -> ((Map<?, ?>) table)
                        .keySet().stream().map(String.class::cast).toList())
                .orElse(List.of());
    }

    /** The text at a path; of a value that is written with its source, the value. */
    public Optional<String> text(List<String> path) {
        Object found = find(path).orElse(null);
        if (found instanceof Map<?, ?> table && table.get("value") instanceof String value) {
            return Optional.of(value);
        }
        return found instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The same with a value at a path, and the tables that lead there; whatever stood there stands there no more.
     *
     * @param written the value as somebody writes it: a text, or a table or list in one line
     * @throws IllegalArgumentException when it begins like a table or a list and is none
     */
    public EditableFile with(List<String> path, String written) {
        boolean flow = written.startsWith("{") || written.startsWith("[");
        return put(
                path, flow ? read("value: " + written, "what was written").root.get("value") : written);
    }

    /** The same with a table of texts at a path. */
    public EditableFile with(List<String> path, Map<String, String> texts) {
        return put(path, new LinkedHashMap<String, Object>(texts));
    }

    /** The same without what stands at a path, and without tables that say nothing then. */
    public EditableFile without(List<String> path) {
        Map<String, Object> whole = copy(root);
        remove(whole, path);
        return new EditableFile(whole);
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        write(root, "", text);
        return text.toString();
    }

    private static void remove(Map<String, Object> table, List<String> path) {
        String key = path.get(0);
        if (path.size() == 1) {
            table.remove(key);
        } else if (table.get(key) instanceof Map<?, ?> inner) {
            Map<String, Object> below = copied(inner).root;
            remove(below, path.subList(1, path.size()));
            if (below.isEmpty()) {
                table.remove(key);
            } else {
                table.put(key, below);
            }
        }
    }

    private Optional<Object> find(List<String> path) {
        Object at = root;
        for (String key : path) {
            at = at instanceof Map<?, ?> table ? table.get(key) : null;
        }
        return Optional.ofNullable(at);
    }

    private EditableFile put(List<String> path, Object value) {
        Map<String, Object> whole = copy(root);
        Map<String, Object> table = whole;
        for (String key : path.subList(0, path.size() - 1)) {
            Map<String, Object> below =
                    table.get(key) instanceof Map<?, ?> inner ? copied(inner).root : new LinkedHashMap<>();
            table.put(key, below);
            table = below;
        }
        table.put(path.get(path.size() - 1), value);
        return new EditableFile(whole);
    }

    private static EditableFile copied(Object table) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) table).forEach((key, value) -> copy.put((String) key, value));
        return new EditableFile(copy(copy));
    }

    private static Map<String, Object> copy(Map<String, Object> table) {
        Map<String, Object> copy = new LinkedHashMap<>(table);
        copy.replaceAll((key, value) -> value instanceof Map<?, ?> inner ? copied(inner).root : value);
        return copy;
    }

    private static Map<String, Object> values(Tree.Table table) {
        Map<String, Object> values = new LinkedHashMap<>();
        table.entries().forEach(entry -> values.put(entry.name(), value(entry.value())));
        return values;
    }

    private static Object value(Tree tree) {
        if (tree instanceof Tree.Table table) {
            return values(table);
        }
        if (tree instanceof Tree.Items items) {
            List<Object> list = new ArrayList<>();
            items.items().forEach(item -> list.add(value(item)));
            return List.copyOf(list);
        }
        return tree instanceof Tree.Text text ? text.text() : NONE;
    }

    private static void write(Map<?, ?> table, String indent, StringBuilder text) {
        table.forEach((key, value) -> {
            text.append(indent).append(FlowText.scalar((String) key)).append(':');
            if (value instanceof Map<?, ?> inner && !inner.isEmpty()) {
                text.append('\n');
                write(inner, indent + "  ", text);
            } else {
                text.append(' ').append(flow(value)).append('\n');
            }
        });
    }

    /** A value in one line; lists always are, with the tables in them. */
    private static String flow(Object value) {
        if (value instanceof List<?> items) {
            return "["
                    + String.join(", ", items.stream().map(EditableFile::flow).toList()) + "]";
        }
        if (value instanceof Map<?, ?> table) {
            return "{"
                    + String.join(
                            ", ",
                            table.entrySet().stream()
                                    .map(entry ->
                                            FlowText.scalar((String) entry.getKey()) + ": " + flow(entry.getValue()))
                                    .toList())
                    + "}";
        }
        return value.equals(NONE) ? NONE : FlowText.scalar((String) value);
    }
}
