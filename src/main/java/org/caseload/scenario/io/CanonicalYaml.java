package org.caseload.scenario.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.scenario.io.bind.FlowText;
import org.caseload.scenario.io.bind.Resolved;

/** Writes resolved values as YAML in one way only: block tables, one value in a line, laws and lists of words in flow. */
public final class CanonicalYaml {
    private CanonicalYaml() {}

    static String of(Resolved.Branch values) {
        return String.join("\n", table(values)) + "\n";
    }

    private static List<String> table(Resolved.Branch branch) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Resolved> entry : branch.entries().entrySet()) {
            String key = FlowText.scalar(entry.getKey()) + ":";
            List<String> value = lines(entry.getValue());
            if (isInline(entry.getValue())) {
                lines.add(key + " " + value.get(0));
            } else {
                lines.add(key);
                value.forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    private static List<String> items(Resolved.Row row) {
        List<String> lines = new ArrayList<>();
        for (Resolved item : row.items()) {
            List<String> value = lines(item);
            lines.add("- " + value.get(0));
            value.subList(1, value.size()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private static List<String> lines(Resolved value) {
        if (isInline(value)) {
            return List.of(inline(value));
        }
        return value instanceof Resolved.Branch branch ? table(branch) : items((Resolved.Row) value);
    }

    /** Whether a value is written on one line. */
    public static boolean isInline(Resolved value) {
        if (value instanceof Resolved.Row row) {
            return row.items().stream().allMatch(Resolved.Leaf.class::isInstance);
        }
        return value instanceof Resolved.Leaf
                || ((Resolved.Branch) value).entries().isEmpty();
    }

    /** A value that takes one line. */
    public static String inline(Resolved value) {
        if (value instanceof Resolved.Leaf leaf) {
            return leaf.flow() ? leaf.text() : FlowText.scalar(leaf.text());
        }
        if (value instanceof Resolved.Row row) {
            return "["
                    + String.join(
                            ", ",
                            row.items().stream().map(CanonicalYaml::inline).toList()) + "]";
        }
        return "{}";
    }
}
