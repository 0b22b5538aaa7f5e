package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Recruitment;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Solvable;
import org.caseload.quantity.Span;
import org.caseload.result.SolvedNumber;

/**
 * A workforce in which every number is given: what its council left to balance is solved from how long people stay, before
 * anything is known of cases.
 *
 * @param stated the workforce as its council states it
 * @param workforce the same with every number given
 * @param solved what was solved, for printing
 */
public record SolvedStaff(Workforce stated, Workforce workforce, List<SolvedNumber> solved) {
    private static final int ROUNDS = 50;

    /** Copies the list. */
    public SolvedStaff {
        solved = List.copyOf(solved);
    }

    /**
     * Solves what a workforce leaves open.
     *
     * @param stated the workforce
     */
    public static SolvedStaff of(Workforce stated) {
        Workforce leaving = StatedTurnover.in(stated);
        if (stated.vacancies().isEmpty()
                && stated.teams().values().stream()
                        .allMatch(team -> team.inPostByBalance().isEmpty())) {
            return new SolvedStaff(stated, leaving, List.of());
        }
        List<SolvedNumber> solved = new ArrayList<>();
        GradeTable before = GradeTable.ofNoStages(leaving);
        Workforce inPost = StatedTurnover.in(withNewlyQualified(leaving, before, new ServiceCurves(before), solved));
        GradeTable grades = GradeTable.ofNoStages(inPost);
        return new SolvedStaff(stated, withVacancies(inPost, grades, new ServiceCurves(grades), solved), solved);
    }

    private static Workforce withNewlyQualified(
            Workforce stated, GradeTable grades, ServiceCurves curves, List<SolvedNumber> solved) {
        NewlyQualifiedBalance newlyQualified =
                new NewlyQualifiedBalance(grades, curves, stated.recruitment().hires());
        Map<String, Team> teams = new LinkedHashMap<>();
        stated.teams().forEach((id, team) -> {
            Team whole = newlyQualified.solved(team);
            teams.put(id, whole);
            team.inPostByBalance()
                    .forEach(grade -> solved.add(new SolvedNumber(
                            "In post in " + id + ": " + grade, whole.inPost().get(grade), "FTE", "")));
        });
        return stated.withTeams(teams);
    }

    private static Workforce withVacancies(
            Workforce stated, GradeTable grades, ServiceCurves curves, List<SolvedNumber> solved) {
        if (stated.vacancies().isEmpty()) {
            return stated;
        }
        VacancyBalance vacancies = new VacancyBalance(stated, grades);
        Map<String, Team> teams = vacancies.withPosts();
        Workforce withPosts = stated.withTeams(teams);
        teams.forEach((id, team) -> {
            if (stated.teams().get(id).posts().isBalance()) {
                solved.add(new SolvedNumber(
                        "Posts in " + id,
                        team.posts().given(),
                        "FTE",
                        stated.vacancies().get() + " of posts vacant, as stated"));
            }
        });
        Recruitment recruitment = stated.recruitment();
        if (!recruitment.rolling() || recruitment.supply().isPresent()) {
            return withPosts;
        }
        StaffBalance staff = new StaffBalance(stated, grades, curves);
        List<TeamBalance> steady = new ArrayList<>();
        stated.teams().forEach((id, team) -> steady.add(staff.solve(id, team.withPosts(Solvable.balance()))));
        OptionalDouble supply = vacancies.supply(steady);
        if (supply.isEmpty()) {
            return withSoonerStarts(withPosts, solved);
        }
        double aYear = supply.getAsDouble() * Span.DAYS_PER_YEAR;
        solved.add(new SolvedNumber("Social workers whom the market supplies", aYear, "people a year", ""));
        return withPosts.withRecruitment(recruitment.withSupply(Rate.perYear(aYear)));
    }

    /**
     * Where fewer posts are vacant than leaving and the time to fill a post keep up, posts are filled sooner: how many are vacant is
     * published, and how long it takes is not.
     */
    private static Workforce withSoonerStarts(Workforce workforce, List<SolvedNumber> solved) {
        double low = 0;
        double high = 1;
        ServiceCurves curves = new ServiceCurves(GradeTable.ofNoStages(workforce)); // whenever posts are filled
        double vacant = vacant(workforce, curves, 0, false);
        if (!(vacant(workforce, curves, 1, true) > vacant)) {
            return workforce;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double middle = (low + high) / 2;
            if (vacant(workforce, curves, middle, true) > vacant) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Recruitment recruitment = workforce.recruitment();
        Recruitment sooner = recruitment.withTimeToStartTimes(high);
        solved.add(new SolvedNumber(
                "Time from a requisition to a start",
                sooner.timeToStart().law().mean(),
                "days on average",
                "as soon as so few posts stay vacant; stated: "
                        + Math.round(recruitment.timeToStart().law().mean()) + " days"));
        return workforce.withRecruitment(sooner);
    }

    /** FTE of posts vacant: as many as there are, or as many as are searched for where that takes so many times as long. */
    private static double vacant(Workforce workforce, ServiceCurves curves, double times, boolean searchedFor) {
        Workforce at = searchedFor
                ? workforce.withRecruitment(workforce.recruitment().withTimeToStartTimes(times))
                : workforce;
        StaffBalance balance = new StaffBalance(at, GradeTable.ofNoStages(at), curves);
        double vacant = 0;
        for (Map.Entry<String, Team> team : at.teams().entrySet()) {
            Team there = team.getValue();
            vacant += balance.solve(team.getKey(), searchedFor ? there.withPosts(Solvable.balance()) : there)
                    .vacancies();
        }
        return vacant;
    }

    /**
     * Other facts about the same workforce: grades left to balance have the part of their people that was solved here, and the
     * market supplies what was solved; posts follow from vacancies and staff as they are stated there.
     *
     * @param other the same teams and grades with other numbers
     */
    public SolvedStaff keptUnder(Workforce other) {
        if (other.equals(stated) || other.equals(workforce)) {
            return this;
        }
        Map<String, Team> teams = new LinkedHashMap<>();
        other.teams()
                .forEach((id, team) -> teams.put(
                        id, NewlyQualifiedBalance.asIn(workforce.teams().get(id), team, other)));
        Workforce inPost = StatedTurnover.in(other.withTeams(teams));
        Workforce kept = inPost.vacancies().isEmpty()
                ? inPost
                : inPost.withTeams(new VacancyBalance(inPost, GradeTable.ofNoStages(inPost)).withPosts());
        double times = workforce.recruitment().timeToStart().law().mean()
                / stated.recruitment().timeToStart().law().mean();
        if (times < 1) {
            kept = kept.withRecruitment(kept.recruitment().withTimeToStartTimes(times));
        }
        Optional<Rate> market = workforce.recruitment().supply();
        boolean solvedIt = market.isPresent() && stated.recruitment().supply().isEmpty();
        return new SolvedStaff(
                stated,
                solvedIt && kept.recruitment().supply().isEmpty()
                        ? kept.withRecruitment(kept.recruitment().withSupply(market.get()))
                        : kept,
                solved);
    }
}
