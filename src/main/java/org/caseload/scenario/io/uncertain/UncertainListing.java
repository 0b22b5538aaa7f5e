package org.caseload.scenario.io.uncertain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.io.bind.FlowText;
import org.caseload.scenario.io.bind.Resolved;

/** Writes uncertain numbers into a resolved scenario in place of their central values. */
public final class UncertainListing {
    private UncertainListing() {}

    /** The values with each of these numbers, at its path, as it was stated. */
    public static Resolved.Branch of(Resolved.Branch values, List<UncertainInput> inputs, List<List<String>> paths) {
        Resolved whole = values;
        for (int i = 0; i < inputs.size(); i++) {
            whole = with(whole, paths.get(i), inputs.get(i).wording());
        }
        return (Resolved.Branch) whole;
    }

    private static Resolved with(Resolved value, List<String> keys, String wording) {
        if (value instanceof Resolved.Branch branch && !keys.isEmpty()) {
            Map<String, Resolved> entries = new LinkedHashMap<>(branch.entries());
            entries.computeIfPresent(keys.get(0), (key, inner) -> with(inner, keys.subList(1, keys.size()), wording));
            return new Resolved.Branch(entries, branch.origin());
        }
        if (value instanceof Resolved.Leaf leaf) {
            String text = keys.isEmpty() ? wording : within(leaf.text(), keys, wording);
            return new Resolved.Leaf(text, true, leaf.origin(), text.replace(" ", ""));
        }
        return value;
    }

    /** A law or a table in one line with one of its numbers replaced. */
    private static String within(String text, List<String> keys, String wording) {
        int at = 0;
        for (String key : keys) {
            String wanted = FlowText.scalar(key) + ": ";
            int next = text.indexOf(wanted, at);
            if (next < 0) {
                return text;
            }
            at = next + wanted.length();
        }
        int end = at;
        boolean quoted = text.charAt(at) == '"';
        do {
            end++;
        } while (quoted ? text.charAt(end - 1) != '"' || end == at + 1 : ",}".indexOf(text.charAt(end)) < 0);
        return text.substring(0, at) + wording + text.substring(end);
    }
}
