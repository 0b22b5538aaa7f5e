package org.caseload.files;

import com.fasterxml.jackson.core.PrettyPrinter;
import java.lang.reflect.Type;
import java.util.Optional;

/** How a JSON file writes what records hold: for other programs, or for this one to read again. */
public interface Notation {
    /**
     * What is written of a value.
     *
     * @param name of the field that it stands in
     * @param stated the value
     * @return a string, a number, a truth, bytes, {@code null}, or the record, map or collection itself
     */
    Object value(String name, Object stated);

    /**
     * What stands in a record first as its {@code type}; nothing where its place says which kind of record it is.
     *
     * @param declared as what its place is declared
     */
    Optional<String> type(Record record, Type declared);

    /** How it is laid out in lines. */
    PrettyPrinter layout();
}
