package org.caseload.history.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of headings as those of one list.
 *
 * @param list the list
 * @param columns where each field stands, from 0
 * @param missing what is needed and is in no column
 * @param unknown columns whose headings are not known, from 0
 * @param again columns that say again what another one says, from 0
 * @param dropped columns that tell who a child is, of which nothing is read, from 0
 */
public record RecognisedList(
        KnownList list,
        Map<ListField, Integer> columns,
        List<ListField> missing,
        List<Integer> unknown,
        List<Integer> again,
        List<Integer> dropped) {
    /** Copies the lists. */
    public RecognisedList {
        Map<ListField, Integer> copy = new EnumMap<>(ListField.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        again = List.copyOf(again);
        dropped = List.copyOf(dropped);
    }
}
