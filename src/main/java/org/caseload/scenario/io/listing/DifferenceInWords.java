package org.caseload.scenario.io.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.scenario.io.CanonicalYaml;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.bind.ValueOrigin;

/**
 * In what two scenarios differ, one line each, as a reader would say it: an action that only one has, or a value that is
 * another. The same said in another way is no difference: values are compared by what they mean. Names, questions and descriptions are no difference.
 */
public final class DifferenceInWords {
    private static final List<String> NO_DIFFERENCE = List.of("name", "question", "description", "report");
    private static final String PLAN = "plan";
    private static final String HORIZON = "horizon";

    private final List<Item> items = new ArrayList<>();

    private final Optional<LocalDate> firstDay;
    private final Optional<LocalDate> otherFirstDay;

    private DifferenceInWords(ResolvedScenario from, ResolvedScenario to) {
        firstDay = Meanings.findFirstDay(from);
        otherFirstDay = Meanings.findFirstDay(to);
    }

    /**
     * One thing in which they differ.
     *
     * @param words what differs, as a reader would say it
     * @param from where the first has it from; empty where it has it not
     * @param to where the second has it from; empty where it has it not
     */
    record Item(String words, Optional<ValueOrigin> from, Optional<ValueOrigin> to) {}

    /** What the second scenario has that the first has not, what it lacks, and what it says differently. */
    public static List<String> of(ResolvedScenario from, ResolvedScenario to) {
        return items(from, to).stream().map(Item::words).toList();
    }

    /** The same, with where each of the two has it from. */
    static List<Item> items(ResolvedScenario from, ResolvedScenario to) {
        DifferenceInWords difference = new DifferenceInWords(from, to);
        difference.plan(table(from.values(), PLAN), table(to.values(), PLAN));
        difference.compare("", without(from.values()), without(to.values()));
        return List.copyOf(difference.items);
    }

    private void plan(Map<String, Resolved> from, Map<String, Resolved> to) {
        to.forEach((name, action) -> {
            if (!from.containsKey(name)) {
                add("with " + name + ": " + action(action), null, action);
            }
        });
        from.forEach((name, action) -> {
            if (!to.containsKey(name)) {
                add("without " + name + ": " + action(action), action, null);
            } else {
                compare(name, action, to.get(name));
            }
        });
    }

    private void compare(String path, Resolved from, Resolved to) {
        if (said(from).equals(said(to)) || Meanings.same(from, firstDay, to, otherFirstDay)) {
            return;
        }
        if (path.equals(HORIZON) && Meanings.sameEnd(from, firstDay, to, otherFirstDay)) {
            return;
        }
        if (from instanceof Resolved.Branch first && to instanceof Resolved.Branch second) {
            LinkedHashSet<String> keys = new LinkedHashSet<>(first.entries().keySet());
            keys.addAll(second.entries().keySet());
            keys.forEach(key -> compareEntry(path.isEmpty() ? key : path + ", " + key, key, first, second));
        } else {
            add(path + ": " + said(to) + " instead of " + said(from), from, to);
        }
    }

    private void compareEntry(String path, String key, Resolved.Branch first, Resolved.Branch second) {
        Resolved from = first.entries().get(key);
        Resolved to = second.entries().get(key);
        if (from == null) {
            add("with " + path + ": " + said(to), null, to);
        } else if (to == null) {
            add("without " + path + ": " + said(from), from, null);
        } else {
            compare(path, from, to);
        }
    }

    private void add(String words, Resolved from, Resolved to) {
        items.add(new Item(
                words,
                Optional.ofNullable(from).map(Resolved::origin),
                Optional.ofNullable(to).map(Resolved::origin)));
    }

    /** An action: what it does first, then what its file or profile states; defaults go without saying. */
    private static String action(Resolved action) {
        if (!(action instanceof Resolved.Branch branch)) {
            return said(action);
        }
        List<String> words = new ArrayList<>();
        branch.entries().forEach((key, value) -> {
            if (key.equals("action")) {
                words.add(0, said(value));
            } else if (value.origin().place().isWritten()) {
                words.add(key + " " + said(value));
            }
        });
        return String.join(", ", words);
    }

    private static String said(Resolved value) {
        if (value instanceof Resolved.Branch branch && !branch.entries().isEmpty()) {
            List<String> parts = new ArrayList<>();
            branch.entries().forEach((key, inner) -> parts.add(key + " " + said(inner)));
            return "(" + String.join(", ", parts) + ")";
        }
        return value instanceof Resolved.Leaf leaf ? leaf.text() : CanonicalYaml.inline(value);
    }

    private static Map<String, Resolved> table(Resolved.Branch branch, String key) {
        return branch.entries().get(key) instanceof Resolved.Branch inner ? inner.entries() : Map.of();
    }

    private static Resolved.Branch without(Resolved.Branch values) {
        Map<String, Resolved> entries = new LinkedHashMap<>(values.entries());
        NO_DIFFERENCE.forEach(entries::remove);
        entries.remove(PLAN);
        return new Resolved.Branch(entries, values.origin());
    }
}
