package org.caseload.department.demand;

import org.caseload.parameter.Parameter;

/**
 * Brothers and sisters are referred together: the size of a group is a Poisson number that is not zero, cut at a largest
 * size.
 *
 * @param poissonMean mean of the Poisson number before zero is taken out and the top is cut
 * @param largest largest group; 1 means that children come singly
 */
public record SiblingGroups(
        @Parameter(
                says = "Mean of the Poisson number of children in a group, before zero is left out and the top is "
                        + "cut; 1.3185 gives a mean group of 1.8 children.",
                unit = "children",
                positive = true,
                max = "20",
                source = "assumption: a mean of 1.8 children in a referred family")
        double poissonMean,

        @Parameter(
                says = "The largest group of brothers and sisters; 1 means that children come singly.",
                unit = "children",
                min = "1",
                max = "20",
                source = "assumption: larger families are too rare to matter")
        int largest) {

    /** Mean size of the group that a child comes in, itself included. */
    public double ofAChild() {
        double weight = 1;
        double children = 0;
        double squares = 0;
        for (int size = 1; size <= largest; size++) {
            weight *= poissonMean / size;
            children += weight * size;
            squares += weight * size * size;
        }
        return squares / children;
    }
}
