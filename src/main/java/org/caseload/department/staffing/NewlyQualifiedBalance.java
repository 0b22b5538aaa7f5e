package org.caseload.department.staffing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.HiringMix;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;

/**
 * Solves how many of a team's staff are in a grade that becomes another, such as newly qualified, where that is left to balance: as
 * many as are kept up by those hired in it, the two grades together being as many as are stated of the second.
 */
final class NewlyQualifiedBalance {
    /** Share of those hired into two such grades who are hired into the first; an assumption, where the hires are solved too. */
    static final double HIRED_NEWLY_QUALIFIED = 0.5;

    /** Solved numbers of FTE are given to the hundredth. */
    private static final double HUNDREDTHS = 100;

    private final GradeTable grades;
    private final GradeFlows flows;
    private final HiringMix hires;

    NewlyQualifiedBalance(GradeTable grades, ServiceCurves curves, HiringMix hires) {
        this.grades = grades;
        this.hires = hires;
        flows = new GradeFlows(grades, curves);
    }

    /** The team with every number in post given. */
    Team solved(Team team) {
        Map<String, Double> shares = new LinkedHashMap<>();
        team.inPostByBalance().forEach(id -> shares.put(id, share(grades.find(id))));
        return withShares(
                team,
                shares,
                id -> grades.row(grades.row(grades.find(id)).becomes()).id());
    }

    /** A team with other numbers, in which grades left to balance are the same part of their people as in a solved one. */
    static Team asIn(Team solved, Team other, Workforce workforce) {
        Map<String, Double> shares = new LinkedHashMap<>();
        UnaryOperator<String> becomes =
                id -> workforce.grades().get(id).becomes().orElseThrow();
        other.inPostByBalance().forEach(id -> {
            double first = solved.inPost().get(id);
            double both = first + solved.inPost().get(becomes.apply(id));
            shares.put(id, both > 0 ? first / both : 0);
        });
        return withShares(other, shares, becomes);
    }

    /** The team with such shares of the people of the next grade in those left to balance. */
    private static Team withShares(Team team, Map<String, Double> shares, UnaryOperator<String> becomes) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        team.staffInPost().forEach((id, number) -> numbers.put(id, number.isBalance() ? 0.0 : number.given()));
        shares.forEach((id, share) -> {
            double moved = StrictMath.rint(share * team.inPost().get(becomes.apply(id)) * HUNDREDTHS) / HUNDREDTHS;
            numbers.put(id, moved);
            numbers.merge(becomes.apply(id), -moved, Double::sum);
        });
        return team.withInPost(numbers);
    }

    /** Of those hired into a grade or the one that it becomes, how many are in the first at a random moment. */
    private double share(int first) {
        int next = grades.row(first).becomes();
        double[] hired = new double[grades.count()];
        hired[first] = hiredFirst(first, next);
        hired[next] = 1 - hired[first];
        double inFirst = flows.keptUp(first, hired);
        return inFirst / (inFirst + flows.keptUp(next, hired));
    }

    private double hiredFirst(int first, int next) {
        double stated = hires.share(grades.row(first).id());
        double both = stated + hires.share(grades.row(next).id());
        return both > 0 ? stated / both : HIRED_NEWLY_QUALIFIED;
    }
}
