package org.caseload.department.staffing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.PartTime;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Solvable;
import org.caseload.quantity.StatedDecimals;

/**
 * What published vacancies say: how many posts there are, and how many people the market supplies if so many of them stay vacant.
 * People in post, in search and in wait are a closed network, of which those in post and in search together are a Poisson number cut
 * at the posts (product form), as Erlang's loss formula counts it.
 */
final class VacancyBalance {
    private static final int ROUNDS = 200;

    private final Workforce workforce;
    private final GradeTable grades;

    VacancyBalance(Workforce workforce, GradeTable grades) {
        this.workforce = workforce;
        this.grades = grades;
    }

    /** The teams with their posts given, where vacancies say how many there are. */
    Map<String, Team> withPosts() {
        Map<String, Team> teams = new LinkedHashMap<>();
        workforce.teams().forEach((id, team) -> teams.put(id, withPosts(team)));
        return teams;
    }

    private Team withPosts(Team team) {
        if (workforce.vacancies().isEmpty() || !team.posts().isBalance()) {
            return team;
        }
        double filled = 1 - workforce.vacancies().get().fraction();
        return team.withPosts(Solvable.of(StatedDecimals.exact(grades.inPost(team) / filled)));
    }

    /**
     * People a day whom a market supplies that leaves the stated posts vacant; none where fewer are vacant than are being searched
     * for anyway, or where nobody leaves.
     *
     * @param teams the steady staff of the same teams, each with as many posts as hold it steady without any market
     */
    OptionalDouble supply(List<TeamBalance> teams) {
        double toAnFte = peopleToAnFte(workforce, grades);
        double leaving =
                toAnFte * teams.stream().mapToDouble(TeamBalance::leaversPerDay).sum();
        double searching =
                toAnFte * teams.stream().mapToDouble(TeamBalance::vacancies).sum();
        double posts = 0;
        double inPost = 0;
        for (Team team : withPosts().values()) {
            inPost += toAnFte * grades.inPost(team);
            posts += toAnFte
                    * (team.posts().isBalance()
                            ? grades.inPost(team)
                            : team.posts().given());
        }
        double served = inPost + searching;
        if (!(posts > served) || leaving == 0) {
            return OptionalDouble.empty();
        }
        double hired = offeredFor(served, posts) / served * leaving;
        double taken = toAnFte
                * teams.stream().mapToDouble(team -> team.agency().converted()).sum();
        return OptionalDouble.of(Math.max(0, hired - taken));
    }

    /** The mean of the uncut Poisson number of which so many are there on average once it is cut at the posts. */
    private static double offeredFor(double served, double posts) {
        double low = served;
        double high = 2 * served;
        while (carried(high, posts) < served) {
            high *= 2;
        }
        for (int round = 0; round < ROUNDS && low < high; round++) {
            double middle = (low + high) / 2;
            if (carried(middle, posts) < served) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Mean of a Poisson number cut at a number of posts: a (1 − B(a)); between two whole numbers of posts, in proportion. */
    private static double carried(double offered, double posts) {
        int whole = (int) posts;
        double blocked = 1;
        for (int n = 1; n <= whole; n++) {
            blocked = offered * blocked / (n + offered * blocked);
        }
        double atOneMore = offered * blocked / (whole + 1 + offered * blocked);
        double part = posts - whole;
        return offered * (1 - blocked * (1 - part) - atOneMore * part);
    }

    /** People for each FTE of the social workers in post. */
    static double peopleToAnFte(Workforce workforce, GradeTable grades) {
        double partTime = workforce.partTime().map(PartTime::meanHours).orElse(1.0);
        double people = 0;
        double fte = 0;
        for (Team team : workforce.teams().values()) {
            for (GradeTable.Row row : grades.rows()) {
                double inPost = row.isEstablished() ? team.inPost().getOrDefault(row.id(), 0.0) : 0;
                people += inPost / (row.fte() * partTime);
                fte += inPost;
            }
        }
        return fte > 0 ? people / fte : 1;
    }
}
