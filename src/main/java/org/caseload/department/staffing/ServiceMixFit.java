package org.caseload.department.staffing;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.ServiceMix;

/**
 * Fits the length of service of the staff in post to a stated mix. Every grade of every team keeps its number of people; within
 * it, the steady shares of the bands of service are multiplied by one factor for each band, found by iterative proportional
 * fitting, so that the bands come out as stated over all.
 */
final class ServiceMixFit {
    private static final int ROUNDS = 500;
    private static final double NEAR = 1e-3;

    /** Staff of one grade in one team, come one way, within one band. */
    private static final class Cell {
        private final int row;
        private final int band;
        private final double from;
        private final double to;
        private double people;

        Cell(int row, int band, double from, double to, double people) {
            this.row = row;
            this.band = band;
            this.from = from;
            this.to = to;
            this.people = people;
        }
    }

    private final ServiceMix mix;
    private final GradeTable grades;
    private final ServiceCurves curves;
    private final List<Cell> cells = new ArrayList<>();

    ServiceMixFit(ServiceMix mix, GradeTable grades, ServiceCurves curves) {
        this.mix = mix;
        this.grades = grades;
        this.curves = curves;
    }

    /**
     * The teams with their staff's service fitted.
     *
     * @param teams the steady teams
     * @param inPost by team and grade: the staff in post on permanent contracts, in FTE
     * @throws Unbalanced if the grades in post cannot have served so
     */
    List<TeamBalance> fit(List<TeamBalance> teams, double[][] inPost) {
        int count = grades.count();
        double[] perRow = new double[teams.size() * count];
        double total = 0;
        for (int t = 0; t < teams.size(); t++) {
            for (int g = 0; g < count; g++) {
                perRow[t * count + g] = inPost[t][g];
                total += inPost[t][g];
                addCells(t * count + g, inPost[t][g], teams.get(t).origins().get(g), curves.hiredAs(g));
            }
        }
        iterate(perRow, total);
        refuseImpossible(total);
        List<TeamBalance> fitted = new ArrayList<>();
        for (int t = 0; t < teams.size(); t++) {
            fitted.add(fitted(t, teams.get(t), inPost[t]));
        }
        return fitted;
    }

    private void addCells(int row, double people, List<TeamBalance.ServiceOrigin> origins, ServiceCurve curve) {
        for (TeamBalance.ServiceOrigin origin : origins) {
            double whole = curve.between(origin.from(), origin.to());
            for (int b = 0; b < mix.bands(); b++) {
                double from = Math.max(origin.from(), mix.from(b));
                double to = Math.min(origin.to(), Math.min(mix.to(b), ServiceCurve.LONGEST));
                if (to > from && people > 0) {
                    double share = origin.share() * curve.between(from, to) / whole;
                    cells.add(new Cell(row, b, from, to, people * share));
                }
            }
        }
    }

    private void iterate(double[] perRow, double total) {
        for (int round = 0; round < ROUNDS; round++) {
            double[] bands = new double[mix.bands()];
            cells.forEach(cell -> bands[cell.band] += cell.people);
            cells.forEach(cell -> cell.people *= mix.share(cell.band) * total / Math.max(bands[cell.band], 1e-300));
            double[] rows = new double[perRow.length];
            cells.forEach(cell -> rows[cell.row] += cell.people);
            cells.forEach(cell -> cell.people *= perRow[cell.row] / Math.max(rows[cell.row], 1e-300));
        }
    }

    private void refuseImpossible(double total) {
        for (int b = 0; b < mix.bands(); b++) {
            int band = b;
            double people = cells.stream()
                    .filter(cell -> cell.band == band)
                    .mapToDouble(cell -> cell.people)
                    .sum();
            if (!(Math.abs(people - mix.share(b) * total) <= NEAR * total)) {
                throw new Unbalanced(
                        "workforce/length-of-service",
                        "found " + mix
                                + ", but the grades in post cannot have served so: newly qualified staff are new; "
                                + "permitted: shares that leave room for them, or other staff in post");
            }
        }
    }

    private TeamBalance fitted(int t, TeamBalance steady, double[] inPost) {
        double capacity = steady.capacity();
        List<List<TeamBalance.ServiceOrigin>> origins = new ArrayList<>();
        for (int g = 0; g < inPost.length; g++) {
            List<TeamBalance.ServiceOrigin> ways = new ArrayList<>();
            for (Cell cell : cells) {
                if (cell.row == t * inPost.length + g && cell.people > 0) {
                    ways.add(new TeamBalance.ServiceOrigin(cell.people / inPost[g], cell.from, cell.to));
                }
            }
            List<TeamBalance.ServiceOrigin> before = steady.origins().get(g);
            capacity += inPost[g] * grades.row(g).carries() * (ramp(g, ways) - ramp(g, before));
            origins.add(ways.isEmpty() ? before : ways);
        }
        return new TeamBalance(
                steady.posts(),
                steady.vacancies(),
                steady.hiredShare(),
                steady.leaversPerDay(),
                capacity,
                steady.underNotice(),
                origins,
                steady.waitingShare(),
                steady.agency());
    }

    private double ramp(int grade, List<TeamBalance.ServiceOrigin> ways) {
        ServiceCurve curve = curves.hiredAs(grade);
        double sum = 0;
        for (TeamBalance.ServiceOrigin way : ways) {
            double served = curve.between(way.from(), way.to());
            double ramped =
                    curve.rampedBetween(way.from(), way.to(), grades.row(grade).induction());
            sum += way.share() * (served > 0 ? ramped / served : 1);
        }
        return sum;
    }
}
