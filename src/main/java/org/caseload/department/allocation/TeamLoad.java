package org.caseload.department.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.department.people.Worker;
import org.caseload.quantity.StatedDecimals;

/**
 * What the members of one team hold and could hold together, kept up as each of them changes. Counted as {@link StatedDecimals} are:
 * the sums are exact, whatever came in which order.
 */
public final class TeamLoad {
    /** What somebody was last counted as, in billionths. */
    private record Counted(long load, long comfortable, long available) {}

    private static final Counted NOTHING = new Counted(0, 0, 0);

    private final Map<Worker, Counted> counted = new LinkedHashMap<>();
    private long load;
    private long comfortable;
    private long available;

    TeamLoad(List<Worker> members) {
        members.forEach(this::count);
    }

    /** Counts somebody as they are now, instead of as they were. */
    void count(Worker worker) {
        Counted now = worker.hasLeft() ? NOTHING : of(worker);
        Counted before = now == NOTHING ? counted.remove(worker) : counted.put(worker, now);
        add(now, 1);
        if (before != null) {
            add(before, -1);
        }
    }

    private static Counted of(Worker worker) {
        return new Counted(
                (long) StatedDecimals.count(worker.caseload().load()),
                worker.holdsCases() ? (long) StatedDecimals.count(worker.grade().comfortable() * worker.fte()) : 0,
                worker.isAvailable() ? (long) StatedDecimals.count(worker.capacity()) : 0);
    }

    private void add(Counted one, int sign) {
        load += sign * one.load();
        comfortable += sign * one.comfortable();
        available += sign * one.available();
    }

    /** Load of all their cases. */
    public double load() {
        return StatedDecimals.number(load);
    }

    /** Comfortable load of all who hold cases, those in induction counted as if past it. */
    public double comfortable() {
        return StatedDecimals.number(comfortable);
    }

    /** Comfortable load at present of all who may be given cases. */
    public double available() {
        return StatedDecimals.number(available);
    }
}
