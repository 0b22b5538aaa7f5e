package org.caseload.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Destination;

/** What a measure of the whole department is told apart by, with a line for each. */
@SuppressWarnings("ImmutableEnumChecker") // its list is made anew for every department
enum Each {
    /** By nothing: one line. */
    DEPARTMENT(blueprint -> Stream.of(new One(0, "", Double.NaN))),
    /** By stage. */
    STAGE(Each::stages),
    /** By stage, where the stage has a statutory limit. */
    STAGE_WITH_LIMIT(blueprint -> stages(blueprint).filter(stage -> !Double.isNaN(stage.limit()))),
    /** By nothing, where conferences are told apart. */
    CONFERENCE(blueprint ->
            blueprint.balance().stages().enquiry().map(Enquiry::limit).stream().map(limit -> new One(0, "", limit))),
    /** By where leavers go. */
    DESTINATION(blueprint -> Stream.of(Destination.values())
            .map(destination -> new One(
                    destination.ordinal(),
                    destination.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Double.NaN)));

    /**
     * One of those that a measure is told apart by.
     *
     * @param number its number in the department, from 0
     * @param id its id; empty for the whole department
     * @param limit its limit in working days; NaN for none
     */
    record One(int number, String id, double limit) {}

    private final Function<PreparedDepartment, Stream<One>> all;

    Each(Function<PreparedDepartment, Stream<One>> all) {
        this.all = all;
    }

    /** All of them in a department. */
    List<One> of(PreparedDepartment blueprint) {
        return all.apply(blueprint).toList();
    }

    private static Stream<One> stages(PreparedDepartment blueprint) {
        List<StageTable.Row> rows = blueprint.balance().stages().rows();
        return IntStream.range(0, rows.size())
                .mapToObj(s -> new One(s, rows.get(s).id(), rows.get(s).limit()));
    }
}
