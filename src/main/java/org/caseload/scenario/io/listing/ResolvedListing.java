package org.caseload.scenario.io.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.scenario.io.CanonicalYaml;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.merge.Profiles;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.words.VisibleText;

/** Lists every resolved value of a scenario beside the place or default that it came from. */
public final class ResolvedListing {
    /** A value wider than this gets its origin in the next line, so that one long law does not push all others aside. */
    private static final int WIDEST_VALUE = 44;

    private static final int INDENT = 2;

    private final List<Line> lines = new ArrayList<>();

    private ResolvedListing() {}

    /** The listing, one value in a line. */
    public static String of(ResolvedScenario scenario) {
        ResolvedListing listing = new ResolvedListing();
        listing.add(scenario.values(), 0);
        return listing.text();
    }

    private void add(Resolved.Branch branch, int depth) {
        for (Map.Entry<String, Resolved> entry : branch.entries().entrySet()) {
            boolean startsFromNothing = entry.getKey().equals(Profiles.FROM);
            if (!startsFromNothing) {
                add(entry.getKey(), entry.getValue(), depth);
            }
        }
    }

    private void add(String key, Resolved value, int depth) {
        String label = " ".repeat(depth * INDENT) + VisibleText.marked(key);
        if (CanonicalYaml.isInline(value)) {
            lines.add(new Line(label, shown(value), value.origin().text()));
        } else if (value instanceof Resolved.Branch branch) {
            lines.add(new Line(label, "", ""));
            add(branch, depth + 1);
        } else if (value instanceof Resolved.Row row) {
            lines.add(new Line(label, "", ""));
            for (int i = 0; i < row.items().size(); i++) {
                add(String.valueOf(i + 1), row.items().get(i), depth + 1);
            }
        }
    }

    static String shown(Resolved value) {
        boolean plain = value instanceof Resolved.Leaf leaf && !leaf.text().isEmpty();
        return plain ? Problem.clean(((Resolved.Leaf) value).text()) : CanonicalYaml.inline(value);
    }

    private String text() {
        int labels = lines.stream().mapToInt(line -> line.label.length()).max().orElse(0);
        int values = lines.stream()
                .mapToInt(line -> line.value.length())
                .filter(width -> width <= WIDEST_VALUE)
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text(labels, values)));
        return text.toString();
    }

    private record Line(String label, String value, String origin) {
        Line {
            origin = VisibleText.line(origin);
        }

        String text(int labels, int values) {
            String start = padded(label, labels) + "  ";
            if (value.length() > values) {
                return (start + value + "\n" + " ".repeat(labels + values + 4) + origin).stripTrailing() + "\n";
            }
            return (start + padded(value, values) + "  " + origin).stripTrailing() + "\n";
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(Math.max(0, width - text.length()));
        }
    }
}
