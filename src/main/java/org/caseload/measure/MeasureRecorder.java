package org.caseload.measure;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.record.Contract;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Register;

/** Reads the measures of one replication at midnight: the target's every day, all others on the book's days. */
public final class MeasureRecorder implements DepartmentObserver {
    private static final int MOST_CASES = 200;
    private static final int LONG_WAIT = 28;

    private final MeasureBook book;
    private final StaffState staff = new StaffState();
    private final CaseState cases;
    private final StaffYear year;
    private final CostAccount costs;
    private final StageLoads loads;
    private final WorkersOfChildren workers = new WorkersOfChildren();
    private final List<ScopeReading> scopes;
    private final int first;
    private final double[][] values;
    private final double[] target;
    private final double[] held;
    private final int[][] spread;
    private int reading;
    private int spreadReading;

    MeasureRecorder(MeasureBook book) {
        this.book = book;
        first = book.blueprint().warmUpDays();
        var rows = book.blueprint().balance().stages().rows();
        cases = new CaseState(
                book.workingTime(),
                rows.stream().mapToDouble(row -> row.limit()).toArray(),
                book.conferenceLimit().orElse(Double.NaN),
                first + book.blueprint().days());
        year = new StaffYear(staff, book.workingTime(), first, book.blueprint().days());
        costs = new CostAccount(staff, book.blueprint().grades(), first);
        loads = new StageLoads(rows.stream().mapToDouble(row -> row.weight()).toArray());
        scopes = book.scopeReadings();
        values = new double[book.entries().size()][book.days().length];
        target = new double[book.blueprint().days() + 1];
        held = new double[target.length];
        spread = new int[book.spreadDays().length][MOST_CASES + 1];
    }

    /** The observers that keep the state; they must hear every fact before this one does. */
    public List<DepartmentObserver> observers() {
        return List.of(staff, cases, year, costs, loads, workers, this);
    }

    /** By line of the book and reading: the value, NaN where undefined. */
    public double[][] values() {
        return values;
    }

    /** The target's measure at every midnight from the start date on. */
    public double[] target() {
        return target;
    }

    /** Cases held in the target's teams at every midnight from the start date on. */
    public double[] held() {
        return held;
    }

    /** By spread day: how many workers hold 0, 1, 2 … cases; those above the last count as the last. */
    public int[][] spread() {
        return spread;
    }

    /** The costs so far. */
    CostAccount costs() {
        return costs;
    }

    /** The state of the staff now. */
    public StaffState staff() {
        return staff;
    }

    @Override
    public void began(Register register) {
        if (first == 0) {
            staff.countFromNow();
        }
    }

    @Override
    public void midnight(int simulatedDay) {
        int day = simulatedDay - first;
        if (day == 0) {
            staff.countFromNow();
        }
        if (day < 0 || day >= target.length) {
            return;
        }
        ScopeReading targetReading = scopes.get(book.targetScope());
        targetReading.read(staff, loads);
        target[day] = targetReading.value(book.target(), staff, year, simulatedDay);
        held[day] = targetReading.value(Measure.CASES_HELD, staff, year, simulatedDay);
        if (book.isReadOn(day)) {
            readAll(simulatedDay);
        }
        if (spreadReading < spread.length && book.spreadDays()[spreadReading] == day) {
            readSpread(spread[spreadReading++]);
        }
    }

    private void readAll(int simulatedDay) {
        int line = 0;
        for (ScopeReading scope : scopes) {
            scope.read(staff, loads);
            for (Measure measure : Measure.values()) {
                values[line++][reading] = scope.value(measure, staff, year, simulatedDay);
            }
        }
        values[line++][reading] = cases.openInAll();
        int stages = book.blueprint().balance().stages().count();
        for (int s = 0; s < stages; s++) {
            values[line++][reading] = cases.open(s);
        }
        values[line++][reading] = cases.waiting();
        values[line++][reading] = cases.meanWait(simulatedDay);
        values[line++][reading] = cases.referredInFourWeeks(simulatedDay, first);
        values[line++][reading] = cases.divertedInFourWeeks(simulatedDay, first);
        values[line++][reading] = cases.closedInFourWeeks(simulatedDay, first);
        values[line++][reading] = cases.reReferralShare(simulatedDay, first);
        for (int s = 0; s < stages; s++) {
            if (cases.hasLimit(s)) {
                values[line++][reading] = cases.onTimeShare(s, simulatedDay, first);
            }
        }
        if (book.conferenceLimit().isPresent()) {
            values[line++][reading] = cases.conferencesInFourWeeks(simulatedDay, first);
            values[line++][reading] = cases.conferencesOnTimeShare(simulatedDay, first);
        }
        readFurther(line, simulatedDay);
        reading++;
    }

    private void readFurther(int from, int simulatedDay) {
        int line = from;
        values[line++][reading] = cases.waitingOver(LONG_WAIT, simulatedDay);
        values[line++][reading] = cases.longestWait(simulatedDay);
        workers.now(simulatedDay);
        values[line++][reading] = workers.mean();
        values[line++][reading] = workers.shareWithMany();
        for (Destination destination : Destination.values()) {
            values[line++][reading] = year.goneTo(destination);
        }
        values[line++][reading] = costs.total(simulatedDay);
        values[line++][reading] = costs.ofStaff(Contract.PERMANENT, simulatedDay);
        values[line++][reading] = costs.ofStaff(Contract.AGENCY, simulatedDay);
        values[line++][reading] = costs.oneOff();
    }

    private void readSpread(int[] holding) {
        Arrays.fill(holding, 0);
        for (int n = 0; n < staff.inPost(); n++) {
            int worker = staff.whoIsInPost(n);
            if (book.targetTeams().includes(staff.team(worker))) {
                holding[Math.min(MOST_CASES, staff.cases(worker))]++;
            }
        }
    }
}
