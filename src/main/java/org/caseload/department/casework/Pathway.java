package org.caseload.department.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;

/**
 * The stages a child's case may pass through, and how it goes on from one to the next.
 *
 * @param firstStage the stage a referral enters after the front door
 * @param stages the stages by id, in the order in which reports list them
 * @param conference the conference before plans, if conferences are told apart
 */
public record Pathway(
        @Parameter(
                says = "The stage a referral enters when the front door lets it through.",
                defaultsTo = "assessment",
                source = "Working Together to Safeguard Children: an assessment comes first")
        String firstStage,

        @Parameter(says = "The stages by id: durations, destinations, weights.", source = "see its parts")
        Map<String, Stage> stages,

        @Parameter(
                says = "The initial child protection conference; none leaves enquiries and conferences out.",
                source = "stated by the pathway")
        Optional<Conference> conference)
        implements Coherent {

    /** Copies the table. */
    public Pathway {
        stages = Tables.copy(stages);
    }

    /** The same with work that slows under load so many times as much, but never by more than sharing a worker's time. */
    public Pathway withFeedback(double times) {
        Map<String, Stage> slowing = new LinkedHashMap<>();
        stages.forEach((id, stage) ->
                slowing.put(id, stage.withOverloadElasticity(Math.min(1, times * stage.overloadElasticity()))));
        return new Pathway(firstStage, slowing, conference);
    }

    @Override
    public void check(Objections objections) {
        if (stages.isEmpty()) {
            objections.raise("stages", "no stage; permitted: at least one, or `from: england-2018`");
            return;
        }
        if (!stages.containsKey(firstStage)) {
            objections.unknown("first-stage", "stage", firstStage, stages.keySet());
        }
        conference
                .filter(held -> !stages.containsKey(held.before()))
                .ifPresent(held -> objections.unknown("conference/before", "stage", held.before(), stages.keySet()));
        List<String> destinations = new ArrayList<>(stages.keySet());
        destinations.add(Stage.CLOSED);
        stages.forEach((id, stage) -> stage.branches().keySet().stream()
                .filter(to -> !destinations.contains(to))
                .forEach(to -> objections.unknown("stages/" + id + "/branches/" + to, "stage", to, destinations)));
    }
}
