package org.caseload.department.run;

/**
 * The pressure on the whole department: load of all open cases, those without a worker included, over the capacity of the
 * workers who may be given cases; relative to the start, below half the comfortable load less makes no difference.
 */
final class Pressure {
    private static final double LEAST = 0.5;

    private final Desk desk;
    private final int teams;
    private double atStart = 1;

    Pressure(Desk desk, int teams) {
        this.desk = desk;
        this.teams = teams;
    }

    /** From now on pressure is relative to this moment's, and asked for again and again. */
    void resetBaseline() {
        for (int t = 0; t < teams; t++) {
            desk.ranking(t).keepLoad();
        }
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
        for (int t = 0; t < teams; t++) {
            load += desk.ranking(t).load().load();
            capacity += desk.ranking(t).load().available();
        }
        return load == 0 ? LEAST : Math.max(LEAST, load / capacity);
    }
}
