package org.caseload.department.staffing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Span;

/**
 * What a market that supplies only so many people does to a steady department. Searches come to their end as often as people
 * leave, and people turn up by chance: with ρ = leavers / supply, ρ / (1 − ρ) posts wait for somebody on average, as customers do
 * in a queue with exponential service (M/M/1).
 */
final class MarketBalance {
    private final Workforce workforce;
    private final GradeTable grades;
    private final Optional<Rate> supply;

    MarketBalance(Workforce workforce, GradeTable grades) {
        this.workforce = workforce;
        this.grades = grades;
        supply = workforce.recruitment().supply();
    }

    /** The teams with the posts that wait, shared out by how many leave each. */
    List<TeamBalance> waiting(List<TeamBalance> teams, boolean mustHold) {
        double leaving = leaving(teams);
        if (supply.isEmpty() || leaving == 0 || workforce.vacancies().isPresent()) {
            return teams;
        }
        if (leaving >= supply.get().perDay()) {
            refuseIfMustHold(leaving, mustHold);
            return teams;
        }
        double load = leaving / supply.get().perDay();
        double posts = load / (1 - load) / VacancyBalance.peopleToAnFte(workforce, grades);
        double leavers = teams.stream().mapToDouble(TeamBalance::leaversPerDay).sum();
        List<Team> described = List.copyOf(workforce.teams().values());
        return IntStream.range(0, teams.size())
                .mapToObj(t -> teams.get(t)
                        .withWaiting(
                                posts * teams.get(t).leaversPerDay() / leavers,
                                described.get(t).posts().isBalance()))
                .toList();
    }

    /** What a reader should know where posts cannot be filled as fast as they fall vacant. */
    Optional<Warning> warning(List<TeamBalance> teams) {
        double leaving = leaving(teams);
        double besides = workforce.vacancies().isPresent() ? leaving - hired(teams) : 0;
        return supply.filter(rate -> leaving > 0 && leaving >= rate.perDay() + besides)
                .map(
                        rate -> new Warning(
                                WarningRule.MARKET_BELOW_LEAVERS,
                                "the market supplies " + rate + " and " + aYear(leaving)
                                        + " social workers a year leave at first: more and more posts stay vacant, until as few leave."));
    }

    private void refuseIfMustHold(double leaving, boolean mustHold) {
        if (mustHold) {
            throw new Unbalanced(
                    "workforce/recruitment/supply",
                    "found " + supply.get() + ", but " + aYear(leaving)
                            + " social workers a year leave, so posts cannot hold steady; permitted: more than that, or "
                            + "`start-state: given`");
        }
    }

    private static String aYear(double perDay) {
        return String.format(Locale.ROOT, "%.1f", perDay * Span.DAYS_PER_YEAR);
    }

    /** People who must be found a day: leavers, less those whose posts agency staff take. */
    private double hired(List<TeamBalance> teams) {
        return teams.stream().mapToDouble(TeamBalance::hiredPerDay).sum()
                * VacancyBalance.peopleToAnFte(workforce, grades);
    }

    /** People who leave a day. */
    private double leaving(List<TeamBalance> teams) {
        return teams.stream().mapToDouble(TeamBalance::leaversPerDay).sum()
                * VacancyBalance.peopleToAnFte(workforce, grades);
    }
}
