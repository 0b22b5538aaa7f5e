package org.caseload.scenario.io;

import org.caseload.department.casework.Pathway;
import org.caseload.department.demand.Demand;
import org.caseload.parameter.Library;
import org.caseload.parameter.Parameter;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.caseload.scenario.io.uncertain.UncertainTree;

/**
 * How children come and how their cases go on as far as it is published, before a council's own lists are looked at.
 *
 * @param demand who is referred
 * @param pathway how cases go on
 */
public record UsualPractice(
        @Parameter(says = "Who is referred.", defaultsTo = "{}", source = "see its parts")
        Demand demand,

        @Library(
                folder = "pathway",
                profiles = {"england-2025", "england-2018"})
        @Parameter(
                says = "The stages of a case, how long they last and what comes next.",
                defaultsTo = "england-2025",
                source = "see the profile")
        Pathway pathway) {
    private static final String PART = "department";

    /**
     * Reads it from the text that the program writes into a first scenario; numbers that nobody knows exactly at their central value.
     *
     * @param text the tables {@code pathway:} and {@code demand:} as they stand below {@code department:}
     */
    public static UsualPractice of(String text) {
        Problems problems = new Problems();
        String whole = PART + ":\n" + text.indent(2);
        return YamlReader.read(whole, Place.file("usual-practice.yaml"), problems)
                .map(tree -> UncertainTree.of(tree, problems).central())
                .flatMap(tree -> ((Tree.Table) tree).findValue(PART))
                .flatMap(tree -> Binder.bind(UsualPractice.class, tree, problems))
                .map(Binder.Bound::value)
                .orElseThrow(() -> new IllegalStateException("the program's own words cannot be read: "
                        + problems.sorted().stream().map(Problem::text).toList()));
    }
}
