package org.caseload.measure;

import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.measure.state.CaseState;
import org.caseload.measure.state.CostAccount;
import org.caseload.measure.state.StaffState;
import org.caseload.measure.state.StaffYear;
import org.caseload.measure.state.StageLoads;
import org.caseload.measure.state.WorkersOfChildren;

/**
 * What is kept up to date by the facts of one replication, for measures to be read from.
 *
 * @param staff who is in post
 * @param cases what is open, and what flowed through
 * @param year what the last year brought the staff
 * @param costs what all this costs
 * @param loads every worker's load
 * @param workers how many workers each child had
 */
record MeasureState(
        StaffState staff,
        CaseState cases,
        StaffYear year,
        CostAccount costs,
        StageLoads loads,
        WorkersOfChildren workers) {

    /** Books in which nothing has happened. */
    static MeasureState empty(MeasureCatalogue book) {
        PreparedDepartment blueprint = book.blueprint();
        int first = blueprint.warmUpDays();
        var rows = blueprint.balance().stages().rows();
        StaffState staff = new StaffState();
        return new MeasureState(
                staff,
                new CaseState(
                        book.workingTime(),
                        rows.stream().mapToDouble(row -> row.limit()).toArray(),
                        book.conferenceLimit().orElse(Double.NaN),
                        first + blueprint.days()),
                new StaffYear(staff, book.workingTime(), first, blueprint.days()),
                new CostAccount(staff, blueprint.grades(), first),
                new StageLoads(rows.stream().mapToDouble(row -> row.weight()).toArray()),
                new WorkersOfChildren());
    }
}
