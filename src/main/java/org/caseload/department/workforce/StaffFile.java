package org.caseload.department.workforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, String> ids = new TreeMap<>();
        for (int row = 0; row < members.size(); row++) {
            String id = members.get(row).id();
            String first = ids.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
            if (first != null) {
                String again = first.equals(id)
                        ? "found worker \"" + id + "\" again"
                        : "found worker \"" + id + "\" beside \"" + first + "\", which differs in capitals only";
                objections.raise(row + "/worker", again + "; permitted: each worker once");
            }
        }
    }
}
