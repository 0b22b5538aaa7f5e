package org.caseload.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.result.MeasureName;

/** One run of a back-test: its measures and its census. Dates are the evening of a day, as in official statistics. */
record Run(PreparedStudy design, Replication replication, Census census) {

    static Run of(PreparedStudy design, long seed, int number) {
        Census census = new Census(design.horizon() + 1);
        return new Run(design, new Replications(design, seed).run(number, census), census);
    }

    /** The midnight that ends a day, counted from the start. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(design.scenario().startDate(), date) + 1;
    }

    /** A measure of the whole department at the end of a day, or at the last reading before it. */
    double measure(String id, LocalDate date) {
        int place = Arrays.binarySearch(design.book().days(), Math.max(0, day(date)));
        return replication.values().at(line(id), place < 0 ? -place - 2 : place);
    }

    private int line(String id) {
        List<MeasureName> entries = design.book().entries();
        for (int line = 0; line < entries.size(); line++) {
            if (entries.get(line).id().equals(id) && entries.get(line).team().isEmpty()) {
                return line;
            }
        }
        throw new IllegalArgumentException("no measure " + id);
    }
}
