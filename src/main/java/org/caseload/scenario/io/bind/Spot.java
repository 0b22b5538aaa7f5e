package org.caseload.scenario.io.bind;

import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/**
 * Where the binder is.
 *
 * @param path the keys that lead here
 * @param written the nearest table or value around it that somebody wrote: where a message about a default points
 * @param limits what the component that it is in permits
 * @param provenance what the tables around it say about sources
 */
record Spot(String path, Place written, Limits limits, Provenance provenance) {
    /** A key below this spot. */
    Spot below(String key, Limits its) {
        return new Spot(YamlReader.below(path, key), written, its, provenance);
    }

    /** An id or index below this spot, described by the same component. */
    Spot below(String key) {
        return below(key, limits);
    }

    Spot with(Provenance inner) {
        return new Spot(path, written, limits, inner);
    }

    /** This spot, seen from what stands in it. */
    Spot at(Tree tree) {
        return tree.place().isWritten() ? new Spot(path, tree.place(), limits, provenance) : this;
    }

    /** The place a message about this tree points at. */
    Place place(Tree tree) {
        return tree.place().isWritten() ? tree.place() : written;
    }

    ValueOrigin origin(Tree tree) {
        return provenance.origin(tree.place());
    }
}
