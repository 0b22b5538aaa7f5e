package org.caseload.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.scenario.io.edit.EditableFile;

/** What can be left of a plan, as a space of plans: each action in it or not, and of waves several sizes. */
final class PartsOfPlan {
    /** Actions of which more hardly ever makes a target less likely; a search that finds otherwise says so. */
    private static final Set<String> ADDING =
            new TreeSet<>(List.of("recruit", "recruit-steadily", "pay-retention", "review-cases", "project-team"));

    private PartsOfPlan() {}

    /**
     * Writes the space beside the plan.
     *
     * @param sizes by the name of an action that recruits, how many people may be tried, as somebody writes it: such as "10, 20, 30"
     * @return its file, as seen from the working folder
     */
    static Path write(StudyFolder study, Path workingFolder, Plan plan, Map<String, String> sizes) {
        EditableFile space = EditableFile.empty()
                .with(List.of("kind"), "plan-space")
                .with(List.of("name"), "what can be left of " + plan.title());
        for (Plan.Action action : plan.actions()) {
            String lever = action.id();
            space = space.with(
                            below(lever, "strategy"),
                            study.planFile(plan.name()).getFileName().toString())
                    .with(below(lever, "action"), action.id())
                    .with(
                            below(lever, "adds"),
                            ADDING.contains(action.says("action").orElse("")) ? "yes" : "no");
            String tried = sizes.getOrDefault(action.id(), "").strip();
            if (!tried.isEmpty()) {
                space = space.with(below(lever, "varies"), "people")
                        .with(below(lever, "sizes"), "[" + tried.replaceAll("[\\[\\]{}]", "") + "]");
            }
        }
        String name = "space-" + plan.name() + ".yaml";
        new VersionedFiles(workingFolder.resolve(study.path()), study.path().toString()).begin(name, space);
        return study.path().resolve(name);
    }

    private static List<String> below(String lever, String key) {
        return List.of("levers", lever, key);
    }
}
