package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.StaffMember;
import org.caseload.department.workforce.Team;

/** What a reader should know about the files that a run starts from before believing it. */
final class StartWarnings {
    /** A smaller difference is what the season and the error of two counts make. An assumption. */
    private static final double UNSTEADY = 0.1;

    private StartWarnings() {}

    static List<Warning> of(DepartmentFacts facts, List<KnownCase> cases) {
        List<Warning> warnings = new ArrayList<>();
        facts.openCases().file().ifPresent(file -> {
            long beyond =
                    cases.stream().filter(known -> known.stay().isBeyond()).count();
            if (beyond > 0) {
                warnings.add(
                        new Warning(
                                WarningRule.CASES_OLDER_THAN_PATHWAY,
                                file.origin().file() + ": " + beyond + " of " + cases.size()
                                        + " cases are older than any case of their stage gets by the pathway; their age is not used."));
            }
            long elsewhere = facts.openCases().listed().stream()
                    .filter(row -> isElsewhere(row, facts))
                    .count();
            if (elsewhere > 0) {
                warnings.add(
                        new Warning(
                                WarningRule.CASES_IN_OTHER_TEAMS,
                                file.origin().file() + ": " + elsewhere + " of " + cases.size()
                                        + " cases are with a worker whose team does not hold their stage; they stay there until it ends."));
            }
        });
        return warnings;
    }

    /** A given start whose cases are not those that its own referrals, shares and lengths keep up. */
    static List<Warning> ofStock(DepartmentFacts facts, double open, double steady) {
        boolean given = facts.startState() == DepartmentFacts.StartState.GIVEN;
        if (!given || !(open > 0) || !(steady > 0) || Math.abs(steady / open - 1) <= UNSTEADY) {
            return List.of();
        }
        return List.of(new Warning(
                WarningRule.CASES_NOT_STEADY,
                String.format(
                        Locale.ROOT,
                        "open-cases: %,.0f are open, and the referrals, shares and lengths stated keep up %,.0f: with `start-state: given` cases "
                                + "%s by themselves. If they are steady today, state `start-state: balanced`, referrals as "
                                + "`published-referrals`, and leave `referrals-per-year` to balance.",
                        open,
                        steady,
                        steady > open ? "rise" : "fall")));
    }

    /** A spread that so many workers cannot hold so many cases in: nearly everybody holds as many, or few hold all. */
    static List<Warning> ofCaseloads(DepartmentFacts facts) {
        List<Warning> warnings = new ArrayList<>();
        facts.workforce()
                .teams()
                .forEach((id, team) -> team.caseloadsAtStart().ifPresent(spread -> {
                    int workers = NamedWorkers.places(facts, id);
                    int cases = team.holds().stream()
                            .mapToInt(stage -> team.openCases()
                                    .getOrDefault(stage, facts.heldAtStart().getOrDefault(stage, 0)))
                            .sum();
                    if (workers > 0 && cases > 0 && !spread.isPossible(workers, cases)) {
                        warnings.add(new Warning(
                                WarningRule.UNEVENNESS_IMPOSSIBLE,
                                String.format(
                                        Locale.ROOT,
                                        "workforce/teams/%s/caseloads-at-start: about %d workers with %d cases, %.1f each, cannot hold them so; the "
                                                + "start comes as near as it can, which may leave everybody nearly equal.",
                                        id,
                                        workers,
                                        cases,
                                        cases / (double) workers)));
                    }
                }));
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
