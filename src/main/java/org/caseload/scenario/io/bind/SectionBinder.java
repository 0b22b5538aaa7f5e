package org.caseload.scenario.io.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** Makes records of tables, and runs the rules that join their components. */
final class SectionBinder {
    private final Binder binder;
    private final KeyHints hints;
    private final Problems problems;

    SectionBinder(Binder binder, KeyHints hints, Problems problems) {
        this.binder = binder;
        this.hints = hints;
        this.problems = problems;
    }

    Outcome bind(Shape.Section section, Tree tree, Spot spot) {
        Optional<Tree.Table> table = AsTable.of(tree, section);
        if (table.isEmpty()) {
            String permitted = Permitted.of(section, spot.limits());
            problems.add(spot.place(tree), spot.path(), "found " + tree.found(), permitted);
            return Outcome.failed();
        }
        return make(section, table.get(), spot, Optional.empty());
    }

    Outcome choose(Shape.OneOf choice, Tree tree, Spot spot) {
        Optional<Tree.Table> table = AsTable.of(tree, choice);
        if (table.isEmpty()) {
            String permitted = Permitted.of(choice, spot.limits());
            problems.add(spot.place(tree), spot.path(), "found " + tree.found(), permitted);
            return Outcome.failed();
        }
        String path = YamlReader.below(spot.path(), choice.key());
        Optional<Tree.Entry> chosen = table.get().find(choice.key());
        if (chosen.isEmpty()) {
            problems.add(spot.written(), path, "this must be stated", Binder.listed(choice.words()));
            return Outcome.failed();
        }
        Tree word = chosen.get().value();
        Optional<Shape.Section> section =
                word instanceof Tree.Text text ? choice.find(WhiteSpace.strip(text.text())) : Optional.empty();
        if (section.isEmpty()) {
            String hint = word instanceof Tree.Text text ? NearMiss.sentence(text.text(), choice.words()) : "";
            String permitted = Binder.listed(choice.words());
            problems.add(new Problem(spot.place(word), path, "found " + word.found(), permitted, hint));
            return Outcome.failed();
        }
        return make(section.get(), table.get(), spot, chosen);
    }

    private Outcome make(Shape.Section section, Tree.Table table, Spot around, Optional<Tree.Entry> chosen) {
        Spot spot = around.with(around.provenance().within(table, around.path(), problems));
        int before = problems.count();
        refuseUnknown(section, table, spot, chosen.map(Tree.Entry::name));
        SaidTwice said = new SaidTwice(section, table);
        said.refuse(spot, problems);
        Map<String, Resolved> resolved = new LinkedHashMap<>();
        chosen.ifPresent(entry ->
                resolved.put(entry.name(), new Resolved.Leaf(section.word(), false, spot.origin(entry.value()))));
        List<Object> arguments = new ArrayList<>();
        boolean asStated = true;
        for (Field field : section.fields()) {
            Outcome outcome = binder.field(field, table.find(field.key()), spot);
            asStated &= outcome.value().isPresent();
            outcome.value().or(() -> binder.standIn(field, spot)).ifPresent(arguments::add);
            resolved.put(field.key(), outcome.resolved());
        }
        if (arguments.size() < section.fields().size()) {
            return Outcome.failed();
        }
        Optional<Object> value = construct(section.constructor(), arguments, table, spot, before);
        if (asStated) {
            value.ifPresent(record -> check(record, spot, before));
        }
        Resolved.Branch whole = said.leftOut(new Resolved.Branch(resolved, spot.origin(table)));
        return new Outcome(value, problems.count() == before, whole);
    }

    private void refuseUnknown(Shape.Section section, Tree.Table table, Spot spot, Optional<String> choiceKey) {
        List<String> known = new ArrayList<>(binder.fileKeys(spot));
        known.addAll(section.keys());
        choiceKey.ifPresent(key -> known.add(0, key));
        for (Tree.Entry entry : table.entries()) {
            if (!known.contains(entry.name()) && !Provenance.isKey(entry.name())) {
                String path = YamlReader.below(spot.path(), entry.name());
                String found = "found key " + Problem.quoted(entry.name());
                Place place = spot.place(entry.key());
                problems.add(
                        new Problem(place, path, found, Binder.listed(known), hints.hint(entry, known, spot.path())));
            }
        }
    }

    private Optional<Object> construct(
            Constructor<?> constructor, List<Object> arguments, Tree.Table table, Spot spot, int before) {
        try {
            return Optional.of(constructor.newInstance(arguments.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                // A value already reported, such as one out of range, is the likely reason: say it once.
                if (problems.count() == before) {
                    problems.add(spot.place(table), spot.path(), refusal.getMessage());
                }
                return Optional.empty();
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(Object record, Spot spot, int before) {
        if (record instanceof Coherent coherent) {
            boolean sound = problems.count() == before;
            try {
                coherent.check(new PlacedObjections(binder.places(), problems, spot, sound));
            } catch (RuntimeException e) {
                // Rules may rely on ranges; where one was already reported as broken, a rule may fail over it.
                if (sound) {
                    throw e;
                }
            }
        }
    }
}
