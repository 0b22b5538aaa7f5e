package org.caseload.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.department.blueprint.LargestRun;
import org.caseload.department.casework.WaitingAtStart;
import org.caseload.department.demand.Demand;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Grade;
import org.caseload.department.workforce.PartTime;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.parameter.Objections;

/**
 * How large a study may be, counted in what costs time: heads rather than full-time equivalents, over all teams and the whole plan.
 * Each bound lies far above any council, so that whatever is permitted ends; what is beyond is mostly a slip of the keyboard.
 * {@link LargestRun} has the bounds, and checks what is known only once the balance is solved.
 */
final class LargestStudy {
    private final Scenario scenario;
    private final DepartmentFacts department;
    private final Workforce workforce;
    private final Objections objections;

    LargestStudy(Scenario scenario, Objections objections) {
        this.scenario = scenario;
        this.objections = objections;
        department = scenario.department();
        workforce = department.workforce();
    }

    void check() {
        checkTables();
        Parts atStart = peopleAtStart();
        Parts starters = starters();
        boolean few = atMost(atStart, LargestRun.PEOPLE, "people in post or in posts on the start date");
        boolean fewStart = atMost(starters, LargestRun.STARTERS, "people who start by the plan");
        if (few && fewStart) {
            checkPersonYears(atStart.sum() + starters.sum());
            checkAbsences(atStart.sum() + starters.sum());
        }
        atMost(cases(), LargestRun.CASES, "open cases on the start date");
        checkReferrals();
    }

    /** What adds up to a number, by path: the largest part is where a message stands. */
    private static final class Parts {
        private final Map<String, Double> byPath = new LinkedHashMap<>();

        void add(String path, double number) {
            byPath.merge(path, number, Double::sum);
        }

        double sum() {
            return byPath.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        String largest() {
            return byPath.entrySet().stream()
                    .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private boolean atMost(Parts parts, double most, String what) {
        boolean fewEnough = parts.sum() <= most;
        if (!fewEnough) {
            objections.raise(parts.largest(), LargestRun.tooMany(parts.sum(), what, most));
        }
        return fewEnough;
    }

    private void checkTables() {
        table("department/pathway/stages", department.pathway().stages().size(), LargestRun.STAGES, "stages");
        table("department/workforce/grades", workforce.grades().size(), LargestRun.GRADES, "grades");
        table("department/workforce/teams", scenario.teams().size(), LargestRun.TEAMS, "teams");
    }

    private void table(String path, int size, int most, String what) {
        if (size > most) {
            objections.raise(path, LargestRun.tooMany(size, what, most));
        }
    }

    private Parts peopleAtStart() {
        Parts people = new Parts();
        workforce.teams().forEach((id, team) -> {
            String path = "department/workforce/teams/" + id;
            team.inPost().forEach((grade, fte) -> people.add(inPostPath(path, grade), heads(grade, fte)));
            people.add(path + "/posts", vacancies(team));
            team.otherPosts()
                    .forEach((grade, posts) -> people.add(
                            path + "/other-posts/" + grade,
                            Math.max(0, posts - team.inPost().getOrDefault(grade, 0.0))));
        });
        return people;
    }

    /** Where few hours make many people of the staff, the hours are what to look at. */
    private String inPostPath(String team, String grade) {
        if (workforce.staff().isPresent()) {
            return "department/workforce/staff/file";
        }
        boolean fewHours = Optional.ofNullable(workforce.grades().get(grade))
                .filter(row -> row.fullTimeEquivalent() < 0.5)
                .isPresent();
        return fewHours ? "department/workforce/grades/" + grade + "/full-time-equivalent" : team + "/in-post/" + grade;
    }

    private double heads(String id, double fte) {
        Grade grade = workforce.grades().get(id);
        if (grade == null) {
            return fte;
        }
        boolean mayWorkPartTime = grade.role() == Role.SOCIAL_WORKER && grade.contract() == Contract.PERMANENT;
        double hours =
                mayWorkPartTime ? workforce.partTime().map(PartTime::meanHours).orElse(1.0) : 1;
        return fte / (grade.fullTimeEquivalent() * hours);
    }

    /** Posts that nobody holds, and the agency staff who may cover them. */
    private double vacancies(Team team) {
        if (team.posts().isBalance()) {
            return 0;
        }
        double held =
                team.inPost().values().stream().mapToDouble(Double::doubleValue).sum();
        double vacant = Math.max(0, team.posts().given() - held)
                / workforce.partTime().map(PartTime::meanHours).orElse(1.0);
        double covered = workforce
                .agency()
                .map(agency -> agency.covers().fraction() * heads(agency.grade(), vacant))
                .orElse(0.0);
        return vacant + covered;
    }

    private Parts starters() {
        double inPost = workforce.teams().values().stream()
                .flatMap(team -> team.inPost().values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        Parts people = new Parts();
        scenario.plan().forEach((name, action) -> people.add("plan/" + name, action.starters(inPost, years())));
        return people;
    }

    private double years() {
        return scenario.horizon().isWorking() ? 0 : scenario.horizon().days() / LargestRun.DAYS_PER_YEAR;
    }

    private void checkPersonYears(double people) {
        double personYears = people * years();
        if (personYears > LargestRun.PERSON_YEARS) {
            objections.raise(
                    "horizon", LargestRun.tooMany(personYears, "years of work of all people", LargestRun.PERSON_YEARS));
        }
    }

    private void checkAbsences(double people) {
        var sickness = workforce.sickness();
        double ofShort = sickness.shortSpells().spells().perDay();
        double ofLong = sickness.longSpells().spells().perDay();
        double spells = people * (ofShort + ofLong) * years() * LargestRun.DAYS_PER_YEAR;
        if (spells > LargestRun.ABSENCES) {
            objections.raise(
                    "department/workforce/sickness/" + (ofShort >= ofLong ? "short" : "long") + "/spells",
                    LargestRun.tooMany(spells, "spells of sickness up to the horizon", LargestRun.ABSENCES));
        }
    }

    private Parts cases() {
        Parts cases = new Parts();
        String path = "department/open-cases";
        if (department.openCases().file().isPresent()) {
            cases.add(path + "/file", department.openCases().listed().size());
        }
        department.openCases().byStage().forEach((stage, count) -> cases.add(path + "/" + stage, count));
        workforce
                .teams()
                .forEach((id, team) -> team.openCases()
                        .forEach((stage, count) -> cases.add(
                                "department/workforce/teams/" + id + "/open-cases/" + stage,
                                department.openCases().byStage().containsKey(stage) ? 0 : count)));
        Map<String, WaitingAtStart> waiting = department.unallocated();
        waiting.forEach((stage, who) -> cases.add("department/unallocated/" + stage + "/children", who.children()));
        return cases;
    }

    private void checkReferrals() {
        Demand demand = department.demand();
        double children = demand.referralsPerYear().isBalance()
                ? 0
                : demand.referralsPerYear().given() * years();
        if (children > LargestRun.REFERRALS) {
            objections.raise(
                    "department/demand/referrals-per-year",
                    LargestRun.tooMany(children, "children referred up to the horizon", LargestRun.REFERRALS));
        }
    }
}
