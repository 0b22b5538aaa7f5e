package org.caseload.department.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.caseload.random.Law;

/**
 * The pathway in the form in which the simulation reads it: stages by number, every branch share a number, every duration
 * the work that it takes. Immutable and shared by all replications.
 */
public final class StageTable {
    /** The destination of a case that closes. */
    public static final int CLOSED = -1;

    private static final int SWEEPS = 100;

    /**
     * One branch.
     *
     * @param stage the stage it leads to, or {@link #CLOSED}
     * @param share its share of the stage's cases, 0 to 1
     * @param work law of the work in the stage left, in days of the stage's time base
     */
    public record Destination(int stage, double share, Law work) {}

    /**
     * One stage.
     *
     * @param id its id
     * @param weight how much a case counts in a load
     * @param kind what moves its cases on
     * @param limit statutory limit in working days, or NaN
     * @param priority place in the list of unallocated cases
     * @param destinations its branches; shares add up to 1
     */
    public record Row(
            String id, double weight, ClockKind kind, double limit, int priority, List<Destination> destinations) {

        /** Copies the branches. */
        public Row {
            destinations = List.copyOf(destinations);
        }

        Row withKind(ClockKind other) {
            return new Row(id, weight, other, limit, priority, destinations);
        }
    }

    private final List<Row> rows;
    private final int first;
    private final Optional<Enquiry> enquiry;
    private final List<ClockKind> clockKinds = new ArrayList<>();
    private final int[] clock;
    private final double[][] passed;
    private final int[][] leadsTo;
    private final Law[][] work;
    private final double[][] workPassed;
    private final double[] weight;

    /**
     * A table of stages.
     *
     * @param rows the stages
     * @param first number of the stage that referrals enter
     * @param enquiry the enquiry before a conference, if there is one
     */
    public StageTable(List<Row> rows, int first, Optional<Enquiry> enquiry) {
        this.rows = List.copyOf(rows);
        this.first = first;
        this.enquiry = enquiry;
        clock = new int[rows.size()];
        weight = new double[rows.size()];
        passed = new double[rows.size()][];
        leadsTo = new int[rows.size()][];
        work = new Law[rows.size()][];
        workPassed = new double[rows.size()][];
        for (int s = 0; s < clock.length; s++) {
            unpack(s);
            ClockKind kind = rows.get(s).kind();
            if (!clockKinds.contains(kind)) {
                clockKinds.add(kind);
            }
            clock[s] = clockKinds.indexOf(kind);
            weight[s] = rows.get(s).weight();
        }
    }

    private void unpack(int stage) {
        List<Destination> branches = rows.get(stage).destinations();
        passed[stage] = new double[branches.size()];
        leadsTo[stage] = new int[branches.size()];
        work[stage] = new Law[branches.size()];
        workPassed[stage] = new double[branches.size()];
        double sum = 0;
        double sumOfWork = 0;
        for (int d = 0; d < branches.size(); d++) {
            sum += branches.get(d).share();
            passed[stage][d] = sum;
            leadsTo[stage][d] = branches.get(d).stage();
            work[stage][d] = branches.get(d).work();
            sumOfWork += branches.get(d).share() * work[stage][d].mean();
            workPassed[stage][d] = sumOfWork;
        }
    }

    /** Number of stages. */
    public int count() {
        return clock.length;
    }

    /** The stage that referrals enter. */
    public int first() {
        return first;
    }

    /** The enquiry at the end of a stage left for a plan, if conferences are told apart. */
    public Optional<Enquiry> enquiry() {
        return enquiry;
    }

    /** A stage by number. */
    public Row row(int stage) {
        return rows.get(stage);
    }

    /** All stages in order. */
    public List<Row> rows() {
        return rows;
    }

    /** The different kinds of clock that the stages need. */
    public List<ClockKind> clockKinds() {
        return List.copyOf(clockKinds);
    }

    /** The number of a stage by id, or -1. */
    public int find(String id) {
        for (int s = 0; s < rows.size(); s++) {
            if (rows.get(s).id().equals(id)) {
                return s;
            }
        }
        return -1;
    }

    /** The same, with a clock of its own for each of these stages, so that it can have a speed of its own. */
    public StageTable withOwnClocks(IntPredicate ofStage) {
        List<Row> own = new ArrayList<>();
        for (int s = 0; s < rows.size(); s++) {
            own.add(ofStage.test(s) ? rows.get(s).withKind(rows.get(s).kind().ofStage(s)) : rows.get(s));
        }
        return new StageTable(own, first, enquiry);
    }

    /** Visits to each stage for each case that starts the pathway. */
    public double[] visits() {
        double[] visits = new double[rows.size()];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double[] next = new double[visits.length];
            next[first] = 1;
            for (int s = 0; s < visits.length; s++) {
                for (Destination branch : rows.get(s).destinations()) {
                    if (branch.stage() != CLOSED) {
                        next[branch.stage()] += visits[s] * branch.share();
                    }
                }
            }
            visits = next;
        }
        return visits;
    }

    int clock(int stage) {
        return clock[stage];
    }

    double weight(int stage) {
        return weight[stage];
    }

    /**
     * Draws where a case goes next.
     *
     * @param stage the stage it enters
     * @param u a number between 0 and 1
     * @return place of the destination among the stage's branches
     */
    public int destination(int stage, double u) {
        return place(passed[stage], u);
    }

    /**
     * Draws where a case goes next that is in a stage at a random moment: in proportion to how much of the stage's work the
     * cases of each destination are.
     *
     * @param stage the stage it is in
     * @param u a number between 0 and 1
     * @return place of the destination among the stage's branches
     */
    public int destinationUnderWay(int stage, double u) {
        double[] upTo = workPassed[stage];
        return place(upTo, u * upTo[upTo.length - 1]);
    }

    private static int place(double[] upTo, double target) {
        int place = 0;
        while (place < upTo.length - 1 && target >= upTo[place]) {
            place++;
        }
        return place;
    }

    /** The stage that a destination leads to, or {@link #CLOSED}. */
    public int leadsTo(int stage, int destination) {
        return leadsTo[stage][destination];
    }

    /** Place of the branch by which cases of a stage close, or -1 where none does. */
    public int closes(int stage) {
        for (int d = 0; d < leadsTo[stage].length; d++) {
            if (leadsTo[stage][d] == CLOSED) {
                return d;
            }
        }
        return -1;
    }

    /** The law of the work that a case in a stage takes before it goes on to a destination. */
    public Law work(int stage, int destination) {
        return work[stage][destination];
    }
}
