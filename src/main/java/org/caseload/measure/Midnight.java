package org.caseload.measure;

import java.util.List;
import org.caseload.measure.state.CaseState;
import org.caseload.measure.state.CostAccount;
import org.caseload.measure.state.StaffYear;
import org.caseload.measure.state.WorkersOfChildren;

/** A midnight of one replication, of which measures read themselves: what is remembered, and the sums over workers. */
final class Midnight {
    private final MeasureState books;
    private final List<TeamSums> teams;
    private final int first;
    private int day;

    Midnight(MeasureCatalogue book, MeasureState books) {
        this.books = books;
        teams = book.teamSums(books);
        first = book.blueprint().warmUpDays();
    }

    /** Takes of the workers of some teams, by the number of these in the book, what their average caseloads are read of. */
    void takeAverages(int number, int daysFromStart) {
        day = first + daysFromStart;
        teams.get(number).takeAverages(day);
    }

    /** Takes everything. */
    void takeAll(int daysFromStart) {
        day = first + daysFromStart;
        teams.forEach(sums -> sums.take(day));
        books.workers().now(day);
    }

    /** The sums over some teams, by the number of these in the book. */
    TeamSums teams(int number) {
        return teams.get(number);
    }

    CaseState cases() {
        return books.cases();
    }

    StaffYear year() {
        return books.year();
    }

    WorkersOfChildren workers() {
        return books.workers();
    }

    CostAccount costs() {
        return books.costs();
    }

    /** The day of the simulation that begins. */
    int day() {
        return day;
    }

    /** The day of the simulation that is the start date. */
    int first() {
        return first;
    }
}
