package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.workforce.StaffMember;
import org.caseload.department.workforce.Team;

/** What a reader should know about the files that a run starts from before believing it. */
final class StartWarnings {
    private StartWarnings() {}

    static List<String> of(DepartmentFacts facts, List<KnownCase> cases) {
        List<String> warnings = new ArrayList<>();
        facts.openCases().file().ifPresent(file -> {
            long beyond =
                    cases.stream().filter(known -> known.stay().isBeyond()).count();
            if (beyond > 0) {
                warnings.add(file.origin().file() + ": " + beyond + " of " + cases.size()
                        + " cases are older than any case of their stage gets by the pathway; their age is not used.");
            }
            long elsewhere = facts.openCases().listed().stream()
                    .filter(row -> isElsewhere(row, facts))
                    .count();
            if (elsewhere > 0) {
                warnings.add(
                        file.origin().file() + ": " + elsewhere + " of " + cases.size()
                                + " cases are with a worker whose team does not hold their stage; they stay there until it ends.");
            }
        });
        return warnings;
    }

    private static boolean isElsewhere(OpenCase row, DepartmentFacts facts) {
        if (!row.isHeld() || facts.workforce().staff().isEmpty()) {
            return false;
        }
        Optional<StaffMember> holder = facts.workforce().staff().get().members().stream()
                .filter(member -> member.id().equals(row.worker().get()))
                .findFirst();
        Optional<Team> team = holder.map(member -> facts.workforce().teams().get(member.team()));
        return team.isPresent() && !team.get().holds().contains(row.stage());
    }
}
