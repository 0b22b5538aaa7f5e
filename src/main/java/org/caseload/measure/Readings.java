package org.caseload.measure;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Destination;
import org.caseload.measure.state.CaseState;
import org.caseload.measure.state.StaffState;

/** What was read in one replication: the target's measure at every midnight, all others on the book's days. */
final class Readings {
    private static final int MOST_CASES = 200;
    private static final int LONG_WAIT = 28;
    private static final Measure[] MEASURES = Measure.values();
    private static final Destination[] DESTINATIONS = Destination.values();

    private final MeasureBook book;
    private final Books books;
    private final List<ScopeReading> scopes;
    private final int first;
    private final int stages;
    private final double[][] values;
    private final double[] target;
    private final double[] held;
    private final int[] waiting;
    private final int[][] spread;
    private int reading;
    private int spreadReading;

    Readings(MeasureBook book, Books books) {
        this.book = book;
        this.books = books;
        scopes = book.scopeReadings();
        first = book.blueprint().warmUpDays();
        stages = book.blueprint().balance().stages().count();
        values = new double[book.entries().size()][book.days().length];
        target = new double[book.blueprint().days() + 1];
        held = new double[target.length];
        waiting = new int[target.length];
        spread = new int[book.spreadDays().length][MOST_CASES + 1];
    }

    double[][] values() {
        return values;
    }

    double[] target() {
        return target;
    }

    double[] held() {
        return held;
    }

    int[] waiting() {
        return waiting;
    }

    int[][] spread() {
        return spread;
    }

    /** Reads what is to be read on a day counted from the start date. */
    void read(int day) {
        if (day < 0 || day >= target.length) {
            return;
        }
        readTarget(day);
        if (book.isReadOn(day)) {
            readAll(first + day);
        }
        if (spreadReading < spread.length && book.spreadDay(spreadReading) == day) {
            readSpread(spread[spreadReading++]);
        }
    }

    private void readTarget(int day) {
        ScopeReading scope = scopes.get(book.targetScope());
        scope.read(books.staff(), books.loads());
        target[day] = scope.value(book.target(), books.staff(), books.year(), first + day);
        held[day] = scope.value(Measure.CASES_HELD, books.staff(), books.year(), first + day);
        waiting[day] = books.cases().waiting();
    }

    private void readAll(int simulatedDay) {
        int line = 0;
        for (ScopeReading scope : scopes) {
            scope.read(books.staff(), books.loads());
            for (Measure measure : MEASURES) {
                values[line++][reading] = scope.value(measure, books.staff(), books.year(), simulatedDay);
            }
        }
        line = readCases(line, simulatedDay);
        readFurther(line, simulatedDay);
        reading++;
    }

    private int readCases(int from, int simulatedDay) {
        int line = from;
        CaseState cases = books.cases();
        values[line++][reading] = cases.openInAll();
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
                values[line++][reading] = cases.finishedInYear(s, simulatedDay, first);
                values[line++][reading] = cases.pastLimit(s, simulatedDay);
            }
        }
        if (book.conferenceLimit().isPresent()) {
            values[line++][reading] = cases.conferencesInFourWeeks(simulatedDay, first);
            values[line++][reading] = cases.conferencesOnTimeShare(simulatedDay, first);
            values[line++][reading] = cases.conferencesInYear(simulatedDay, first);
        }
        return line;
    }

    private void readFurther(int from, int simulatedDay) {
        int line = from;
        values[line++][reading] = books.cases().waitingOver(LONG_WAIT, simulatedDay);
        values[line++][reading] = books.cases().longestWait(simulatedDay);
        books.workers().now(simulatedDay);
        values[line++][reading] = books.workers().mean();
        values[line++][reading] = books.workers().shareWithMany();
        for (Destination destination : DESTINATIONS) {
            values[line++][reading] = books.year().goneTo(destination);
        }
        values[line++][reading] = books.costs().total(simulatedDay);
        values[line++][reading] = books.costs().ofStaff(Contract.PERMANENT, simulatedDay);
        values[line++][reading] = books.costs().ofStaff(Contract.AGENCY, simulatedDay);
        values[line++][reading] = books.costs().oneOff();
    }

    private void readSpread(int[] holding) {
        Arrays.fill(holding, 0);
        StaffState staff = books.staff();
        for (int n = 0; n < staff.inPost(); n++) {
            int worker = staff.whoIsInPost(n);
            if (book.targetTeams().includes(staff.team(worker))) {
                holding[Math.min(MOST_CASES, staff.cases(worker))]++;
            }
        }
    }
}
