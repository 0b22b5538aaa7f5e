package org.caseload.department.casework;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> ids = new TreeSet<>();
        for (int row = 0; row < cases.size(); row++) {
            if (!ids.add(cases.get(row).id())) {
                objections.raise(
                        row + "/case", "found case \"" + cases.get(row).id() + "\" again; permitted: each case once");
            }
        }
    }
}
