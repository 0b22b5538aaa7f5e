package org.caseload.scenario.io.shape;

import java.util.Optional;
import org.caseload.parameter.Explained;
import org.caseload.parameter.Library;
import org.caseload.parameter.Parameter;

/**
 * One key of a record.
 *
 * @param key the key in a file
 * @param parameter what the record says about it
 * @param shape what may stand there
 * @param library the profiles it may start from
 * @param limits what the values in it may be
 */
public record Field(String key, Parameter parameter, Shape shape, Optional<Library> library, Limits limits) {
    Field(String key, Parameter parameter, Shape shape, Optional<Library> library) {
        this(key, parameter, shape, library, Limits.of(parameter));
    }

    /** What it means; where it is a choice of words that explain themselves, with what each means. */
    public String says() {
        if (shape.certain() instanceof Shape.Value value
                && Explained.class.isAssignableFrom(value.kind().type())) {
            return parameter.says() + " " + value.kind().explained() + ".";
        }
        return parameter.says();
    }

    /** Whether a file must state it. */
    public boolean isRequired() {
        boolean mayBeEmpty = shape instanceof Shape.Possible
                || shape instanceof Shape.ById
                || shape instanceof Shape.Listed
                || shape instanceof Shape.TableOrSheet;
        return parameter.defaultsTo().isEmpty() && !mayBeEmpty;
    }
}
