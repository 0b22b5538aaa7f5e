package org.caseload.department.workforce;

import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.parameter.Objections;
import org.caseload.quantity.Share;
import org.caseload.quantity.StatedDecimals;

/** The rules that join the parts of a workforce: what refers to grades and teams that exist, and what is said twice. */
final class WorkforceChecks {
    /** Two numbers of FTE that differ by less are the same, written to another place. */
    private static final double ROUNDED_FTE = 0.05;

    private final Workforce workforce;
    private final Objections objections;

    WorkforceChecks(Workforce workforce, Objections objections) {
        this.workforce = workforce;
        this.objections = objections;
    }

    void check() {
        if (workforce.teams().isEmpty()) {
            objections.raise("teams", "no team; permitted: at least one team that holds a stage");
        }
        workforce
                .teams()
                .forEach((id, team) -> team.staffInPost().keySet().stream()
                        .filter(grade -> !workforce.grades().containsKey(grade))
                        .forEach(grade -> objections.unknown(
                                "teams/" + id + "/in-post/" + grade,
                                "grade",
                                grade,
                                workforce.grades().keySet())));
        workforce.staff().ifPresent(file -> checkStaff(file));
        workforce
                .teams()
                .forEach((id, team) -> team.otherPosts().keySet().stream()
                        .filter(grade -> !workforce.grades().containsKey(grade))
                        .forEach(grade -> objections.unknown(
                                "teams/" + id + "/other-posts/" + grade,
                                "grade",
                                grade,
                                workforce.grades().keySet())));
        workforce
                .grades()
                .forEach((id, grade) -> grade.becomes()
                        .filter(next -> !workforce.grades().containsKey(next))
                        .ifPresent(next -> objections.unknown(
                                "grades/" + id + "/becomes",
                                "grade",
                                next,
                                workforce.grades().keySet())));
        workforce.recruitment().hires().grades().stream()
                .filter(grade -> !workforce.grades().containsKey(grade))
                .forEach(grade -> objections.unknown(
                        "recruitment/hires", "grade", grade, workforce.grades().keySet()));
        workforce.agency().ifPresent(facts -> checkAgency(facts));
        workforce.agency().ifPresent(facts -> checkAgencyInPost(facts));
        workforce.absence().ifPresent(share -> checkAbsence(share));
        workforce
                .teams()
                .forEach((id, team) -> team.inPostByBalance().stream()
                        .filter(workforce.grades()::containsKey)
                        .forEach(grade -> checkSolvable(id, team, grade)));
        if (workforce.vacancies().isPresent()
                && !workforce.teams().isEmpty()
                && workforce.teams().values().stream()
                        .noneMatch(team -> team.posts().isBalance())) {
            objections.raise(
                    "vacancies", "every team states its `posts`, which say it already; leave one of the two out");
        }
        checkOthers();
    }

    /** A number in post can be solved only as a part of the grade that its people become. */
    private void checkSolvable(String id, Team team, String grade) {
        String path = "teams/" + id + "/in-post/" + grade;
        Optional<String> next = workforce.grades().get(grade).becomes();
        if (next.isEmpty()) {
            objections.raise(path, "found balance, but " + grade + " becomes no other grade; permitted: a number");
        } else if (!team.inPost().containsKey(next.get())) {
            objections.raise(
                    path,
                    "found balance, which is a part of the " + next.get() + " in post; permitted with a number of them "
                            + "in the same team");
        }
    }

    private void checkOthers() {
        workforce
                .teams()
                .forEach((id, team) -> team.otherPosts().keySet().stream()
                        .filter(grade -> workforce.grades().containsKey(grade)
                                && workforce.grades().get(grade).role() == Role.SOCIAL_WORKER)
                        .forEach(grade -> objections.raise(
                                "teams/" + id + "/other-posts/" + grade,
                                grade + " holds cases; permitted: grades of another `role`, such as team-manager")));
        if (workforce.protection().isPresent()
                && workforce.grades().containsKey("newly-qualified")
                && !workforce.grades().containsKey("social-worker")) {
            objections.unknown(
                    "protection", "grade", "social-worker", workforce.grades().keySet());
        }
    }

    private void checkAbsence(Share share) {
        if (!StatedDecimals.isSame(workforce.absentShare(), share.fraction())) {
            objections.raise(
                    "absence",
                    "found " + share
                            + ", which spells of no length cannot come to, or which leaves nobody at work beside "
                            + "`long-leave`; permitted: 0 %, or a `length` of spells above 0");
        }
    }

    private void checkAgencyInPost(Agency facts) {
        double here = workforce.agencyInPost();
        facts.inPost().ifPresent(stated -> {
            double said = stated.beside(workforce.permanentInPost());
            if (!(Math.abs(here - said) <= ROUNDED_FTE)) {
                objections.raise(
                        "agency/in-post",
                        "found " + stated + ", but the teams' own `in-post` holds " + AgencyInPost.amount(here)
                                + " FTE of " + facts.grade() + "; permitted: one of the two, or both alike");
            }
        });
    }

    private void checkAgency(Agency facts) {
        workforce.grades().forEach((id, grade) -> {
            if (grade.contract() == Contract.AGENCY && grade.leaving().isPresent()) {
                objections.raise(
                        "grades/" + id + "/leaving",
                        "agency staff leave at the rate of `agency: {leaving: …}`; leave it out");
            }
        });
        Grade grade = workforce.grades().get(facts.grade());
        if (grade == null) {
            objections.unknown(
                    "agency/grade", "grade", facts.grade(), workforce.grades().keySet());
        } else if (grade.contract() != Contract.AGENCY) {
            objections.raise(
                    "agency/grade", facts.grade() + " is not an agency grade; permitted: one with `contract: agency`");
        }
        Grade next = workforce.grades().get(facts.becomes());
        if (next == null) {
            objections.unknown(
                    "agency/becomes",
                    "grade",
                    facts.becomes(),
                    workforce.grades().keySet());
        } else if (next.contract() != Contract.PERMANENT) {
            objections.raise(
                    "agency/becomes",
                    facts.becomes() + " is not a permanent grade; permitted: one with `contract: permanent`");
        }
    }

    private void checkStaff(StaffFile file) {
        workforce.grades().forEach((id, grade) -> {
            if (grade.holdCases().fraction() < 1) {
                objections.raise(
                        "grades/" + id + "/hold-cases",
                        "the file of staff does not say who holds cases; permitted without it, or 100 %");
            }
        });
        if (workforce.lengthOfService().isPresent()) {
            objections.raise(
                    "length-of-service", "the first days in " + file.origin().file() + " say it already; leave it out");
        }
        for (int row = 0; row < file.members().size(); row++) {
            StaffMember member = file.members().get(row);
            if (!workforce.teams().containsKey(member.team())) {
                objections.unknown(
                        "staff/" + row + "/team",
                        "team",
                        member.team(),
                        workforce.teams().keySet());
            }
            if (!workforce.grades().containsKey(member.grade())) {
                objections.unknown(
                        "staff/" + row + "/grade",
                        "grade",
                        member.grade(),
                        workforce.grades().keySet());
            }
        }
        workforce.teams().forEach((id, team) -> {
            if (!team.inPost().equals(file.inPost(id))) {
                objections.raise(
                        "teams/" + id + "/in-post",
                        "the staff of this team stand in " + file.origin().file() + " too; leave one of the two out");
            }
        });
    }
}
