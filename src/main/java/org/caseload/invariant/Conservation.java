package org.caseload.invariant;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.statistics.Accumulation;

/**
 * Checks in every replication that nothing is lost: the integral of the number of open cases equals the sum of their times
 * open, clipped to the horizon; children in = closed + open; and a case that leaves a stage enters another or closes, at
 * that moment. Sums are compensated, so that rounding cannot hide a loss.
 */
public final class Conservation implements DepartmentObserver {
    private static final double TOLERANCE = 1e-9;

    private enum State {
        NOT_OPEN,
        IN_A_STAGE,
        BETWEEN_STAGES
    }

    private final Accumulation integral = new Accumulation();
    private final Accumulation sojourns = new Accumulation();
    private double[] openedAt = new double[1024];
    private State[] states = filledFrom(new State[1024], 0);
    private int cases;
    private int open;
    private int between;
    private long opened;
    private long closed;
    private double asOf;

    private static State[] filledFrom(State[] states, int from) {
        Arrays.fill(states, from, states.length, State.NOT_OPEN);
        return states;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        while (childCase >= openedAt.length) {
            openedAt = Arrays.copyOf(openedAt, 2 * openedAt.length);
            states = filledFrom(Arrays.copyOf(states, openedAt.length), states.length);
        }
        switch (states[childCase]) {
            case NOT_OPEN -> open(time, childCase);
            case BETWEEN_STAGES -> {
                advance(time);
                between--;
            }
            case IN_A_STAGE ->
                throw new IllegalStateException(
                        "case " + childCase + " enters a stage at " + time + " but has not left another");
        }
        states[childCase] = State.IN_A_STAGE;
    }

    private void open(double time, int childCase) {
        advance(time);
        openedAt[childCase] = time;
        cases = Math.max(cases, childCase + 1);
        open++;
        opened++;
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        if (stateOf(childCase) != State.IN_A_STAGE) {
            throw new IllegalStateException("case " + childCase + " leaves a stage at " + time + " but was in none");
        }
        advance(time);
        states[childCase] = State.BETWEEN_STAGES;
        between++;
    }

    @Override
    public void closed(double time, int childCase) {
        if (stateOf(childCase) != State.BETWEEN_STAGES) {
            throw new IllegalStateException("case " + childCase + " closes at " + time + " but was "
                    + (stateOf(childCase) == State.NOT_OPEN ? "not open" : "still in a stage"));
        }
        advance(time);
        states[childCase] = State.NOT_OPEN;
        between--;
        sojourns.add(time - openedAt[childCase]);
        open--;
        closed++;
    }

    private State stateOf(int childCase) {
        return childCase < states.length ? states[childCase] : State.NOT_OPEN;
    }

    @Override
    public void ended(double time) {
        advance(time);
        int still = 0;
        for (int c = 0; c < cases; c++) {
            if (states[c] != State.NOT_OPEN) {
                sojourns.add(time - openedAt[c]);
                still++;
            }
        }
        if (opened != closed + still || still != open) {
            throw new IllegalStateException(
                    opened + " cases were opened, " + closed + " closed and " + still + " are open: a case was lost");
        }
        double difference = Math.abs(integral.sum() - sojourns.sum());
        if (!(difference <= TOLERANCE * Math.max(1, integral.sum()))) {
            throw new IllegalStateException("cases x days is " + integral.sum() + " counted by time and "
                    + sojourns.sum() + " counted by case");
        }
    }

    private void advance(double time) {
        if (time == asOf) {
            return;
        }
        if (time < asOf) {
            throw new IllegalStateException("time went back from " + asOf + " to " + time);
        }
        if (between > 0) {
            throw new IllegalStateException("at " + time + " " + between
                    + " cases have left a stage, and have neither entered another nor closed: a case was lost");
        }
        integral.add(open * (time - asOf));
        asOf = time;
    }
}
