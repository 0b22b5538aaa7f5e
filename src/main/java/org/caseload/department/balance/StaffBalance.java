package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.department.record.Contract;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.HiringMix;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.department.workforce.Recruitment;
import org.caseload.department.workforce.Team;
import org.caseload.random.Law;

/**
 * Solves the staff flow equations of one team: how many people a day must be hired in each grade so that the stated staff
 * hold steady, given how long people stay and what newly qualified staff become; and how many posts stand vacant meanwhile.
 */
final class StaffBalance {
    private static final int STEPS = 200;

    private final GradeTable grades;
    private final ServiceCurves curves;
    private final Recruitment recruitment;
    private final Optional<Agency> agency;
    private final double[] to;

    StaffBalance(GradeTable grades, ServiceCurves curves, Recruitment recruitment, Optional<Agency> agency) {
        this.grades = grades;
        this.curves = curves;
        this.recruitment = recruitment;
        this.agency = agency;
        to = new double[grades.count()];
        for (int g = 0; g < to.length; g++) {
            to[g] = grades.row(g).becomesAfter();
        }
    }

    /** Solves a team; {@code mustHold} when a balance is asked for, so that what cannot hold steady is an error. */
    TeamBalance solve(String id, Team team, boolean mustHold) {
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
        for (int g : inOrderOfBecoming()) {
            double fromOthers = stock(g, hires);
            double own = perHire(g, g);
            hires[g] = (inPost[g] - fromOthers) / own;
            if (hires[g] < 0) {
                refuseIfMustHold(id, g, inPost, fromOthers, mustHold);
                hires[g] = 0;
            }
            double total = fromOthers + hires[g] * own;
            for (int k = 0; k < count; k++) {
                if (hires[k] > 0 && leadsTo(k, g)) {
                    double share = hires[k] * perHire(k, g) / total;
                    origins.get(g).add(new TeamBalance.ServiceOrigin(share, entry(k, g), exit(k, g)));
                    capacity +=
                            inPost[g] * share * meanRamp(k, g) * grades.row(g).comfortable();
                }
            }
            if (total == 0 && inPost[g] > 0) {
                throw new IllegalStateException("grade " + grades.row(g).id() + " has staff from nowhere");
            }
            double resigning = resigning(g, hires);
            double scale = total > 0 ? inPost[g] / total : 0;
            underNotice[g] = total > 0 ? resigning * grades.row(g).notice() / total : 0;
            leavers += resigning * scale;
            vacant += resigning * scale * meanVacancy(grades.row(g).notice());
        }
        return finish(team, hires, leavers, vacant, capacity + ofAgency(team), underNotice, origins);
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
        return new TeamBalance(
                posts, Math.max(0, posts - inPost), hiredShare(hires), leavers, capacity, underNotice, origins, 0);
    }

    /** Comfortable load of the agency staff, who have stayed for an exponential time. */
    private double ofAgency(Team team) {
        double capacity = 0;
        for (GradeTable.Row row : grades.rows()) {
            if (row.contract() == Contract.AGENCY) {
                capacity += team.inPost().getOrDefault(row.id(), 0.0) * row.comfortable() * agencyRamp(row.induction());
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

    private void refuseIfMustHold(String id, int g, double[] inPost, double fromOthers, boolean mustHold) {
        if (mustHold && recruitment.rolling() && recruitment.hires().isBalance()) {
            String grade = grades.row(g).id();
            throw new Unbalanced(
                    "workforce/teams/" + id + "/in-post/" + grade,
                    "found " + inPost[g] + " FTE, which cannot hold steady: those who become " + grade
                            + " alone keep up "
                            + StrictMath.rint(fromOthers * 10) / 10
                            + "; permitted: more of them, fewer in the grades they come from, or `recruitment: {hires: …}` "
                            + "with stated shares");
        }
    }

    /** Grades before the grades that they become. */
    private List<Integer> inOrderOfBecoming() {
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < grades.count(); round++) {
            for (int g = 0; g < grades.count(); g++) {
                int grade = g;
                boolean ready = !order.contains(grade)
                        && grades.rows().stream()
                                .filter(row -> row.becomes() == grade)
                                .allMatch(row -> order.contains(grades.find(row.id())));
                if (ready) {
                    order.add(grade);
                }
            }
        }
        if (order.size() < grades.count()) {
            throw new Unbalanced("workforce/grades", "grades become each other in a circle");
        }
        return order;
    }

    private boolean leadsTo(int hired, int grade) {
        int g = hired;
        while (g != grade && g != GradeTable.NONE) {
            g = grades.row(g).becomes();
        }
        return g == grade;
    }

    private double entry(int hired, int grade) {
        double day = 0;
        for (int g = hired; g != grade; g = grades.row(g).becomes()) {
            day = Math.max(day, to[g]);
        }
        return day;
    }

    private double exit(int hired, int grade) {
        return Math.min(Math.max(entry(hired, grade), to[grade]), ServiceCurve.LONGEST);
    }

    /** Staff of a grade that one hire a day in another keeps up, those under notice included. */
    private double perHire(int hired, int grade) {
        double in = entry(hired, grade);
        double out = exit(hired, grade);
        ServiceCurve curve = curves.hiredAs(hired);
        return curve.between(in, out) + grades.row(grade).notice() * (curve.staying(in) - curve.staying(out));
    }

    private double stock(int grade, double[] hires) {
        double stock = 0;
        for (int k = 0; k < hires.length; k++) {
            if (k != grade && hires[k] > 0 && leadsTo(k, grade)) {
                stock += hires[k] * perHire(k, grade);
            }
        }
        return stock;
    }

    private double resigning(int grade, double[] hires) {
        double perDay = 0;
        for (int k = 0; k < hires.length; k++) {
            if (hires[k] > 0 && leadsTo(k, grade)) {
                ServiceCurve curve = curves.hiredAs(k);
                perDay += hires[k] * (curve.staying(entry(k, grade)) - curve.staying(exit(k, grade)));
            }
        }
        return perDay;
    }

    private double meanRamp(int hired, int grade) {
        double in = entry(hired, grade);
        double out = exit(hired, grade);
        ServiceCurve curve = curves.hiredAs(hired);
        double served = curve.between(in, out);
        return served > 0 ? curve.rampedBetween(in, out, grades.row(grade).induction()) / served : 1;
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
