package org.caseload.department.workforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Solvable;

/**
 * A team: the stages it holds, its posts, its staff.
 *
 * @param holds the stages whose cases its workers hold
 * @param posts its posts in FTE, or {@code balance}: as many as keep its staff steady
 * @param otherPosts posts in FTE of grades that hold no cases
 * @param staffInPost its staff in FTE by grade on the start date, as stated
 * @param openCases the open cases that its workers hold, by stage, where they are counted by team
 * @param caseloadsAtStart how unevenly its workers hold them, where that is known
 */
public record Team(
        @Parameter(says = "The stages whose cases the team's workers hold.", source = "the council")
        List<String> holds,

        @Parameter(
                says = "Posts on the establishment; balance solves as many as keep the staff in post steady at the "
                        + "stated turnover and time to fill a post.",
                unit = "FTE",
                defaultsTo = "balance",
                min = "0",
                max = "100000",
                source = "the council's establishment")
        Solvable posts,

        @Parameter(
                says = "Posts of grades that hold no cases, such as team-manager or family-support; where a grade is "
                        + "left out, as many as are in post.",
                unit = "FTE",
                min = "0",
                max = "100000",
                source = "the council's establishment")
        Map<String, Double> otherPosts,

        @Parameter(
                key = "in-post",
                says = "Staff in post on the start date by grade. balance, for a grade that becomes another, such as "
                        + "newly-qualified: as many of the other's number as turnover keeps up.",
                unit = "FTE",
                min = "0",
                max = "100000",
                source = "the council")
        Map<String, Solvable> staffInPost,

        @Parameter(
                says =
                        "Open cases that the team's workers hold on the start date, by stage, where several teams hold it "
                                + "and are counted apart; the rest of the department's count is with the other teams.",
                unit = "children",
                min = "0",
                max = "1000000",
                source = "the council")
        Map<String, Integer> openCases,

        @Parameter(
                says =
                        "How unevenly the team's workers hold their cases on the start date; without it as allocation and chance "
                                + "leave them in a steady department.",
                source = "the council's list of caseloads")
        Optional<CaseloadsAtStart> caseloadsAtStart)
        implements Coherent {

    /** Copies the list and the table. */
    public Team {
        holds = List.copyOf(holds);
        otherPosts = Tables.copy(otherPosts);
        staffInPost = Tables.copy(staffInPost);
        openCases = Tables.copy(openCases);
    }

    /** Social workers in post on permanent contracts, in FTE. */
    double socialWorkers(Map<String, Grade> grades) {
        return inPost().entrySet().stream()
                .filter(entry -> grades.containsKey(entry.getKey())
                        && grades.get(entry.getKey()).role() == Role.SOCIAL_WORKER
                        && grades.get(entry.getKey()).contract() == Contract.PERMANENT)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /**
     * Staff in post by grade, in FTE. A grade that is left to balance is not among them before it is solved: its people are
     * counted in the grade that they become.
     */
    public Map<String, Double> inPost() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        staffInPost.forEach((grade, number) -> {
            if (!number.isBalance()) {
                numbers.put(grade, number.given());
            }
        });
        return numbers;
    }

    /** The grades whose number in post is left to balance. */
    public List<String> inPostByBalance() {
        return staffInPost.entrySet().stream()
                .filter(entry -> entry.getValue().isBalance())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same team with other posts. */
    public Team withPosts(Solvable others) {
        return new Team(holds, others, otherPosts, staffInPost, openCases, caseloadsAtStart);
    }

    /** The same team with so many of a grade in post, in FTE; of other grades as before. */
    Team with(String grade, double number) {
        Map<String, Solvable> numbers = new LinkedHashMap<>(staffInPost);
        numbers.put(grade, Solvable.of(number));
        return new Team(holds, posts, otherPosts, numbers, openCases, caseloadsAtStart);
    }

    /** The same team with other staff in post, every number given. */
    public Team withInPost(Map<String, Double> others) {
        Map<String, Solvable> numbers = new LinkedHashMap<>();
        others.forEach((grade, number) -> numbers.put(grade, Solvable.of(number)));
        return new Team(holds, posts, otherPosts, numbers, openCases, caseloadsAtStart);
    }

    @Override
    public void check(Objections objections) {
        if (holds.isEmpty()) {
            objections.raise("holds", "no stage; permitted: at least one stage of the pathway");
        }
        openCases.keySet().stream()
                .filter(stage -> !holds.contains(stage))
                .forEach(stage -> objections.unknown("open-cases/" + stage, "stage", stage, holds));
    }
}
