package org.caseload.app.lists;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.app.machine.BadInput;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.department.casework.Stage;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.Team;
import org.caseload.history.fragment.LaidOver;
import org.caseload.scenario.Scenario;

/** The scenario that what was learnt is laid over: what it says of the start otherwise is to be taken away. */
final class ScenarioBelow {
    private final Scenario scenario;

    ScenarioBelow(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * As the department's file names it.
     *
     * @param file the scenario's absolute path
     * @param department that of the department's file
     * @param staff whether a list of staff takes the place of its own staff
     * @throws BadInput where it takes its staff from a list and no list is to take its place
     */
    LaidOver of(Path file, Path department, boolean staff) {
        DepartmentFacts facts = scenario.department();
        List<String> away = new ArrayList<>();
        facts.cases().ifPresent(cases -> away.add("cases: none"));
        facts.publishedCaseload().ifPresent(caseload -> away.add("published-caseload: none"));
        none("published-cases", facts.publishedCases().keySet(), away);
        none("published-starts", facts.publishedStarts().keySet(), away);
        none("unallocated", facts.unallocated().keySet(), away);
        none("overdue", facts.overdue().keySet(), away);
        none("open-cases", facts.openCases().byStage().keySet(), away);
        Map<String, String> teams = new TreeMap<>();
        if (facts.workforce().staff().isPresent() && !staff) {
            throw new BadInput(scenario.name()
                    + " takes its staff from a list, whose ids the open cases no longer have. Permitted:"
                    + " --staff FILE with that list, so that it gets the same pseudonyms.");
        }
        // Where a list says who is in post, no file states it.
        boolean stated = staff && facts.workforce().staff().isEmpty();
        Optional<String> spread = facts.workforce()
                .agency()
                .filter(agency -> agency.inPost().isPresent())
                .map(Agency::grade);
        facts.workforce()
                .teams()
                .forEach((id, team) -> ofTeam(
                        team,
                        id,
                        stated
                                ? team.staffInPost().keySet().stream()
                                        .filter(grade -> !spread.equals(Optional.of(grade)))
                                        .toList()
                                : List.of(),
                        teams));
        return new LaidOver(
                department.getParent().relativize(file).toString().replace('\\', '/'),
                scenario.name(),
                scenario.question(),
                away,
                teams,
                spread.isPresent(),
                facts.pathway().stages().entrySet().stream()
                        .filter(entry -> isScaled(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean isScaled(Stage stage) {
        return stage.publishedOnTime().isPresent();
    }

    /**
     * What is taken away of a team.
     *
     * @param inPost the grades whose people in post the file states there; not agency staff who are stated for all teams together
     */
    private static void ofTeam(Team team, String id, List<String> inPost, Map<String, String> teams) {
        List<String> away = new ArrayList<>();
        none("in-post", inPost, away);
        none("open-cases", team.openCases().keySet(), away);
        team.caseloadsAtStart().ifPresent(caseloads -> away.add("caseloads-at-start: none"));
        if (!away.isEmpty()) {
            teams.put(id, String.join(", ", away));
        }
    }

    private static void none(String key, Collection<String> ids, List<String> away) {
        if (!ids.isEmpty()) {
            away.add(key + ": { " + ids.stream().map(id -> id + ": none").collect(joining(", ")) + " }");
        }
    }
}
