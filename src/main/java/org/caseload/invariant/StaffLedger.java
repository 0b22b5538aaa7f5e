package org.caseload.invariant;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;
import org.caseload.department.record.Role;
import org.caseload.statistics.Accumulation;

/**
 * Keeps the books of staff in every replication, by role and contract: those in post = those of the start + starters −
 * leavers, in FTE. Nobody starts or leaves twice, nobody comes back who was not away, and no posts, vacancies, cases or list
 * of unallocated cases fall below nothing.
 */
public final class StaffLedger implements DepartmentObserver {
    private static final double TOLERANCE = 1e-9;

    private Register register = new Register(List.of(), List.of(), List.of(), List.of(), List.of());
    private double[] fte = new double[64];
    private int[] grade = new int[64];
    private int[] absences = new int[64];
    private int[] cases = new int[64];
    private boolean[] here = new boolean[64];
    private int known;
    private int waiting;
    private final Accumulation[][] started = accounts();
    private final Accumulation[][] gone = accounts();

    private static Accumulation[][] accounts() {
        Accumulation[][] accounts = new Accumulation[Role.values().length][Contract.values().length];
        for (Accumulation[] row : accounts) {
            Arrays.setAll(row, c -> new Accumulation());
        }
        return accounts;
    }

    @Override
    public void began(Register names) {
        register = names;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int ofGrade, double hours, double ramp) {
        if (worker >= here.length) {
            int size = 2 * worker;
            fte = Arrays.copyOf(fte, size);
            grade = Arrays.copyOf(grade, size);
            absences = Arrays.copyOf(absences, size);
            cases = Arrays.copyOf(cases, size);
            here = Arrays.copyOf(here, size);
        }
        require(!here[worker], time, worker, "starts, but was in post");
        require(hours > 0, time, worker, "starts with " + hours + " FTE");
        here[worker] = true;
        fte[worker] = hours;
        grade[worker] = ofGrade;
        known = Math.max(known, worker + 1);
        account(started, worker).add(hours);
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        require(here[worker], time, worker, "goes to another team, but was not in post");
        require(cases[worker] == 0, time, worker, "goes to another team with " + cases[worker] + " cases");
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        require(here[worker], time, worker, "leaves, but was not in post");
        here[worker] = false;
        account(gone, worker).add(fte[worker]);
    }

    @Override
    public void gradeChanged(double time, int worker, int newGrade) {
        require(here[worker], time, worker, "changes grade, but was not in post");
        account(gone, worker).add(fte[worker]);
        grade[worker] = newGrade;
        account(started, worker).add(fte[worker]);
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        absences[worker]++;
        require(absences[worker] == 1, time, worker, "goes absent, but was absent");
    }

    @Override
    public void workerReturned(double time, int worker) {
        absences[worker]--;
        require(absences[worker] == 0, time, worker, "comes back, but was not away");
    }

    @Override
    public void postsChanged(double time, int team, double posts, double vacant) {
        if (!(vacant >= -TOLERANCE && vacant <= posts + TOLERANCE)) {
            throw new IllegalStateException("at " + time + " the team "
                    + register.teams().get(team) + " has " + posts + " posts, " + vacant + " of them vacant");
        }
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        cases[worker]++;
    }

    @Override
    public void released(double time, int childCase, int worker) {
        cases[worker]--;
        require(cases[worker] >= 0, time, worker, "holds " + cases[worker] + " cases");
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        waiting++;
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        waiting--;
        if (waiting < 0) {
            throw new IllegalStateException("at " + time + " " + waiting + " cases wait for a worker");
        }
    }

    @Override
    public void ended(double time) {
        Accumulation[][] inPost = accounts();
        for (int w = 0; w < known; w++) {
            if (here[w]) {
                account(inPost, w).add(fte[w]);
            }
        }
        for (Role role : Role.values()) {
            for (Contract contract : Contract.values()) {
                double found = inPost[role.ordinal()][contract.ordinal()].sum();
                double expected = started[role.ordinal()][contract.ordinal()].sum()
                        - gone[role.ordinal()][contract.ordinal()].sum();
                if (!(Math.abs(found - expected) <= TOLERANCE * Math.max(1, found))) {
                    throw new IllegalStateException(found + " FTE are in post as " + role + " " + contract
                            + ", but starters less leavers are " + expected);
                }
            }
        }
    }

    private Accumulation account(Accumulation[][] accounts, int worker) {
        int g = grade[worker];
        return accounts[register.roles().get(g).ordinal()][
                register.contracts().get(g).ordinal()];
    }

    private static void require(boolean holds, double time, int worker, String what) {
        if (!holds) {
            throw new IllegalStateException("at " + time + " worker " + worker + " " + what);
        }
    }
}
