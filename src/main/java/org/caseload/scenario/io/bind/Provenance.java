package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.shape.TextLimit;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** What the tables around a value say about its source; the innermost speaks first, and only for its own file. */
final class Provenance {
    static final Provenance NONE = new Provenance(List.of());

    private static final String ASSUMPTION = "assumption";

    private static final List<String> YES = List.of("yes", "true");

    private final List<Statement> statements;

    private Provenance(List<Statement> statements) {
        this.statements = statements;
    }

    /** Whether a key speaks of provenance. */
    static boolean isKey(String key) {
        return Merge.PROVENANCE.contains(key);
    }

    /** This provenance with what a further table says; what is badly said becomes a problem. */
    Provenance within(Tree.Table table, String path, Problems problems) {
        List<Statement> inner = new ArrayList<>();
        for (Tree.Entry entry : table.entries()) {
            if (isKey(entry.name())) {
                inner.addAll(statement(entry, path, problems));
            }
        }
        if (inner.isEmpty()) {
            return this;
        }
        inner.addAll(statements);
        return new Provenance(inner);
    }

    private static List<Statement> statement(Tree.Entry entry, String path, Problems problems) {
        boolean flag = entry.name().equals(ASSUMPTION);
        if (entry.value() instanceof Tree.Text text && !text.isEmpty()) {
            TextLimit limit = TextLimit.of(entry.name());
            Optional<String> fault = flag ? Optional.empty() : limit.fault(text.text());
            if (fault.isPresent()) {
                problems.add(text.place(), YamlReader.below(path, entry.name()), fault.get(), limit.permitted());
                return List.of();
            }
            if (!flag || List.of("yes", "no", "true", "false").contains(text.text())) {
                return List.of(new Statement(entry.key().place(), entry.name(), text.text()));
            }
        }
        if (!(entry.value() instanceof Tree.Refused)) {
            String permitted = flag ? "yes or no" : "a text";
            String found = "found " + entry.value().found();
            problems.add(entry.value().place(), YamlReader.below(path, entry.name()), found, permitted);
        }
        return List.of();
    }

    /** The origin of a value at this place. */
    ValueOrigin origin(Place place) {
        if (!place.isWritten()) {
            return ValueOrigin.ofDefault(place);
        }
        String assumed = find(ASSUMPTION, place).orElse("no");
        return new ValueOrigin(place, find("source", place), find("note", place), YES.contains(assumed));
    }

    private Optional<String> find(String key, Place place) {
        for (Statement statement : statements) {
            if (statement.key.equals(key) && statement.place.isBesides(place)) {
                return Optional.of(statement.text);
            }
        }
        return Optional.empty();
    }

    private record Statement(Place place, String key, String text) {}
}
