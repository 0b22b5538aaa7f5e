package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
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

    /** A smaller share of all staff is not worth a word. */
    private static final double SMALL = 0.01;

    private final Workforce stated;
    private final Workforce solved;
    private final double vacant;
    private final double agency;
    private final double inPost;

    /** FTE of agency staff whom teams ask for to cover their vacancies and who are not there. */
    private final double notThere;

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
        notThere = notThere(grades, teams);
    }

    private double notThere(GradeTable grades, List<TeamBalance> balanced) {
        List<Team> there = List.copyOf(solved.teams().values());
        double missing = 0;
        for (int t = 0; t < there.size() && solved.agency().isPresent(); t++) {
            double staff = ofAgency(there.get(t), grades);
            double open = balanced.get(t).vacancies();
            missing += Math.max(0, solved.agency().get().covered(staff, open) * open - staff);
        }
        return missing;
    }

    private static double ofAgency(Team team, GradeTable grades) {
        return grades.rows().stream()
                .filter(row -> row.contract() == Contract.AGENCY)
                .mapToDouble(row -> team.inPost().getOrDefault(row.id(), 0.0))
                .sum();
    }

    /** Every rule that has something to say. */
    public List<Warning> all() {
        List<Warning> warnings = new ArrayList<>();
        agencyFarAboveSolvedVacancies().ifPresent(warnings::add);
        agencyAboveStatedVacancies().ifPresent(warnings::add);
        vacanciesSoonFilled().ifPresent(warnings::add);
        vacanciesSoonGrow().ifPresent(warnings::add);
        agencyBelowCover().ifPresent(warnings::add);
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
    private Optional<Warning> agencyFarAboveSolvedVacancies() {
        return warn(
                WarningRule.AGENCY_ABOVE_SOLVED_VACANCIES,
                postsAreSolved() && agency > FAR * vacant && agency > vacant + FEW,
                "workforce: %.1f FTE of agency staff are in post, and the balance leaves %.1f FTE of posts vacant: agency staff cover "
                        + "vacancies, so posts are missing. State `workforce: {vacancies: … %%}` or the teams' `posts`.",
                agency,
                vacant);
    }

    /** Agency staff beyond the vacancies stated cover nobody. */
    private Optional<Warning> agencyAboveStatedVacancies() {
        return warn(
                WarningRule.AGENCY_ABOVE_VACANCIES,
                !postsAreSolved() && agency > vacant + 1,
                "workforce: %.1f FTE of agency staff are more than the %.1f FTE of vacant posts; those beyond are kept up in number "
                        + "until a plan runs them down. Check both, or state `run-down-agency` in the plan.",
                agency,
                vacant);
    }

    /** Where nothing limits the market, far more vacancies than turnover keeps up are gone within months. */
    private Optional<Warning> vacanciesSoonFilled() {
        double filled = vacant - searchedFor;
        return warn(
                WarningRule.VACANCIES_SOON_FILLED,
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
    private Optional<Warning> vacanciesSoonGrow() {
        return warn(
                WarningRule.VACANCIES_SOON_GROW,
                solved.recruitment().rolling() && FAR * vacant < searchedFor && searchedFor - vacant > FEW,
                "workforce: %.1f FTE of posts are vacant, and leaving and the time to fill a post keep %.1f vacant: %.1f FTE in post "
                        + "become %.1f within months. State a shorter `recruitment: {time-to-start: …}`, or leave `posts` to balance.",
                vacant,
                searchedFor,
                inPost,
                inPost - searchedFor + vacant);
    }

    /** Agency staff are asked for on the first days where fewer are there than cover as many vacancies as stated. */
    private Optional<Warning> agencyBelowCover() {
        return warn(
                WarningRule.AGENCY_BELOW_COVER,
                notThere > 1 && notThere > SMALL * (inPost + agency),
                "workforce: %.1f FTE of agency staff are in post, and as many vacancies are to be covered as take %.1f more: they come "
                        + "within weeks. State `agency: {in-post: %.1f FTE}`, which keeps them as they are, or another `covers`.",
                agency,
                notThere,
                agency);
    }

    private static Optional<Warning> warn(WarningRule rule, boolean holds, String text, Object... numbers) {
        return holds ? Optional.of(new Warning(rule, String.format(Locale.ROOT, text, numbers))) : Optional.empty();
    }
}
