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

/**
 * The people: their grades, their teams, and how they fall ill, leave and are replaced.
 *
 * @param grades the grades by id
 * @param teams the teams by id
 * @param vacancies share of the social workers' posts that nobody holds, where it is published
 * @param staff everybody in post on the start date, where a file lists them
 * @param lengthOfService how long the staff in post have served
 * @param sickness how often and how long people are ill
 * @param longLeave how often permanent staff go on long leave, if they do
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

        @Parameter(says = "How often and how long people are ill.", defaultsTo = "{}", source = "see its parts")
        Sickness sickness,

        @Parameter(
                says = "How often permanent staff go on maternity, adoption or other long leave, and for how long. Not "
                        + "stated: nobody does.",
                source = "the council; see its parts")
        Optional<LongLeave> longLeave,

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
        teams = Tables.copy(staff.isPresent() ? withStaff(teams, staff.get()) : teams);
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
        return with(others, recruitment);
    }

    /** The same with another recruitment. */
    public Workforce withRecruitment(Recruitment other) {
        return with(teams, other);
    }

    private Workforce with(Map<String, Team> otherTeams, Recruitment otherRecruitment) {
        return new Workforce(
                grades,
                otherTeams,
                vacancies,
                staff,
                lengthOfService,
                sickness,
                longLeave,
                leaving,
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
        if (teams.isEmpty()) {
            objections.raise("teams", "no team; permitted: at least one team that holds a stage");
        }
        teams.forEach((id, team) -> team.staffInPost().keySet().stream()
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
        teams.forEach((id, team) -> team.inPostByBalance().stream()
                .filter(grades::containsKey)
                .forEach(grade -> checkSolvable(id, team, grade, objections)));
        if (vacancies.isPresent()
                && !teams.isEmpty()
                && teams.values().stream().noneMatch(team -> team.posts().isBalance())) {
            objections.raise(
                    "vacancies", "every team states its `posts`, which say it already; leave one of the two out");
        }
        checkOthers(objections);
    }

    /** A number in post can be solved only as a part of the grade that its people become. */
    private void checkSolvable(String id, Team team, String grade, Objections objections) {
        String path = "teams/" + id + "/in-post/" + grade;
        Optional<String> next = grades.get(grade).becomes();
        if (next.isEmpty()) {
            objections.raise(path, "found balance, but " + grade + " becomes no other grade; permitted: a number");
        } else if (!team.inPost().containsKey(next.get())) {
            objections.raise(
                    path,
                    "found balance, which is a part of the " + next.get() + " in post; permitted with a number of them "
                            + "in the same team");
        }
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
