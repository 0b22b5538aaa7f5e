package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseload.department.casework.Conference;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.OverloadFactor;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.Stage;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.Demand;
import org.caseload.department.length.PublishedDurations;
import org.caseload.department.length.StageRows;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.Span;
import org.caseload.random.Law;

/**
 * Keeps what was solved while some of the facts turn out otherwise than believed: referrals, branch shares, posts, speeds and the
 * work in published lengths stay as the balance of the central values has them. Solving again would hide what the other facts do:
 * whatever they were, the department would hold steady.
 */
public final class KeptBalance {
    private final BalancedDepartment solved;
    private final Demand demand;
    private final Pathway pathway;
    private final Workforce workforce;
    private final StatedStock stock;
    private final double workingPerDay;

    /**
     * The solution of a department.
     *
     * @param solved what was solved, in teams of the start and then those that the plan opens
     * @param demand its demand
     * @param pathway its pathway
     * @param workforce its staff
     * @param stock what is stated of its cases
     * @param workingPerDay working days to a calendar day
     */
    public KeptBalance(
            BalancedDepartment solved,
            Demand demand,
            Pathway pathway,
            Workforce workforce,
            StatedStock stock,
            double workingPerDay) {
        this.solved = solved;
        this.demand = demand;
        this.pathway = pathway;
        this.workforce = workforce;
        this.stock = stock;
        this.workingPerDay = workingPerDay;
    }

    /**
     * The same department with other facts: the same stages, grades and teams, with other numbers in them. However work answers to
     * load, and whatever is comfortable, on the start date it goes on as fast as it was solved: how long cases take there is known, and
     * only what becomes of it when loads change is not.
     *
     * @param otherDemand its demand
     * @param otherPathway its pathway
     * @param otherWorkforce its staff
     * @param otherStock what is stated of its cases
     */
    public BalancedDepartment under(
            Demand otherDemand, Pathway otherPathway, Workforce otherWorkforce, StatedStock otherStock) {
        double referrals = referrals(otherDemand);
        double returns = returns(otherDemand);
        double entryDelay = Balance.entryDelay(otherDemand, otherPathway, workingPerDay);
        return new BalancedDepartment(
                stages(otherPathway, otherWorkforce),
                entryDelay,
                referrals,
                referrals * (1 - returns),
                returns,
                open(otherStock),
                solved.countsStated(),
                solved.workPerDay(),
                solved.loadRatio(),
                teams(otherWorkforce),
                solved.service(),
                solved.steadyOpen(),
                solved.solved(),
                solved.nearness(),
                solved.warnings());
    }

    /** In proportion to what is stated. */
    private double referrals(Demand other) {
        if (other.referralsPerYear().isBalance()) {
            return solved.referralsPerDay();
        }
        double before = demand.referralsPerYear().given();
        double now = other.referralsPerYear().given();
        return before > 0 ? solved.referralsPerDay() * (now / before) : now / Span.DAYS_PER_YEAR;
    }

    /** In proportion to the official rate, as it was solved. */
    private double returns(Demand other) {
        double before = demand.reReferral().withinTwelveMonths().fraction();
        double now = other.reReferral().withinTwelveMonths().fraction();
        double kept = solved.returnProbability();
        return now == before || before == 0 ? kept : Math.min(1, kept * now / before);
    }

    private double[] open(StatedStock other) {
        double[] open = solved.openCases().clone();
        double times = stock.total().isPresent()
                ? other.total().orElseThrow() / (double) stock.total().get()
                : 1;
        for (int s = 0; s < open.length; s++) {
            String id = solved.stages().row(s).id();
            open[s] = other.count(id).isPresent() ? other.count(id).getAsInt() : open[s] * times;
            open[s] = solved.countsStated()[s] ? StrictMath.rint(open[s]) : open[s];
        }
        return open;
    }

    private StageTable stages(Pathway other, Workforce staff) {
        if (other.equals(pathway) && staff.grades().equals(workforce.grades())) {
            return solved.stages();
        }
        double carried = carried(workforce) / carried(staff);
        List<StageTable.Row> rows = new ArrayList<>();
        other.stages().forEach((id, stage) -> rows.add(row(id, stage, carried)));
        StageTable table = solved.stages();
        return new StageTable(
                rows,
                table.first(),
                other.conference().equals(pathway.conference())
                        ? table.enquiry()
                        : other.conference().map(held -> enquiry(held, table)));
    }

    /** Enquiries by another law: what was taken out of the published lengths is taken out in the same proportion. */
    private Enquiry enquiry(Conference held, StageTable table) {
        Enquiry before = table.enquiry().orElseThrow();
        double published = pathway.conference().orElseThrow().enquiry().law().mean();
        Law law = held.enquiry().law();
        double factor = before.work().mean() / published;
        return new Enquiry(before.leadsTo(), scaled(law, factor), held.limit().workingDays());
    }

    /** Comfortable load of those in post who are believed to hold cases before any plan, in grades of these numbers. */
    private double carried(Workforce other) {
        GradeTable grades = GradeTable.ofNoStages(other);
        double sum = 0;
        for (Team team : workforce.teams().values()) {
            for (GradeTable.Row grade : grades.rows()) {
                sum += team.inPost().getOrDefault(grade.id(), 0.0) * grade.carries();
            }
        }
        return sum > 0 ? sum : 1;
    }

    private StageTable.Row row(String id, Stage stage, double carried) {
        int number = solved.stages().find(id);
        StageTable.Row before = solved.stages().row(number);
        Stage central = pathway.stages().get(id);
        double[] shares = shares(stage, central, before);
        List<String> to = List.copyOf(stage.branches().keySet());
        double ratio = solved.loadRatio()[number];
        double easier = OverloadFactor.of(1, ratio * carried, stage.overloadElasticity())
                / OverloadFactor.of(1, ratio, central.overloadElasticity());
        List<StageTable.Destination> destinations = new ArrayList<>();
        for (int d = 0; d < shares.length; d++) {
            StageTable.Destination old = before.destinations().get(d);
            Law work = StageRows.stretched(work(stage, central, to.get(d), old.work()), easier, before.limit());
            destinations.add(new StageTable.Destination(old.stage(), shares[d], work));
        }
        return StageRows.withBranches(id, stage, destinations);
    }

    /**
     * Every share is to the solved one as it is stated now to how it was stated, in proportion; together they are all cases. Where all are
     * stated as before they are the solved ones to the last bit.
     */
    private static double[] shares(Stage stage, Stage central, StageTable.Row before) {
        double[] stated = StageRows.shares(central);
        double[] now = StageRows.shares(stage);
        if (Arrays.equals(now, stated)) {
            return before.destinations().stream()
                    .mapToDouble(StageTable.Destination::share)
                    .toArray();
        }
        double sum = 0;
        for (int d = 0; d < now.length; d++) {
            double solved = before.destinations().get(d).share();
            now[d] = stated[d] > 0 ? solved * (now[d] / stated[d]) : now[d];
            sum += now[d];
        }
        for (int d = 0; d < now.length; d++) {
            now[d] /= sum;
        }
        return now;
    }

    private static Law work(Stage stage, Stage central, String to, Law before) {
        Law published = StageRows.published(stage, to);
        Law publishedBefore = StageRows.published(central, to);
        if (published.equals(publishedBefore) && stage.onTimeLimit().equals(central.onTimeLimit())) {
            return before;
        }
        if (PublishedDurations.fallsOffAtItsLimit(central)
                && published.findBands().isPresent()) {
            double limit = central.onTimeLimit().orElseThrow().workingDays();
            return PublishedDurations.withShareUpTo(limit, published, () -> before.cumulative(limit));
        }
        return publishedBefore.mean() > 0 ? scaled(published, before.mean() / publishedBefore.mean()) : published;
    }

    private static Law scaled(Law law, double factor) {
        return factor == 1 ? law : law.scaled(factor);
    }

    private List<TeamBalance> teams(Workforce other) {
        if (other.teams().equals(workforce.teams())) {
            return solved.teams();
        }
        GradeTable grades = GradeTable.of(other, solved.stages(), Double.POSITIVE_INFINITY);
        List<TeamBalance> teams = new ArrayList<>(solved.teams());
        int t = 0;
        for (Map.Entry<String, Team> entry : other.teams().entrySet()) {
            if (!entry.getValue().equals(workforce.teams().get(entry.getKey()))) {
                teams.set(t, team(entry.getValue(), solved.teams().get(t), grades));
            }
            t++;
        }
        return teams;
    }

    /** Posts stay as solved, so that fewer in post leave more of them vacant. */
    private static TeamBalance team(Team team, TeamBalance before, GradeTable grades) {
        double posts = team.posts().isBalance() ? before.posts() : team.posts().given();
        double vacant = Math.max(0, posts - grades.inPost(team));
        return new TeamBalance(
                posts,
                vacant,
                before.hiredShare(),
                before.leaversPerDay(),
                before.capacity(),
                before.underNotice(),
                before.origins(),
                before.waitingShare(),
                before.agency());
    }
}
