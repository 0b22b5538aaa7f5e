package org.caseload.department.workforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Sheet;
import org.caseload.parameter.SheetOrigin;

/**
 * Everybody in post on the start date, from a file of the council.
 *
 * @param origin the file
 * @param members its rows
 */
@Sheet(row = StaffMember.class)
public record StaffFile(SheetOrigin origin, List<StaffMember> members) implements Coherent {
    /** Copies the list. */
    public StaffFile {
        members = List.copyOf(members);
    }

    /** Staff of a team in FTE by grade. */
    public Map<String, Double> inPost(String team) {
        Map<String, Double> inPost = new LinkedHashMap<>();
        members.stream()
                .filter(member -> member.team().equals(team))
                .forEach(member -> inPost.merge(member.grade(), member.fte(), Double::sum));
        return inPost;
    }

    @Override
    public void check(Objections objections) {
        Set<String> ids = new TreeSet<>();
        for (int row = 0; row < members.size(); row++) {
            if (!ids.add(members.get(row).id())) {
                objections.raise(
                        row + "/worker",
                        "found worker \"" + members.get(row).id() + "\" again; permitted: each worker once");
            }
        }
    }
}
