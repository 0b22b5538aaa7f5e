package org.caseload.measure;

import java.util.Arrays;
import java.util.List;
import org.caseload.measure.state.StaffState;

/** What was read in one replication: the target's measure at every midnight, all others on the book's days. */
final class Readings {
    private static final int MOST_CASES = 200;

    private final MeasureCatalogue book;
    private final MeasureState books;
    private final List<MeasureLine> lines;
    private final Midnight midnight;
    private final double[][] values;
    private final double[] target;
    private final double[] held;
    private final int[] waiting;
    private final int[][] spread;
    private int reading;
    private int spreadReading;

    Readings(MeasureCatalogue book, MeasureState books) {
        this.book = book;
        this.books = books;
        lines = book.lines();
        midnight = new Midnight(book, books);
        values = new double[lines.size()][book.days().length];
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
        if (book.isReadOn(day)) {
            midnight.takeAll(day);
            readAll();
        } else {
            midnight.takeAverages(book.targetScope(), day);
        }
        target[day] = book.target().read(midnight);
        held[day] = TeamMeasure.CASES_HELD.read(midnight.teams(book.targetScope()));
        waiting[day] = books.cases().waiting();
        if (spreadReading < spread.length && book.spreadDay(spreadReading) == day) {
            readSpread(spread[spreadReading++]);
        }
    }

    private void readAll() {
        for (int line = 0; line < values.length; line++) {
            values[line][reading] = lines.get(line).read(midnight);
        }
        reading++;
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
