package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.ServiceCurves;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.result.SolvedNumber;

/**
 * A department whose unknowns are solved.
 *
 * @param stages the pathway with solved shares and work
 * @param entryDelay working days of the front door that the first stage's published length contains
 * @param referralsPerDay children referred a day, those who come back included
 * @param firstTimePerDay children referred for the first time, a day
 * @param returnProbability chance that a closed child comes back
 * @param openCases open cases on the start date by stage; whole where stated
 * @param countsStated by stage: whether the count was stated rather than solved
 * @param workPerDay by stage: work done on a case in a calendar day, in days of the stage's time base
 * @param loadRatio by stage: load over comfortable load that its cases feel, on average over a year
 * @param teams staff of each team
 * @param service how long starters stay, by grade
 * @param steadyOpen cases open in all once steady; where they pile up without end, if nobody were overloaded
 * @param solved what was solved, for printing
 * @param nearness in words, how far the start lies from what is stated; empty where nothing had to be reconciled
 * @param warnings what a reader should know before believing a run
 */
public record BalancedDepartment(
        StageTable stages,
        double entryDelay,
        double referralsPerDay,
        double firstTimePerDay,
        double returnProbability,
        double[] openCases,
        boolean[] countsStated,
        double[] workPerDay,
        double[] loadRatio,
        List<TeamBalance> teams,
        ServiceCurves service,
        double steadyOpen,
        List<SolvedNumber> solved,
        String nearness,
        List<Warning> warnings) {

    /** Copies the lists. */
    public BalancedDepartment {
        teams = List.copyOf(teams);
        solved = List.copyOf(solved);
        warnings = List.copyOf(warnings);
    }

    /**
     * Share of a team's vacant posts that agency staff cover: where their number is stated, as much as they come to on the start
     * date; in a team that is not there yet, as in all teams together.
     *
     * @param workforce the staff that was balanced
     * @param team the team's number
     */
    public double agencyCovers(Workforce workforce, int team) {
        List<Team> there = List.copyOf(workforce.teams().values());
        boolean opensLater = team >= there.size();
        double staff = opensLater ? workforce.agencyInPost() : workforce.agencyInPost(there.get(team));
        double vacant = opensLater
                ? teams.stream().mapToDouble(TeamBalance::vacancies).sum()
                : teams.get(team).vacancies();
        return workforce.agency().map(agency -> agency.covered(staff, vacant)).orElse(0.0);
    }

    /** The same with further numbers that were solved, before the others. */
    public BalancedDepartment withSolved(List<SolvedNumber> before) {
        List<SolvedNumber> all = new ArrayList<>(before);
        all.addAll(solved);
        return new BalancedDepartment(
                stages,
                entryDelay,
                referralsPerDay,
                firstTimePerDay,
                returnProbability,
                openCases,
                countsStated,
                workPerDay,
                loadRatio,
                teams,
                service,
                steadyOpen,
                all,
                nearness,
                warnings);
    }

    /** The same with other clocks for its stages. */
    public BalancedDepartment withStages(StageTable other) {
        return new BalancedDepartment(
                other,
                entryDelay,
                referralsPerDay,
                firstTimePerDay,
                returnProbability,
                openCases,
                countsStated,
                workPerDay,
                loadRatio,
                teams,
                service,
                steadyOpen,
                solved,
                nearness,
                warnings);
    }

    /** The same with so many more teams, in which nobody is yet and nothing is to be held steady. */
    public BalancedDepartment withNewTeams(int count) {
        if (count == 0) {
            return this;
        }
        int grades = teams.get(0).hiredShare().length;
        List<TeamBalance> all = new ArrayList<>(teams);
        all.addAll(Collections.nCopies(count, TeamBalance.empty(grades)));
        return new BalancedDepartment(
                stages,
                entryDelay,
                referralsPerDay,
                firstTimePerDay,
                returnProbability,
                openCases,
                countsStated,
                workPerDay,
                loadRatio,
                all,
                service,
                steadyOpen,
                solved,
                nearness,
                warnings);
    }
}
