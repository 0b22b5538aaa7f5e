package org.caseload.scenario.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.department.casework.CaseFile;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.workforce.StaffFile;
import org.caseload.department.workforce.StaffMember;
import org.caseload.parameter.Parameter;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.bind.Remembered;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * A council's lists of open cases and of staff, read before there is a scenario that names them.
 *
 * @param cases every open case
 * @param staff everybody in post
 */
public record OwnLists(
        @Parameter(key = "open-cases", says = "Every open case of today.", source = "the council")
        CaseFile cases,

        @Parameter(says = "Everybody in post today.", source = "the council")
        StaffFile staff) {
    private static final Place NAMED = Place.commandLine("--from-lists");

    /**
     * Reads both.
     *
     * @param cases the list of cases as the user named it
     * @param staff the list of staff as the user named it
     * @param scenario the scenario file that is to name them, which need not exist
     * @param workingFolder the folder in which the program was started
     */
    public static ParseResult<OwnLists> read(Path cases, Path staff, Path scenario, Path workingFolder) {
        Problems problems = new Problems();
        Tree.Table named = new Tree.Table(NAMED, List.of(named("open-cases", cases), named("staff", staff)));
        return Binder.bind(
                        OwnLists.class,
                        Shapes.of(OwnLists.class),
                        List.of(),
                        named,
                        PermittedFolders.of(scenario, workingFolder),
                        problems,
                        new Remembered())
                .map(bound -> ParseResult.of(bound.value(), new ResolvedScenario(FileKind.SCENARIO, bound.resolved())))
                .orElseGet(() -> ParseResult.refused(problems.sorted()));
    }

    private static Tree.Entry named(String list, Path file) {
        Tree name = new Tree.Text(NAMED, DocumentReader.label(file), true);
        Tree.Entry entry = new Tree.Entry(new Tree.Text(NAMED, "file"), name);
        return new Tree.Entry(new Tree.Text(NAMED, list), new Tree.Table(NAMED, List.of(entry)));
    }

    /** The newest day on which anything in them happened: they are of that day or a later one. */
    public Optional<LocalDate> newestDay() {
        return Stream.concat(
                        cases.cases().stream()
                                .flatMap(row -> Stream.concat(row.referred().stream(), row.stageStarted().stream())),
                        staff.members().stream()
                                .flatMap(row -> Stream.concat(Stream.of(row.started()), row.absentSince().stream())))
                .max(LocalDate::compareTo);
    }

    /** How many cases nobody holds. */
    public long waiting() {
        return cases.cases().stream().filter(row -> !row.isHeld()).count();
    }

    /**
     * The stages whose cases the workers of each team hold, by team. A stage of which nobody holds a case is given to the team
     * that holds most cases.
     *
     * @param stages all stages that some team has to hold
     */
    public Map<String, List<String>> heldByTeam(List<String> stages) {
        Map<String, String> teams = new TreeMap<>();
        staff.members().forEach(member -> teams.put(member.id(), member.team()));
        Map<String, Set<String>> held = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        staff.members().forEach(member -> held.putIfAbsent(member.team(), new LinkedHashSet<>()));
        cases.cases().stream().filter(OpenCase::isHeld).forEach(row -> {
            String team = teams.get(row.worker().orElseThrow());
            if (team != null) {
                held.get(team).add(row.stage());
                counts.merge(team, 1, Integer::sum);
            }
        });
        Optional<String> largest = counts.keySet().stream()
                .reduce((one, other) -> counts.get(other) > counts.get(one) ? other : one)
                .or(() -> staff.members().stream().map(StaffMember::team).findFirst());
        stages.stream()
                .filter(stage -> held.values().stream().noneMatch(of -> of.contains(stage)))
                .forEach(stage -> largest.ifPresent(team -> held.get(team).add(stage)));
        Map<String, List<String>> inOrder = new LinkedHashMap<>();
        held.forEach((team, of) -> inOrder.put(
                team,
                Stream.concat(
                                stages.stream().filter(of::contains),
                                of.stream().filter(stage -> !stages.contains(stage)))
                        .toList()));
        return inOrder;
    }
}
