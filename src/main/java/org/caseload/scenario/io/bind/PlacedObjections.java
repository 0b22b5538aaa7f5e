package org.caseload.scenario.io.bind;

import java.util.Collection;
import org.caseload.parameter.Objections;
import org.caseload.scenario.io.tree.AnalystsNames;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;

/** Gives the objections of a record their place in the file. */
final class PlacedObjections implements Objections {
    private final Places places;
    private final Problems problems;
    private final Spot spot;
    private final boolean sound;

    /** Objections of the record at this spot; of an unsound one, only those where nothing has been reported yet. */
    PlacedObjections(Places places, Problems problems, Spot spot, boolean sound) {
        this.places = places;
        this.problems = problems;
        this.spot = spot;
        this.sound = sound;
    }

    @Override
    public void raise(String path, String message) {
        String full = full(path);
        add(full, new Problem(places.nearest(full, spot.written()), places.shown(full), message, "", ""));
    }

    @Override
    public void unknown(String path, String kind, String found, Collection<String> known) {
        String full = full(path);
        boolean isKey = full.equals(found) || full.endsWith("." + found);
        Place value = places.nearest(full, spot.written());
        Place place = isKey ? places.findKey(full).orElse(value) : value;
        String permitted = known.isEmpty() ? "none is described" : String.join(", ", known);
        String clause = "found " + kind + " " + Problem.quoted(found);
        add(full, new Problem(place, places.shown(full), clause, permitted, AnalystsNames.sentence(found, known)));
    }

    private void add(String full, Problem problem) {
        if (sound || !problems.touches(full)) {
            problems.add(problem);
        }
    }

    private String full(String path) {
        String below = path.replace('/', '.');
        if (below.isEmpty() || spot.path().isEmpty()) {
            return spot.path() + below;
        }
        return spot.path() + "." + below;
    }
}
