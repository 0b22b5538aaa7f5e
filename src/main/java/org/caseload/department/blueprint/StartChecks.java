package org.caseload.department.blueprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.casework.Stage;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Grade;
import org.caseload.department.workforce.StaffMember;
import org.caseload.department.workforce.Team;
import org.caseload.parameter.Objections;

/** The rules that join what is stated about the start with the pathway, the teams and the start date. */
final class StartChecks {
    /** A message that lists hundreds of workers helps nobody. */
    private static final int MOST_LISTED = 20;

    private final DepartmentFacts facts;

    StartChecks(DepartmentFacts facts) {
        this.facts = facts;
    }

    void check(Objections objections) {
        stagesOf("unallocated", facts.unallocated().keySet(), objections);
        stagesOf("overdue", facts.overdue().keySet(), objections);
        stagesOf("published-cases", facts.publishedCases().keySet(), objections);
        stagesOf("published-starts", facts.publishedStarts().keySet(), objections);
        checkTeams(objections);
        facts.cases().ifPresent(all -> checkTotal(all, objections));
        checkOverdue(objections);
        checkList(objections);
        checkWaiting(objections);
        checkSupport(objections);
        facts.workforce().teams().forEach((id, team) -> {
            if (team.caseloadsAtStart().isPresent()) {
                checkCaseloads(id, team, objections);
            }
        });
    }

    /** How unevenly cases are held can be said of a team whose cases are known. */
    private void checkCaseloads(String id, Team team, Objections objections) {
        String path = "workforce/teams/" + id + "/caseloads-at-start";
        if (facts.openCases().file().isPresent()) {
            objections.raise(path, "the workers in " + fileName() + " say it already; leave it out");
        }
        team.holds().stream()
                .filter(stage -> !team.openCases().containsKey(stage) && isHeldElsewhere(id, stage))
                .forEach(stage -> objections.raise(
                        path,
                        "other teams hold " + stage + " too; permitted with `open-cases: {" + stage
                                + ": …}` of this team"));
    }

    private boolean isHeldElsewhere(String id, String stage) {
        return facts.workforce().teams().entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(id) && other.getValue().holds().contains(stage));
    }

    /** Cases stay with social workers from stage to stage, so what support workers beside them hold is no steady state. */
    private void checkSupport(Objections objections) {
        if (facts.startState() != DepartmentFacts.StartState.BALANCED) {
            return;
        }
        facts.workforce().teams().forEach((id, team) -> {
            if (inPost(team, Role.SOCIAL_WORKER).findAny().isPresent()) {
                inPost(team, Role.FAMILY_SUPPORT)
                        .filter(grade ->
                                !facts.workforce().grades().get(grade).mayHold().isEmpty())
                        .forEach(
                                grade -> objections.raise(
                                        "workforce/teams/" + id + "/in-post/" + grade,
                                        "hold cases (`may-hold`) beside social workers, which is no balance; permitted with"
                                                + " `start-state: balanced`: in a team of their own that holds stages of its own"));
            }
        });
    }

    private Stream<String> inPost(Team team, Role role) {
        Map<String, Grade> grades = facts.workforce().grades();
        return team.inPost().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(grade -> grades.containsKey(grade) && grades.get(grade).role() == role);
    }

    private void stagesOf(String key, Set<String> found, Objections objections) {
        Set<String> known = facts.pathway().stages().keySet();
        found.stream()
                .filter(stage -> !known.contains(stage))
                .forEach(stage -> objections.unknown(key + "/" + stage, "stage", stage, known));
    }

    private void checkTeams(Objections objections) {
        facts.inTeams().forEach((stage, sum) -> {
            Integer all = facts.openCases().byStage().get(stage);
            if (facts.openCases().file().isPresent()) {
                objections.raise("open-cases/file", "the teams count their open cases too; leave one of the two out");
            } else if (all != null && all < sum) {
                objections.raise(
                        "open-cases/" + stage,
                        "found " + all + ", but the teams hold " + sum + " of them; permitted: at least as many");
            }
        });
    }

    /** A total is split over the stages that are not counted. */
    private void checkTotal(int all, Objections objections) {
        Map<String, Integer> counted = facts.heldAtStart();
        int sum = counted.values().stream().mapToInt(Integer::intValue).sum();
        boolean everyStage =
                counted.keySet().containsAll(facts.pathway().stages().keySet());
        if (facts.openCases().file().isPresent()) {
            objections.raise("cases", fileName() + " lists them all; leave one of the two out");
        } else if (facts.startState() != DepartmentFacts.StartState.BALANCED) {
            objections.raise(
                    "cases",
                    "only `start-state: balanced` splits them over the stages; permitted here: `open-cases` by stage");
        } else if (everyStage) {
            objections.raise("cases", "every stage is counted under `open-cases` too; leave one of them out");
        } else if (sum >= all) {
            objections.raise(
                    "cases",
                    "found " + all + ", but " + sum
                            + " are counted under `open-cases`, and some stages are not; permitted: more than " + sum);
        }
    }

    private void checkOverdue(Objections objections) {
        Map<String, Integer> held = facts.heldAtStart();
        facts.overdue().forEach((stage, overdue) -> {
            Stage described = facts.pathway().stages().get(stage);
            String path = "overdue/" + stage;
            if (facts.openCases().file().isPresent()) {
                objections.raise(path, "the dates in " + fileName() + " say it already; leave it out");
            } else if (described != null && described.onTimeLimit().isEmpty()) {
                objections.raise(path, "the stage has no `on-time-limit` that a case could be past");
            } else if (described != null && facts.cases().isEmpty() && overdue > held.getOrDefault(stage, 0)) {
                objections.raise(
                        path,
                        "found " + overdue + "; permitted: at most the open cases, " + held.getOrDefault(stage, 0));
            }
        });
    }

    private String fileName() {
        return facts.openCases().file().orElseThrow().origin().file();
    }

    private void checkList(Objections objections) {
        if (facts.openCases().file().isEmpty() && facts.workforce().staff().isEmpty()) {
            return;
        }
        if (facts.startState() == DepartmentFacts.StartState.WARM_UP) {
            objections.raise(
                    "start-state",
                    "files say how things stand on the start date; permitted with them: given, balanced");
        }
        if (facts.openCases().file().isPresent() && !facts.unallocated().isEmpty()) {
            objections.raise(
                    "unallocated", "the rows without a worker in " + fileName() + " say it already; leave it out");
        }
        List<OpenCase> cases = facts.openCases().listed();
        Set<String> stages = facts.pathway().stages().keySet();
        for (int row = 0; row < cases.size(); row++) {
            if (!stages.contains(cases.get(row).stage())) {
                objections.unknown(
                        "open-cases/" + row + "/stage", "stage", cases.get(row).stage(), stages);
            }
        }
        facts.workforce()
                .staff()
                .ifPresentOrElse(
                        file -> checkWorkers(cases, file.members(), objections), () -> checkPlaces(objections));
    }

    private static void checkWorkers(List<OpenCase> cases, List<StaffMember> staff, Objections objections) {
        Set<String> known = new TreeSet<>();
        staff.forEach(member -> known.add(member.id()));
        for (int row = 0; row < cases.size(); row++) {
            Optional<String> worker = cases.get(row).worker();
            String path = "open-cases/" + row + "/worker";
            if (worker.isEmpty() || known.contains(worker.get())) {
                continue;
            }
            if (known.size() <= MOST_LISTED) {
                objections.unknown(path, "worker", worker.get(), known);
            } else {
                objections.raise(path, "found worker \"" + worker.get() + "\", who is not in the file of staff");
            }
        }
    }

    /** Without a file of staff, everybody named must be one of the stated staff of a team that holds their cases. */
    private void checkPlaces(Objections objections) {
        Map<String, Integer> named = new TreeMap<>();
        NamedWorkers.teams(facts).values().forEach(team -> named.merge(team, 1, Integer::sum));
        named.forEach((team, count) -> {
            int places = NamedWorkers.places(facts, team);
            if (count > places) {
                objections.raise(
                        "open-cases/file",
                        "it names " + count + " workers whose cases belong to " + team + ", which has " + places
                                + " people in post; permitted: at most as many, or `workforce: {staff: {file: staff.csv}}`");
            }
        });
    }

    private void checkWaiting(Objections objections) {
        if (!facts.unallocated().isEmpty() && facts.startState() == DepartmentFacts.StartState.WARM_UP) {
            objections.raise(
                    "start-state",
                    "`unallocated` says who waits on the start date; permitted with it: given, balanced");
        }
        boolean mayWait = facts.allocation().policy().make().mayWait()
                || facts.allocation().backlog().isPresent();
        long stated = facts.unallocated().values().stream()
                .mapToLong(waiting -> waiting.children())
                .sum();
        long listed =
                facts.openCases().listed().stream().filter(row -> !row.isHeld()).count();
        if (!mayWait && stated + listed > 0) {
            objections.raise(
                    stated > 0 ? "unallocated" : "open-cases/file",
                    (stated + listed == 1 ? "1 child waits" : (stated + listed) + " children wait")
                            + ", and this policy would give out all who wait on the first morning; "
                            + "permitted: a pace, such as `allocation: {backlog: 10 a week}`, or "
                            + policiesThatLetWait());
        }
    }

    private static String policiesThatLetWait() {
        return Stream.of(Allocation.Policy.values())
                .filter(policy -> policy.make().mayWait())
                .map(policy ->
                        "`policy: " + policy.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                .collect(Collectors.joining(" or "));
    }

    /** Rules about days; paths lie below the scenario. */
    void dates(LocalDate start, Objections objections) {
        List<OpenCase> cases = facts.openCases().listed();
        for (int row = 0; row < cases.size(); row++) {
            String path = "department/open-cases/" + row;
            notAfter(path + "/referred", cases.get(row).referred(), start, objections);
            notAfter(path + "/stage-started", cases.get(row).stageStarted(), start, objections);
        }
        List<StaffMember> staff =
                facts.workforce().staff().map(file -> file.members()).orElse(List.of());
        for (int row = 0; row < staff.size(); row++) {
            String path = "department/workforce/staff/" + row;
            notAfter(path + "/started", Optional.of(staff.get(row).started()), start, objections);
            notAfter(path + "/absent-since", staff.get(row).absentSince(), start, objections);
            Optional<LocalDate> leaving = staff.get(row).leaving();
            if (leaving.isPresent() && leaving.get().isBefore(start)) {
                objections.raise(
                        path + "/leaving",
                        "found " + leaving.get() + ", before the start date; permitted: " + start + " or later");
            }
        }
    }

    private static void notAfter(String path, Optional<LocalDate> day, LocalDate start, Objections objections) {
        if (day.isPresent() && day.get().isAfter(start)) {
            objections.raise(
                    path, "found " + day.get() + ", after the start date; permitted: " + start + " or earlier");
        }
    }
}
