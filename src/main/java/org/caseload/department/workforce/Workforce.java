package org.caseload.department.workforce;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.record.Role;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Library;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;

/**
 * The people: their grades, their teams, and how they fall ill, leave and are replaced.
 *
 * @param grades the grades by id
 * @param teams the teams by id
 * @param vacancies share of the social workers' posts that nobody holds, where it is published
 * @param staff everybody in post on the start date, where a file lists them
 * @param lengthOfService how long the staff in post have served
 * @param absence share of working days lost to sickness, where that is stated
 * @param sickness how often and how long people are ill
 * @param longLeave how often permanent staff go on long leave, if they do
 * @param annualLeave how many are on annual leave or in training, if that is counted
 * @param turnover share of the staff who leave in a year, where that is stated
 * @param leaving how often people leave
 * @param recruitment how posts are filled
 * @param agency how agency staff come and go, if they do
 * @param partTime who works part time, if anybody
 * @param supervision how managers supervise
 * @param support what family support workers do
 * @param protection the protected caseload of newly qualified workers
 * @param maxEffect the most that all multipliers on one hazard may come to
 */
public record Workforce(
        @Library(
                folder = "grades",
                profiles = {"england"})
        @Parameter(
                says = "The grades by id: what they may hold, their comfortable load, their induction.",
                defaultsTo = "england",
                source = "see the profile")
        Map<String, Grade> grades,

        @Parameter(says = "The teams by id: the stages they hold, their posts and their staff.", source = "the council")
        Map<String, Team> teams,

        @Parameter(
                says =
                        "Share of the posts of social workers that nobody holds on the start date, as published. A team whose "
                                + "`posts` are left to balance has as many posts as that makes of its permanent staff. As many "
                                + "stay vacant: unless `recruitment: {supply: …}` is stated, the market is solved for it.",
                min = "0 %",
                max = "95 %",
                source = "DfE workforce census: vacancy rate, vacant posts ÷ (vacant posts + staff in post)")
        Optional<Share> vacancies,

        @Parameter(
                says =
                        "Everybody in post on the start date, from a file of the council; teams then state no `in-post`.",
                source = "the council's staff list, anonymised")
        Optional<StaffFile> staff,

        @Parameter(
                says =
                        "How long the staff in post on permanent contracts have served at the council, over all teams and "
                                + "grades; without it as in a steady department. It decides who leaves soonest at first.",
                source = "the council; DfE workforce census: time in service")
        Optional<ServiceMix> lengthOfService,

        @Parameter(
                says =
                        "Share of working days that permanent social workers lose to sickness, such as 4.7 %, instead of how often "
                                + "spells begin: short and long spells then begin so many times as often, in their usual proportion.",
                min = "0 %",
                max = "50 %",
                insteadOf = {"sickness/short/spells", "sickness/long/spells"},
                source = "DfE workforce census: absence rate of the council")
        Optional<Share> absence,

        @Parameter(says = "How often and how long people are ill.", defaultsTo = "{}", source = "see its parts")
        Sickness sickness,

        @Parameter(
                says = "How often permanent staff go on maternity, adoption or other long leave, and for how long. Not "
                        + "stated: nobody does.",
                source = "the council; see its parts")
        Optional<LongLeave> longLeave,

        @Parameter(
                says =
                        "Days of annual leave and training, which `caseload.practitioner` then counts as not at work. Not stated: it "
                                + "counts those on leave as at work. Nothing else changes.",
                source = "the council; see its parts")
        Optional<AnnualLeave> annualLeave,

        @Parameter(
                says =
                        "Share of permanent social workers who leave in a year, such as 21.9 %, instead of the rates of leaving: the "
                                + "usual rates by length of service, times one factor, at which the staff in post on the start date "
                                + "leave at this rate, given how long they have served.",
                min = "0 %",
                max = "100 %",
                insteadOf = "leaving/rate",
                source = "DfE workforce census: turnover rate of the council")
        Optional<Share> turnover,

        @Parameter(says = "How often people leave.", defaultsTo = "{}", source = "see its parts")
        Leaving leaving,

        @Parameter(says = "How posts are filled.", defaultsTo = "{}", source = "see its parts")
        Recruitment recruitment,

        @Parameter(
                says =
                        "How agency staff cover vacancies, come and go. Not stated: nobody is asked for, and agency staff in "
                                + "post leave as others do.",
                source = "stated by the council; see its parts")
        Optional<Agency> agency,

        @Parameter(
                says = "How many social workers on permanent contracts work part time.",
                source = "the council; without it everybody works the hours of the grade")
        Optional<PartTime> partTime,

        @Parameter(
                says = "How managers supervise, where that is to make a difference.",
                source = "the council; without it supervision changes nothing")
        Optional<Supervision> supervision,

        @Parameter(
                says = "What family support workers do for social workers.",
                defaultsTo = "{}",
                source = "see its parts")
        Support support,

        @Parameter(
                says = "The protected caseload that newly qualified workers are promised, and how many get it.",
                source = "the council; without it nobody is protected")
        Optional<Protection> protection,

        @Parameter(
                says = "The most that all multipliers on one hazard (of falling ill, of leaving) may come to "
                        + "together.",
                unit = "times",
                defaultsTo = "3",
                min = "1",
                max = "10",
                source = "assumption: a bound, so that feedback cannot run away")
        double maxEffect)
        implements Coherent {

    /** Copies the tables. */
    public Workforce {
        grades = Tables.copy(grades);
        Map<String, Team> staffed = staff.isPresent() ? withStaff(teams, staff.get()) : teams;
        teams = Tables.copy(
                agency.isPresent() && staff.isEmpty() ? withAgency(staffed, grades, agency.get()) : staffed);
        if (absence.isPresent()) {
            sickness = sickness.scaledTo(absence.get().fraction(), onLeave(longLeave));
        }
    }

    private static double onLeave(Optional<LongLeave> leave) {
        return leave.map(LongLeave::shareAway).orElse(0.0);
    }

    /** Agency staff stated for all teams together, spread like the permanent social workers; where a team states some, none are. */
    private static Map<String, Team> withAgency(Map<String, Team> teams, Map<String, Grade> grades, Agency agency) {
        boolean stated = teams.values().stream().anyMatch(team -> team.inPost().containsKey(agency.grade()));
        if (agency.inPost().isEmpty() || stated) {
            return teams;
        }
        double permanent = permanent(teams, grades);
        double all = agency.inPost().get().beside(permanent);
        Map<String, Team> staffed = new LinkedHashMap<>();
        teams.forEach((id, team) -> {
            double share = permanent > 0 ? team.socialWorkers(grades) / permanent : 1.0 / teams.size();
            staffed.put(id, team.with(agency.grade(), all * share));
        });
        return staffed;
    }

    private static double permanent(Map<String, Team> teams, Map<String, Grade> grades) {
        return teams.values().stream()
                .mapToDouble(team -> team.socialWorkers(grades))
                .sum();
    }

    /** Agency staff in post on the start date, in FTE. */
    public double agencyInPost() {
        return teams.values().stream().mapToDouble(this::agencyInPost).sum();
    }

    /** The same of one team. */
    public double agencyInPost(Team team) {
        return agency.map(facts -> team.inPost().getOrDefault(facts.grade(), 0.0))
                .orElse(0.0);
    }

    /** The same, leaving so many times as often at every length of service. */
    public Workforce leavingTimes(double factor) {
        return with(teams, leaving.times(factor), recruitment);
    }

    /** Teams that state no staff themselves have those of the file. */
    private static Map<String, Team> withStaff(Map<String, Team> teams, StaffFile file) {
        Map<String, Team> staffed = new LinkedHashMap<>();
        teams.forEach(
                (id, team) -> staffed.put(id, team.staffInPost().isEmpty() ? team.withInPost(file.inPost(id)) : team));
        return staffed;
    }

    /** The same with other numbers in its teams. */
    public Workforce withTeams(Map<String, Team> others) {
        return with(others, leaving, recruitment);
    }

    /** The same with another recruitment. */
    public Workforce withRecruitment(Recruitment other) {
        return with(teams, leaving, other);
    }

    private Workforce with(Map<String, Team> otherTeams, Leaving otherLeaving, Recruitment otherRecruitment) {
        return new Workforce(
                grades,
                otherTeams,
                vacancies,
                staff,
                lengthOfService,
                absence,
                sickness,
                longLeave,
                annualLeave,
                turnover,
                otherLeaving,
                otherRecruitment,
                agency,
                partTime,
                supervision,
                support,
                protection,
                maxEffect);
    }

    /** Whether a grade is one of team managers; not where there is no such grade. */
    public boolean isOfManagers(String grade) {
        return grades.containsKey(grade) && grades.get(grade).role() == Role.TEAM_MANAGER;
    }

    @Override
    public void check(Objections objections) {
        new WorkforceChecks(this, objections).check();
    }

    /** Social workers in post on permanent contracts, in FTE. */
    double permanentInPost() {
        return permanent(teams, grades);
    }

    /** Share of working days lost to sickness, at the load of the start. */
    double absentShare() {
        return sickness.absentShare(onLeave(longLeave));
    }
}
