package org.caseload.scenario.io.shape;

import java.util.Optional;
import org.caseload.parameter.Library;
import org.caseload.parameter.Parameter;

/**
 * One key of a record.
 *
 * @param key the key in a file
 * @param parameter what the record says about it
 * @param shape what may stand there
 * @param library the profiles it may start from
 */
public record Field(String key, Parameter parameter, Shape shape, Optional<Library> library) {
    /** Whether a file must state it. */
    public boolean isRequired() {
        boolean mayBeEmpty =
                shape instanceof Shape.Possible || shape instanceof Shape.ById || shape instanceof Shape.Listed;
        return parameter.defaultsTo().isEmpty() && !mayBeEmpty;
    }
}
