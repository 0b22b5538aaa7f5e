package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.workforce.GradeTable;

/**
 * The grades of one team in a steady state: how many people a day must be hired in each so that its stated staff hold, given how
 * long people stay, what newly qualified staff become, and how many agency workers take a post.
 */
final class SteadyGrades {
    private final GradeTable grades;
    private final GradeFlows flows;
    private final AgencyJoining joining;
    private final double[] inPost;
    private final double[] hires;
    private final double[] resigning;
    private final double[] underNotice;
    private final List<List<TeamBalance.ServiceOrigin>> origins = new ArrayList<>();
    private final List<Integer> tooMany = new ArrayList<>();
    private double capacity;

    /**
     * Agency workers who take a post.
     *
     * @param grade the grade that they become
     * @param service how long they have been there by then, in days
     * @param perDay so many a day, in FTE
     */
    record AgencyJoining(int grade, double service, double perDay) {
        static final AgencyJoining NONE = new AgencyJoining(GradeTable.NONE, 0, 0);

        boolean isNone() {
            return perDay == 0;
        }
    }

    /**
     * Solves a team.
     *
     * @param grades its grades
     * @param flows how people flow through them
     * @param inPost by grade: those in post with a permanent contract, in FTE
     * @param joining agency staff who take a post
     * @throws Unbalanced if nobody stays in a grade in which people are in post
     */
    SteadyGrades(GradeTable grades, GradeFlows flows, double[] inPost, AgencyJoining joining) {
        this.grades = grades;
        this.flows = flows;
        this.joining = joining;
        this.inPost = inPost.clone();
        hires = new double[inPost.length];
        resigning = new double[inPost.length];
        underNotice = new double[inPost.length];
        for (int g = 0; g < inPost.length; g++) {
            origins.add(new ArrayList<>());
        }
        flows.inOrderOfBecoming().forEach(this::solve);
    }

    private void solve(int g) {
        double own = flows.perHire(g, g);
        double joined = joined(g);
        double fromOthers = flows.fromOthers(g, hires) + joined;
        refuseWhereNobodyStays(g, own, inPost[g] - fromOthers);
        hires[g] = own > 0 ? (inPost[g] - fromOthers) / own : 0;
        if (hires[g] < 0) {
            hireFewer(g);
            fromOthers = flows.fromOthers(g, hires) + joined;
        }
        double total = fromOthers + hires[g] * own;
        for (int k = 0; k < hires.length; k++) {
            if (hires[k] > 0 && flows.leadsTo(k, g)) {
                double share = hires[k] * flows.perHire(k, g) / total;
                came(g, share, flows.entry(k, g), flows.exit(k, g), flows.meanRamp(k, g));
            }
        }
        if (joined > 0) {
            double from = Math.max(joining.service(), flows.entry(joining.grade(), g));
            double ramp = flows.meanRamp(joining.grade(), joining.service(), g);
            came(g, joined / total, from, flows.exit(joining.grade(), g), ramp);
        }
        if (total == 0 && inPost[g] > 0) {
            throw new IllegalStateException("grade " + grades.row(g).id() + " has staff from nowhere");
        }
        double resign = flows.resigning(g, hires) + resigningJoined(g);
        underNotice[g] = total > 0 ? resign * grades.row(g).notice() / total : 0;
        resigning[g] = resign * (total > 0 ? inPost[g] / total : 0);
    }

    private void came(int grade, double share, double from, double to, double ramp) {
        origins.get(grade).add(new TeamBalance.ServiceOrigin(share, from, to));
        capacity += inPost[grade] * share * ramp * grades.row(grade).carries();
    }

    private double joined(int grade) {
        return joining.isNone() ? 0 : joining.perDay() * flows.perJoined(joining.grade(), joining.service(), grade);
    }

    private double resigningJoined(int grade) {
        return joining.isNone()
                ? 0
                : joining.perDay() * flows.resigningJoined(joining.grade(), joining.service(), grade);
    }

    /** Nobody can be in post in a grade that everybody leaves for the next on the day of starting. */
    private void refuseWhereNobodyStays(int grade, double keptUpByOne, double missing) {
        if (!(keptUpByOne > 0) && missing > 0) {
            throw new Unbalanced(
                    "workforce/grades/" + grades.row(grade).id() + "/after",
                    "found no time at all, but people are in post in this grade; permitted: a longer time, or nobody in post in it");
        }
    }

    /**
     * Where the grades that become another, and agency staff who join it, keep up more of it than are in post, nobody is hired into it,
     * and in the others so many as keep up all of these grades together: those in post move on, and fewer follow.
     */
    private void hireFewer(int grade) {
        double inAll = 0;
        double keptUp = 0;
        hires[grade] = 0;
        for (int g = 0; g < hires.length; g++) {
            if (flows.leadsTo(g, grade)) {
                inAll += inPost[g] - joined(g);
                keptUp += flows.keptUp(g, hires);
            }
        }
        for (int g = 0; g < hires.length; g++) {
            hires[g] *= flows.leadsTo(g, grade) && keptUp > 0 ? Math.max(0, inAll) / keptUp : 1;
        }
        for (int g = 0; g < hires.length; g++) {
            if (g != grade && grades.row(g).becomes() == grade && inPost[g] > 0) {
                tooMany.add(g);
            }
        }
    }

    /** Grades of which more are in post than can be kept up. */
    List<Integer> tooMany() {
        return List.copyOf(tooMany);
    }

    /** How many of a grade are kept up. */
    double keptUp(int grade) {
        return flows.keptUp(grade, hires) + joined(grade);
    }

    /** By grade: who must be hired a day. */
    double[] hires() {
        return hires.clone();
    }

    /** By grade: who resign a day. */
    double[] resigning() {
        return resigning.clone();
    }

    /** By grade: share under notice. */
    double[] underNotice() {
        return underNotice.clone();
    }

    /** By grade: how its staff came to it. */
    List<List<TeamBalance.ServiceOrigin>> origins() {
        return origins;
    }

    /** Comfortable load of the permanent staff. */
    double capacity() {
        return capacity;
    }
}
