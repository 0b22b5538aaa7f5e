package org.caseload.scenario;

import java.util.Map;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;

/**
 * Futures that nobody can choose between but everybody may meet: of each, what happens in it whatever is decided. Every
 * strategy is tried in every one of them.
 *
 * @param name what the futures are about
 * @param description what the reader should know
 * @param futures the futures by id, in order
 */
public record Futures(
        @Parameter(says = "What the futures are about, as reports print it.", source = "the author")
        String name,

        @Parameter(says = "What a reader should know about them.", defaultsTo = "\"\"", source = "the author")
        String description,

        @Parameter(says = "The futures by id: from 1 to 12.", source = "the author")
        Map<String, Future> futures)
        implements Coherent {

    /** Each more is as many runs again, and a table that nobody reads. */
    private static final int MOST = 12;

    /** Copies the futures. */
    public Futures {
        futures = Tables.copy(futures);
    }

    @Override
    public void check(Objections objections) {
        if (futures.isEmpty() || futures.size() > MOST) {
            objections.raise("futures", "found " + futures.size() + " futures; permitted: from 1 to " + MOST);
        }
        futures.forEach((id, future) -> future.plan()
                .forEach((name, action) ->
                        action.check(new AnyCouncil("futures/" + id + "/plan/" + name, future.plan(), objections))));
    }
}
