package org.caseload.department.casework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Sheet;
import org.caseload.parameter.SheetOrigin;

/**
 * All cases open on the start date, from a file of the council.
 *
 * @param origin the file
 * @param cases its rows
 */
@Sheet(row = OpenCase.class)
public record CaseFile(SheetOrigin origin, List<OpenCase> cases) implements Coherent {
    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }

    @Override
    public void check(Objections objections) {
        Map<String, String> ids = new TreeMap<>();
        for (int row = 0; row < cases.size(); row++) {
            String id = cases.get(row).id();
            String first = ids.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
            if (first != null) {
                String again = first.equals(id)
                        ? "found case \"" + id + "\" again"
                        : "found case \"" + id + "\" beside \"" + first + "\", which differs in capitals only";
                objections.raise(row + "/case", again + "; permitted: each case once");
            }
        }
    }
}
