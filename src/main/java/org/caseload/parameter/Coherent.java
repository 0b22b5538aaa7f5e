package org.caseload.parameter;

/**
 * A record with rules that join several of its components, such as a low end that may not lie above a high end. The rules
 * run once the record itself could be read, so they may rely on every component being within its own range.
 */
public interface Coherent {
    /** Raises an objection for every rule that does not hold; raises none when the record makes sense. */
    void check(Objections objections);
}
