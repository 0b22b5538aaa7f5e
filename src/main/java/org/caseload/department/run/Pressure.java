package org.caseload.department.run;

import org.caseload.department.people.Worker;

/**
 * The pressure on the whole department: load of all open cases, those without a worker included, over the capacity of the
 * workers who may be given cases; relative to the start, below half the comfortable load less makes no difference.
 */
final class Pressure {
    private static final double LEAST = 0.5;

    private final Staff staff;
    private final Desk desk;
    private double atStart = 1;

    Pressure(Staff staff, Desk desk) {
        this.staff = staff;
        this.desk = desk;
    }

    /** From now on pressure is relative to this moment's. */
    void resetBaseline() {
        atStart = ratio();
    }

    /** The pressure now, 1 at the start; infinite when cases are open and nobody can take any. */
    double relative() {
        double now = ratio();
        return now == atStart ? 1 : now / atStart;
    }

    private double ratio() {
        double load = desk.waitingLoad();
        double capacity = 0;
        for (Worker worker : staff.workers()) {
            load += worker.caseload().load();
            capacity += worker.isAvailable() ? worker.capacity() : 0;
        }
        return load == 0 ? LEAST : Math.max(LEAST, load / capacity);
    }
}
