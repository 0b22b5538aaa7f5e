package org.caseload.scenario;

import java.util.Map;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;

/**
 * A space of plans: every plan that can be made of some levers, for any council.
 *
 * @param name what the plans are about
 * @param description what the reader should know
 * @param levers the levers by id, in order
 */
public record StatedSpace(
        @Parameter(says = "What the plans are about, as reports print it.", source = "the author")
        String name,

        @Parameter(says = "What a reader should know about them.", defaultsTo = "\"\"", source = "the author")
        String description,

        @Parameter(says = "The levers by id: from 1 to 12.", source = "the author")
        Map<String, StatedLever> levers)
        implements Coherent {

    private static final int MOST = 12;

    /** Copies the levers. */
    public StatedSpace {
        levers = Tables.copy(levers);
    }

    @Override
    public void check(Objections objections) {
        if (levers.isEmpty() || levers.size() > MOST) {
            objections.raise("levers", "found " + levers.size() + " levers; permitted: from 1 to " + MOST);
        }
    }
}
