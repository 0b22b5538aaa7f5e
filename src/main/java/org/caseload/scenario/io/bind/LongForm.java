package org.caseload.scenario.io.bind;

import java.util.List;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * A value that carries its own provenance, {@code {value: 30, source: "…"}}, taken apart; and the ways of writing what is
 * not known for certain where that is not permitted, which are refused with a hint.
 *
 * @param tree the value itself
 * @param spot the spot, with the provenance stated beside the value
 */
record LongForm(Tree tree, Spot spot) {
    private static final String VALUE = "value";
    private static final String UNCERTAIN = "uncertain";

    /** The value; one that is not known for certain is refused. */
    static LongForm of(Tree tree, Spot spot, Problems problems) {
        if (tree instanceof Tree.Table table && table.find(UNCERTAIN).isPresent()) {
            refuseUncertain(table.find(UNCERTAIN).get(), spot, problems);
            return new LongForm(new Tree.Refused(table.place()), spot);
        }
        if (tree instanceof Tree.Table table && isSpread(table)) {
            refuseSpread(table, spot, problems);
            return new LongForm(new Tree.Refused(table.place()), spot);
        }
        return unwrapped(tree, spot, problems);
    }

    /** The value, whatever it is. */
    static LongForm unwrapped(Tree tree, Spot spot, Problems problems) {
        if (!(tree instanceof Tree.Table table)) {
            return new LongForm(tree, spot);
        }
        Spot inside = spot.with(spot.provenance().within(table, spot.path(), problems));
        List<Tree.Entry> own = table.entries().stream()
                .filter(entry -> !Provenance.isKey(entry.name()))
                .toList();
        if (own.size() == 1 && own.get(0).name().equals(VALUE)) {
            Tree value = own.get(0).value();
            return new LongForm(value, inside.at(value));
        }
        return new LongForm(own.size() == table.entries().size() ? tree : new Tree.Table(table.place(), own), inside);
    }

    private static boolean isSpread(Tree.Table table) {
        return table.find("low").isPresent() && table.find("high").isPresent();
    }

    private static void refuseUncertain(Tree.Entry entry, Spot spot, Problems problems) {
        String hint =
                "A number that nobody knows exactly stands in department: or plan:, by itself but for its source.";
        problems.add(new Problem(entry.key().place(), spot.path(), "found uncertain", "", hint));
    }

    private static void refuseSpread(Tree.Table table, Spot spot, Problems problems) {
        String hint = "Variation from case to case stands under a law, {triangular: {low, mode, high}};"
                + " a number nobody knows exactly under {uncertain: {low, mode, high}}.";
        problems.add(new Problem(
                spot.place(table), spot.path(), "found a bare {low, high}, which could mean two things", "", hint));
    }
}
