package org.caseload.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of one list: each was kept or left out for a reason that is said.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet, the table or the kind of element in it; empty where a file is one list
 * @param holds what its rows are, in the plural, such as referrals
 * @param rows rows that were read
 * @param leftOut how many of them were left out, by why: such as "start date missing"
 */
public record ListRead(String file, String sheet, String holds, int rows, Map<String, Integer> leftOut) {
    /** Copies the table, in the order of letters. */
    public ListRead {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    /** How many were kept. */
    public int kept() {
        return rows - leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
