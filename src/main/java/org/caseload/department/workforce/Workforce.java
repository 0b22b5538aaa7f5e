package org.caseload.department.workforce;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Library;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.StatedDecimals;

/**
 * The people: their grades, their teams, and how they fall ill, leave and are replaced.
 *
 * @param grades the grades by id
 * @param teams the teams by id
 * @param staff everybody in post on the start date, where a file lists them
 * @param lengthOfService how long the staff in post have served
 * @param absence share of working days lost to sickness, where that is stated
 * @param sickness how often and how long people are ill
 * @param longLeave how often permanent staff go on long leave, if they do
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

    /** Two numbers of FTE that differ by less are the same, written to another place. */
    private static final double ROUNDED_FTE = 0.05;

    /** Copies the tables. */
    public Workforce {
        grades = Tables.copy(grades);
        Map<String, Team> staffed = staff.isPresent() ? withStaff(teams, staff.get()) : teams;
        teams = Tables.copy(agency.isPresent() ? withAgency(staffed, grades, agency.get()) : staffed);
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
            Map<String, Double> inPost = new LinkedHashMap<>(team.inPost());
            inPost.put(agency.grade(), all * share);
            staffed.put(id, team.withInPost(inPost));
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
        return new Workforce(
                grades,
                teams,
                staff,
                lengthOfService,
                absence,
                sickness,
                longLeave,
                turnover,
                leaving.times(factor),
                recruitment,
                agency,
                partTime,
                supervision,
                support,
                protection,
                maxEffect);
    }

    /** Teams that state no staff themselves have those of the file. */
    private static Map<String, Team> withStaff(Map<String, Team> teams, StaffFile file) {
        Map<String, Team> staffed = new LinkedHashMap<>();
        teams.forEach((id, team) -> staffed.put(id, team.inPost().isEmpty() ? team.withInPost(file.inPost(id)) : team));
        return staffed;
    }

    /** Whether a grade is one of team managers; not where there is no such grade. */
    public boolean isOfManagers(String grade) {
        return grades.containsKey(grade) && grades.get(grade).role() == Role.TEAM_MANAGER;
    }

    @Override
    public void check(Objections objections) {
        if (teams.isEmpty()) {
            objections.raise("teams", "no team; permitted: at least one team that holds a stage");
        }
        teams.forEach((id, team) -> team.inPost().keySet().stream()
                .filter(grade -> !grades.containsKey(grade))
                .forEach(grade ->
                        objections.unknown("teams/" + id + "/in-post/" + grade, "grade", grade, grades.keySet())));
        staff.ifPresent(file -> checkStaff(file, objections));
        teams.forEach((id, team) -> team.otherPosts().keySet().stream()
                .filter(grade -> !grades.containsKey(grade))
                .forEach(grade ->
                        objections.unknown("teams/" + id + "/other-posts/" + grade, "grade", grade, grades.keySet())));
        grades.forEach((id, grade) -> grade.becomes()
                .filter(next -> !grades.containsKey(next))
                .ifPresent(next -> objections.unknown("grades/" + id + "/becomes", "grade", next, grades.keySet())));
        recruitment.hires().grades().stream()
                .filter(grade -> !grades.containsKey(grade))
                .forEach(grade -> objections.unknown("recruitment/hires", "grade", grade, grades.keySet()));
        agency.ifPresent(facts -> checkAgency(facts, objections));
        agency.ifPresent(facts -> checkAgencyInPost(facts, objections));
        absence.ifPresent(share -> checkAbsence(share, objections));
        checkOthers(objections);
    }

    private void checkOthers(Objections objections) {
        teams.forEach((id, team) -> team.otherPosts().keySet().stream()
                .filter(grade -> grades.containsKey(grade) && grades.get(grade).role() == Role.SOCIAL_WORKER)
                .forEach(grade -> objections.raise(
                        "teams/" + id + "/other-posts/" + grade,
                        grade + " holds cases; permitted: grades of another `role`, such as team-manager")));
        if (protection.isPresent() && grades.containsKey("newly-qualified") && !grades.containsKey("social-worker")) {
            objections.unknown("protection", "grade", "social-worker", grades.keySet());
        }
    }

    private void checkAbsence(Share share, Objections objections) {
        if (!StatedDecimals.isSame(sickness.absentShare(onLeave(longLeave)), share.fraction())) {
            objections.raise(
                    "absence",
                    "found " + share
                            + ", which spells of no length cannot come to, or which leaves nobody at work beside "
                            + "`long-leave`; permitted: 0 %, or a `length` of spells above 0");
        }
    }

    private void checkAgencyInPost(Agency facts, Objections objections) {
        double here = agencyInPost();
        facts.inPost().ifPresent(stated -> {
            double said = stated.beside(permanent(teams, grades));
            if (!(Math.abs(here - said) <= ROUNDED_FTE)) {
                objections.raise(
                        "agency/in-post",
                        "found " + stated + ", but the teams' own `in-post` holds " + AgencyInPost.amount(here)
                                + " FTE of " + facts.grade() + "; permitted: one of the two, or both alike");
            }
        });
    }

    private void checkAgency(Agency facts, Objections objections) {
        grades.forEach((id, grade) -> {
            if (grade.contract() == Contract.AGENCY && grade.leaving().isPresent()) {
                objections.raise(
                        "grades/" + id + "/leaving",
                        "agency staff leave at the rate of `agency: {leaving: …}`; leave it out");
            }
        });
        Grade grade = grades.get(facts.grade());
        if (grade == null) {
            objections.unknown("agency/grade", "grade", facts.grade(), grades.keySet());
        } else if (grade.contract() != Contract.AGENCY) {
            objections.raise(
                    "agency/grade", facts.grade() + " is not an agency grade; permitted: one with `contract: agency`");
        }
        Grade next = grades.get(facts.becomes());
        if (next == null) {
            objections.unknown("agency/becomes", "grade", facts.becomes(), grades.keySet());
        } else if (next.contract() != Contract.PERMANENT) {
            objections.raise(
                    "agency/becomes",
                    facts.becomes() + " is not a permanent grade; permitted: one with `contract: permanent`");
        }
    }

    private void checkStaff(StaffFile file, Objections objections) {
        if (lengthOfService.isPresent()) {
            objections.raise(
                    "length-of-service", "the first days in " + file.origin().file() + " say it already; leave it out");
        }
        for (int row = 0; row < file.members().size(); row++) {
            StaffMember member = file.members().get(row);
            if (!teams.containsKey(member.team())) {
                objections.unknown("staff/" + row + "/team", "team", member.team(), teams.keySet());
            }
            if (!grades.containsKey(member.grade())) {
                objections.unknown("staff/" + row + "/grade", "grade", member.grade(), grades.keySet());
            }
        }
        teams.forEach((id, team) -> {
            if (!team.inPost().equals(file.inPost(id))) {
                objections.raise(
                        "teams/" + id + "/in-post",
                        "the staff of this team stand in " + file.origin().file() + " too; leave one of the two out");
            }
        });
    }
}
