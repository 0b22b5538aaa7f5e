package org.caseload.app.study;

import java.util.List;
import java.util.Objects;

/**
 * A future in which strategies are tried.
 *
 * @param id its id in its file
 * @param name its name
 * @param happens what happens in it that does not in the base as it stands, one line each, in words
 * @param competitors the base and all strategies in it, the base first
 */
public record TriedFuture(String id, String name, List<String> happens, List<StrategyStudy> competitors) {
    /** Copies the lists. */
    public TriedFuture {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        happens = List.copyOf(happens);
        competitors = List.copyOf(competitors);
    }

    /** Whether nothing happens in it: it is the comparison as it stands. */
    public boolean isAsNow() {
        return happens.isEmpty();
    }
}
