package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Solvable;

/** What is stated of staff, posts and agency staff at the start that hardly goes together: one rule each, over all teams. */
public final class StaffWarnings {
    /** A difference of fewer FTE than that is no more than a broken post or two. */
    private static final double FEW = 3;

    /** So many times as many are taken for a contradiction rather than for the error of two counts. */
    private static final double FAR = 2;

    private final Workforce stated;
    private final Workforce solved;
    private final double vacant;
    private final double agency;
    private final double inPost;

    /** FTE of vacant posts that leaving and the time to fill a post keep up by themselves. */
    private final double searchedFor;

    /**
     * Looks at the staff of a department.
     *
     * @param staff its staff as stated, and with every number given
     * @param teams the staff of each of its teams
     */
    public StaffWarnings(SolvedStaff staff, List<TeamBalance> teams) {
        stated = staff.stated();
        solved = staff.workforce();
        GradeTable grades = GradeTable.ofNoStages(solved);
        StaffBalance balance = new StaffBalance(solved, grades, new ServiceCurves(grades));
        vacant = teams.stream().mapToDouble(TeamBalance::vacancies).sum();
        searchedFor = solved.teams().entrySet().stream()
                .mapToDouble(
                        team -> balance.solve(team.getKey(), team.getValue().withPosts(Solvable.balance()))
                                .vacancies())
                .sum();
        inPost = solved.teams().values().stream().mapToDouble(grades::inPost).sum();
        agency = solved.teams().values().stream()
                .mapToDouble(team -> ofAgency(team, grades))
                .sum();
    }

    private static double ofAgency(Team team, GradeTable grades) {
        return grades.rows().stream()
                .filter(row -> row.contract() == Contract.AGENCY)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }

    /** Every rule that has something to say. */
    public List<String> all() {
        List<String> warnings = new ArrayList<>();
        agencyFarAboveSolvedVacancies().ifPresent(warnings::add);
        agencyAboveStatedVacancies().ifPresent(warnings::add);
        vacanciesSoonFilled().ifPresent(warnings::add);
        vacanciesSoonGrow().ifPresent(warnings::add);
        return warnings;
    }

    /** FTE of social workers' posts that nobody holds at the start. */
    public double vacant() {
        return vacant;
    }

    /** FTE of social workers on permanent contracts in post at the start. */
    public double inPost() {
        return inPost;
    }

    private boolean postsAreSolved() {
        return stated.vacancies().isEmpty()
                && stated.teams().values().stream()
                        .anyMatch(team -> team.posts().isBalance());
    }

    /** Posts left to balance are too few where far more agency staff are in post than posts are vacant. */
    private Optional<String> agencyFarAboveSolvedVacancies() {
        return warn(
                postsAreSolved() && agency > FAR * vacant && agency > vacant + FEW,
                "workforce: %.1f FTE of agency staff are in post, and the balance leaves %.1f FTE of posts vacant: agency staff cover "
                        + "vacancies, so posts are missing. State `workforce: {vacancies: … %%}` or the teams' `posts`.",
                agency,
                vacant);
    }

    /** Agency staff beyond the vacancies stated cover nobody. */
    private Optional<String> agencyAboveStatedVacancies() {
        return warn(
                !postsAreSolved() && agency > vacant + 1,
                "workforce: %.1f FTE of agency staff are more than the %.1f FTE of vacant posts; those beyond are kept up in number "
                        + "until a plan runs them down. Check both, or state `run-down-agency` in the plan.",
                agency,
                vacant);
    }

    /** Where nothing limits the market, far more vacancies than turnover keeps up are gone within months. */
    private Optional<String> vacanciesSoonFilled() {
        double filled = vacant - searchedFor;
        return warn(
                solved.recruitment().rolling()
                        && solved.recruitment().supply().isEmpty()
                        && vacant > FAR * searchedFor
                        && filled > FEW,
                "workforce: %.1f FTE of posts are vacant, and leaving keeps up %.1f by itself: the others are filled within months, and "
                        + "%.1f FTE in post become %.1f. If so many stay vacant, state `workforce: {vacancies: %.1f %%}` instead of "
                        + "`posts`, or `recruitment: {supply: …}`.",
                vacant,
                searchedFor,
                inPost,
                inPost + filled,
                100 * vacant / (inPost + vacant));
    }

    /** Fewer vacancies than leaving and the time to fill a post keep up: staff fall until as many are vacant. */
    private Optional<String> vacanciesSoonGrow() {
        return warn(
                solved.recruitment().rolling() && FAR * vacant < searchedFor && searchedFor - vacant > FEW,
                "workforce: %.1f FTE of posts are vacant, and leaving and the time to fill a post keep %.1f vacant: %.1f FTE in post "
                        + "become %.1f within months. State a shorter `recruitment: {time-to-start: …}`, or leave `posts` to balance.",
                vacant,
                searchedFor,
                inPost,
                inPost - searchedFor + vacant);
    }

    private static Optional<String> warn(boolean holds, String text, Object... numbers) {
        return holds ? Optional.of(String.format(Locale.ROOT, text, numbers)) : Optional.empty();
    }
}
