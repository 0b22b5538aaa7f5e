package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.HiringMix;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.department.workforce.Recruitment;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.random.Law;

/**
 * Solves the staff flow equations of one team: how many people a day must be hired in each grade so that the stated staff
 * hold steady, given how long people stay and what newly qualified staff become; and how many posts stand vacant meanwhile.
 */
final class StaffBalance {
    private static final int STEPS = 200;

    private final GradeTable grades;
    private final Recruitment recruitment;
    private final Optional<Agency> agency;

    /** Whether vacancies are stated that a market leaves: then those not searched for wait for it. */
    private final boolean vacanciesLast;

    private final GradeFlows flows;
    private final List<Warning> warnings = new ArrayList<>();

    StaffBalance(Workforce workforce, GradeTable grades, ServiceCurves curves) {
        this.grades = grades;
        recruitment = workforce.recruitment();
        agency = workforce.agency();
        vacanciesLast =
                workforce.vacancies().isPresent() && recruitment.supply().isPresent();
        flows = new GradeFlows(grades, curves);
    }

    /** What a reader should know of the teams solved so far. */
    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Solves a team. */
    TeamBalance solve(String id, Team team) {
        int count = grades.count();
        double[] inPost = new double[count];
        for (int g = 0; g < count; g++) {
            GradeTable.Row row = grades.row(g);
            inPost[g] = row.isEstablished() ? team.inPost().getOrDefault(row.id(), 0.0) : 0;
        }
        double[] hires = new double[count];
        double leavers = 0;
        double vacant = 0;
        double capacity = 0;
        double[] underNotice = new double[count];
        List<List<TeamBalance.ServiceOrigin>> origins = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            origins.add(new ArrayList<>());
        }
        for (int g : flows.inOrderOfBecoming()) {
            double fromOthers = flows.fromOthers(g, hires);
            double own = flows.perHire(g, g);
            refuseWhereNobodyStays(g, own, inPost[g] - fromOthers);
            hires[g] = own > 0 ? (inPost[g] - fromOthers) / own : 0;
            if (hires[g] < 0) {
                hireFewer(id, g, inPost, hires);
                fromOthers = flows.fromOthers(g, hires);
            }
            double total = fromOthers + hires[g] * own;
            for (int k = 0; k < count; k++) {
                if (hires[k] > 0 && flows.leadsTo(k, g)) {
                    double share = hires[k] * flows.perHire(k, g) / total;
                    origins.get(g).add(new TeamBalance.ServiceOrigin(share, flows.entry(k, g), flows.exit(k, g)));
                    capacity += inPost[g]
                            * share
                            * flows.meanRamp(k, g)
                            * grades.row(g).carries();
                }
            }
            if (total == 0 && inPost[g] > 0) {
                throw new IllegalStateException("grade " + grades.row(g).id() + " has staff from nowhere");
            }
            double resigning = flows.resigning(g, hires);
            double scale = total > 0 ? inPost[g] / total : 0;
            underNotice[g] = total > 0 ? resigning * grades.row(g).notice() / total : 0;
            leavers += resigning * scale;
            vacant += resigning * scale * meanVacancy(grades.row(g).notice());
        }
        return finish(team, hires, leavers, vacant, capacity + ofAgency(team), underNotice, origins);
    }

    /** Nobody can be in post in a grade that everybody leaves for the next on the day of starting. */
    private void refuseWhereNobodyStays(int grade, double keptUpByOne, double inPost) {
        if (!(keptUpByOne > 0) && inPost > 0) {
            throw new Unbalanced(
                    "workforce/grades/" + grades.row(grade).id() + "/after",
                    "found no time at all, but people are in post in this grade; permitted: a longer time, or nobody in post in it");
        }
    }

    private TeamBalance finish(
            Team team,
            double[] hires,
            double leavers,
            double vacant,
            double capacity,
            double[] underNotice,
            List<List<TeamBalance.ServiceOrigin>> origins) {
        double steadyVacancies = recruitment.rolling() ? vacant : 0;
        double inPost = grades.inPost(team);
        double posts = team.posts().isBalance()
                ? inPost + steadyVacancies
                : team.posts().given();
        double vacancies = Math.max(0, posts - inPost);
        double waiting = vacanciesLast && vacancies > 0 ? Math.max(0, 1 - steadyVacancies / vacancies) : 0;
        return new TeamBalance(posts, vacancies, hiredShare(hires), leavers, capacity, underNotice, origins, waiting);
    }

    /** Comfortable load of the agency staff, who have stayed for an exponential time. */
    private double ofAgency(Team team) {
        double capacity = 0;
        for (GradeTable.Row row : grades.rows()) {
            if (row.contract() == Contract.AGENCY) {
                capacity += team.inPost().getOrDefault(row.id(), 0.0) * row.carries() * agencyRamp(row.induction());
            }
        }
        return capacity;
    }

    private double agencyRamp(InductionRamp ramp) {
        double going = agency.map(Agency::goingPerDay).orElse(0.0);
        double mean = 0;
        double before = 0;
        for (int s = 0; s < ramp.steps(); s++) {
            mean += (ramp.share(s) - before) * StrictMath.exp(-going * ramp.day(s));
            before = ramp.share(s);
        }
        return mean;
    }

    private double[] hiredShare(double[] hires) {
        HiringMix mix = recruitment.hires();
        double[] share = new double[hires.length];
        double sum = 0;
        for (int g = 0; g < share.length; g++) {
            share[g] = mix.isBalance() ? hires[g] : mix.share(grades.row(g).id());
            sum += share[g];
        }
        for (int g = 0; g < share.length; g++) {
            share[g] = sum > 0 ? share[g] / sum : 0;
        }
        return share;
    }

    /**
     * Where the grades that become another alone keep up more of it than are in post, nobody is hired into it, and in the others so
     * many as keep up all of these grades together: those in post move on, and fewer follow.
     */
    private void hireFewer(String team, int grade, double[] inPost, double[] hires) {
        double inAll = 0;
        double keptUp = 0;
        hires[grade] = 0;
        for (int g = 0; g < hires.length; g++) {
            if (flows.leadsTo(g, grade)) {
                inAll += inPost[g];
                keptUp += flows.keptUp(g, hires);
            }
        }
        for (int g = 0; g < hires.length; g++) {
            hires[g] *= flows.leadsTo(g, grade) ? inAll / keptUp : 1;
        }
        for (int g = 0; g < hires.length; g++) {
            if (g != grade && grades.row(g).becomes() == grade && inPost[g] > 0) {
                tellOfFewer(team, g, grade, inPost[g], flows.keptUp(g, hires));
            }
        }
    }

    private void tellOfFewer(String team, int from, int to, double inPost, double keptUp) {
        if (recruitment.rolling() && recruitment.hires().isBalance()) {
            String grade = grades.row(from).id();
            warnings.add(new Warning(
                    WarningRule.NEWLY_QUALIFIED_NOT_KEPT_UP,
                    String.format(
                            Locale.ROOT,
                            "workforce/teams/%s/in-post/%s: of the %.1f FTE in post, today's leaving keeps up about %.1f; those in post become "
                                    + "%s and fewer follow. Permitted: `%s: balance` for as many as are kept up, or `recruitment: "
                                    + "{hires: …}` with the grades in which you hire.",
                            team,
                            grade,
                            inPost,
                            keptUp,
                            grades.row(to).id(),
                            grade)));
        }
    }

    /** Mean days for which a post stands vacant after its holder has worked the notice. */
    private double meanVacancy(double notice) {
        Law law = recruitment.timeToStart().law();
        double dropOut = recruitment.dropOut().fraction();
        double early = 0;
        for (int i = 0; i < STEPS; i++) {
            early += law.cumulative((i + 0.5) * notice / STEPS) * notice / STEPS;
        }
        return law.mean() / (1 - dropOut) - notice + early * (1 - dropOut);
    }
}
