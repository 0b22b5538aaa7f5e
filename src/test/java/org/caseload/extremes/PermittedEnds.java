package org.caseload.extremes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.quantity.Headcount;
import org.caseload.quantity.Share;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.bind.ValueOrigin;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.Place;

/**
 * Every number of a scenario in which all is stated, set to each end of what its parameter itself says is permitted. Where a
 * parameter names no end, the value's own ends stand for it, or numbers so far out that nobody means them.
 */
final class PermittedEnds {
    private static final List<String> NEAR_NOTHING = List.of("0.000001", "0.01", "1");
    private static final List<String> FAR_OUT = List.of("0", "1000000000", "1000000000000000");
    private static final List<String> LENGTHS = List.of(
            "{ constant: 0 %s }",
            "{ constant: 0.000001 %s }",
            "{ constant: 100000000 %s }",
            "{ exponential: 0.000001 %s }",
            "{ exponential: 100000000 %s }",
            "{ lognormal: { mean: 1000 %s, cv: 1000 } }",
            "{ weibull: { shape: 0.1, mean: 1000 %s } }",
            "{ gamma: { shape: 100, mean: 0.001 %s } }");

    /** One number set to one end. */
    record End(List<String> keys, String value, String yaml) {
        @Override
        public String toString() {
            return String.join(".", keys) + ": " + value;
        }
    }

    private final Resolved.Branch whole;
    private final List<End> ends = new ArrayList<>();

    private PermittedEnds(Resolved.Branch whole) {
        this.whole = whole;
    }

    /** The ends of every number that a scenario states. */
    static List<End> of(Resolved.Branch whole) {
        PermittedEnds all = new PermittedEnds(whole);
        all.section(Shapes.of(Scenario.class), whole, List.of());
        return List.copyOf(all.ends);
    }

    private void section(Shape.Section section, Resolved.Branch values, List<String> keys) {
        for (Field field : section.fields()) {
            Resolved value = values.entries().get(field.key());
            if (value != null) {
                each(field.shape().certain(), value, below(keys, field.key()), field.limits());
            }
        }
    }

    private void each(Shape shape, Resolved value, List<String> keys, Limits limits) {
        if (shape instanceof Shape.Value single && value instanceof Resolved.Leaf leaf) {
            of(single.kind(), leaf.text(), limits).forEach(end -> add(keys, end));
        } else if (shape instanceof Shape.Duration) {
            String unit = text(value).contains("working") ? "working days" : "days";
            LENGTHS.forEach(length -> add(keys, length.formatted(unit)));
        } else if (value instanceof Resolved.Branch branch) {
            inside(shape, branch, keys, limits);
        }
    }

    private void inside(Shape shape, Resolved.Branch branch, List<String> keys, Limits limits) {
        if (shape instanceof Shape.Section section) {
            section(section, branch, keys);
        } else if (shape instanceof Shape.OneOf choice
                && branch.entries().get(choice.key()) instanceof Resolved.Leaf word) {
            choice.find(word.text()).ifPresent(section -> section(section, branch, keys));
        } else if (shape instanceof Shape.ById table) {
            branch.entries().forEach((id, entry) -> each(table.each(), entry, below(keys, id), limits));
        } else if (shape instanceof Shape.TableOrSheet either) {
            inside(either.table(), branch, keys, limits);
        }
    }

    private static Set<String> of(ValueKind kind, String written, Limits limits) {
        Set<String> ends = new LinkedHashSet<>();
        Optional.of(limits.min()).filter(end -> !end.isEmpty()).ifPresent(ends::add);
        Optional.of(limits.max()).filter(end -> !end.isEmpty()).ifPresent(ends::add);
        if (limits.positive()) {
            ends.addAll(NEAR_NOTHING);
        }
        if (kind.type() == Share.class) {
            ends.addAll(List.of("0 %", "0.0001 %", "99.9999 %", "100 %"));
        }
        if (kind.type() == Headcount.class) {
            ends.addAll(FAR_OUT);
            ends.add("1000000 % of in-post");
        }
        ends.removeIf(end -> end.equals(written) || !kind.reads(end) || !limits.permit(kind, kind.read(end)));
        return ends;
    }

    private void add(List<String> keys, String end) {
        Resolved leaf = new Resolved.Leaf(
                end,
                end.startsWith("{"),
                new ValueOrigin(Place.file("test"), Optional.empty(), Optional.empty(), false));
        ends.add(new End(keys, end, yaml(with(whole, keys, leaf))));
    }

    /** A scenario with other values, as a file. */
    static String yaml(Resolved.Branch values) {
        return new ResolvedScenario(FileKind.SCENARIO, values).yaml();
    }

    /** A table with another value somewhere in it. */
    static Resolved.Branch with(Resolved.Branch branch, List<String> keys, Resolved value) {
        Map<String, Resolved> entries = new LinkedHashMap<>(branch.entries());
        String key = keys.get(0);
        entries.put(
                key,
                keys.size() > 1
                        ? with((Resolved.Branch) entries.get(key), keys.subList(1, keys.size()), value)
                        : value);
        return new Resolved.Branch(entries, branch.origin());
    }

    private static String text(Resolved value) {
        return value instanceof Resolved.Leaf leaf
                ? leaf.text()
                : ((Resolved.Branch) value)
                        .entries().values().stream().map(PermittedEnds::text).reduce("", String::concat);
    }

    private static List<String> below(List<String> keys, String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return List.copyOf(all);
    }
}
