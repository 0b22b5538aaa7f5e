package org.caseload.scenario.io.bind;

import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.merge.Profiles;
import org.caseload.scenario.io.shape.KeyPlaces;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.AnalystsNames;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Tree;

/** Says what the author of an unknown key probably meant, and where it belongs. */
final class KeyHints {
    private static final String IN_POST = "in-post";
    private static final String TEAMS = "department.workforce.teams.*.";

    private static final List<String> GRADES =
            List.of("newly-qualified", "social-worker", "senior", "agency", "team-manager");

    private static final List<String> STAGES =
            List.of("assessment", "child-in-need", "child-protection", "looked-after");

    private final Shape.Section file;
    private KeyPlaces places;

    /** Hints for one kind of file. */
    KeyHints(Shape.Section file) {
        this.file = file;
    }

    /** A hint where keys are the author's own. */
    static String hint(Tree.Entry entry) {
        String slip = slip(entry);
        return slip.isEmpty() && !AnalystsNames.of(entry.name()).isEmpty()
                ? NearMiss.offer(AnalystsNames.of(entry.name()).get(0))
                : slip;
    }

    private static String slip(Tree.Entry entry) {
        boolean digits = entry.name().matches("\\d{3}(\\.\\d+)?");
        if (digits && entry.value() instanceof Tree.Text text && text.isEmpty()) {
            return "Within { } a comma parts entries: write numbers without commas, such as 1900.";
        }
        return entry.name().equals("<<") ? "Merge keys are not part of the language." : "";
    }

    /** A hint where only some keys are known: the key that was meant here, or the table in which this one belongs. */
    String hint(Tree.Entry entry, List<String> known, String path) {
        if (entry.name().equals(Profiles.FROM) && !known.contains(Profiles.FROM)) {
            return "There is no profile of the library for this.";
        }
        String slip = slip(entry);
        if (!slip.isEmpty()) {
            return slip;
        }
        Optional<String> here = AnalystsNames.among(known, entry.name());
        if (here.isPresent()) {
            return NearMiss.offer(here.get());
        }
        String key = AnalystsNames.asKey(entry.name());
        Optional<String> place = belongs(isCountOfStaff(key, entry.value()) ? IN_POST : key, path);
        if (place.isPresent()) {
            return place.get() + ".";
        }
        String near = NearMiss.sentence(entry.name(), known);
        return near.isEmpty() ? otherwiseCalled(entry.name(), path) : near;
    }

    private String otherwiseCalled(String found, String path) {
        for (String ours : AnalystsNames.of(found)) {
            Optional<String> place = belongs(ours, path);
            if (place.isPresent()) {
                return ours.equals(IN_POST)
                        ? place.get() + "."
                        : "It is called `" + ours + "` here: " + place.get() + ".";
            }
            if (GRADES.contains(ours)) {
                return "`" + ours + "` is a grade: people of a grade stand in `in-post:` of each team (" + TEAMS
                        + IN_POST + "." + ours + ").";
            }
            if (STAGES.contains(ours)) {
                return "`" + ours + "` is a stage: its open cases stand in `open-cases:`" + " (department.open-cases."
                        + ours + ").";
            }
        }
        return "";
    }

    /** The key `staff` names a file; a number beside it counts people. */
    private static boolean isCountOfStaff(String key, Tree value) {
        return key.equals("staff")
                && value instanceof Tree.Text text
                && text.text().matches("[\\d.,]+");
    }

    private Optional<String> belongs(String key, String path) {
        if (key.equals(IN_POST)) {
            return Optional.of("Staff in post stand by grade in `in-post:` of each team (" + TEAMS + IN_POST + ")");
        }
        if (places == null) {
            places = new KeyPlaces(file);
        }
        return places.belongs(key, path);
    }
}
