package org.caseload.behaviour;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;

/**
 * What chance gave in one replication, by whose luck it was: children by the moment at which they are referred, workers of the
 * start by their number. Two replications can be compared even where one has more children or more workers.
 */
final class Draws implements DepartmentObserver {
    /** A kind of luck. */
    enum Kind {
        /** When first-time referrals come, and how many children each time. */
        ARRIVALS,
        /** When children come back, and since when. */
        RETURNS,
        /** What the front door decides. */
        DECISIONS,
        /** Which stages a child goes through, and for how long. */
        STAYS,
        /** When each worker falls ill and is back. */
        SICKNESS,
        /** When each worker resigns and leaves. */
        LEAVING,
        /** When successors start. */
        SUCCESSORS
    }

    private final int atStart;
    private final Map<Kind, Map<String, String>> kept = new EnumMap<>(Kind.class);
    private final Map<Integer, String> child = new HashMap<>();
    private final Map<Integer, Double> entered = new HashMap<>();

    /** Draws of a department with some workers at the start. */
    Draws(int atStart) {
        this.atStart = atStart;
        for (Kind kind : Kind.values()) {
            kept.put(kind, new TreeMap<>());
        }
    }

    Map<String, String> of(Kind kind) {
        return kept.get(kind);
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        boolean first = Double.isNaN(previousReferral);
        String moment = text(time);
        kept.get(first ? Kind.ARRIVALS : Kind.RETURNS)
                .merge(moment, first ? "1" : text(previousReferral), (before, now) -> before + " " + now);
        child.put(
                childCase,
                moment + " " + kept.get(first ? Kind.ARRIVALS : Kind.RETURNS).get(moment));
        kept.get(Kind.DECISIONS).put(child.get(childCase), "goes on");
    }

    @Override
    public void noFurtherAction(double time, int childCase) {
        kept.get(Kind.DECISIONS).put(child.get(childCase), "needs nothing further");
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        child.putIfAbsent(childCase, "open at the start " + childCase);
        entered.put(childCase, time);
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        kept.get(Kind.STAYS)
                .merge(child.get(childCase), stay(time, childCase, stage), (one, next) -> one + ", " + next);
    }

    private String stay(double time, int childCase, int stage) {
        return String.format(Locale.ROOT, "%d for %.6f", stage, time - entered.get(childCase));
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        about(Kind.SICKNESS, time, worker, "is absent: " + cause);
    }

    @Override
    public void workerReturned(double time, int worker) {
        about(Kind.SICKNESS, time, worker, "is back");
    }

    @Override
    public void workerResigned(double time, int worker) {
        about(Kind.LEAVING, time, worker, "resigns");
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        about(Kind.LEAVING, time, worker, "leaves: " + destination);
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        if (worker >= atStart) {
            kept.get(Kind.SUCCESSORS).merge(text(time), "1", (before, now) -> before + " " + now);
        }
    }

    private void about(Kind kind, double time, int worker, String what) {
        if (worker < atStart) {
            kept.get(kind).put(worker + " at " + text(time), what);
        }
    }

    private static String text(double time) {
        return String.format(Locale.ROOT, "%.9f", time);
    }
}
