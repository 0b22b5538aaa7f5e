package org.caseload.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.blueprint.Blueprint;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Destination;
import org.caseload.measure.state.TeamScope;

/**
 * What is measured in a study, over which teams, and on which days: the same for all its replications.
 */
public final class MeasureBook {
    /**
     * One line of the book.
     *
     * @param id the measure's name in scenarios and results
     * @param team empty for the whole department, a team's id, or several joined by {@code +}
     * @param label what it is in plain words
     * @param unit its unit in plain words
     * @param decimals decimals that make sense when printed
     */
    public record Entry(String id, String team, String label, String unit, int decimals) {

        /** The same with the limit named in its label. */
        Entry withLimit(double limit) {
            return new Entry(id, team, label.replace("LIMIT", Long.toString((long) limit)), unit, decimals);
        }
    }

    private final Blueprint blueprint;
    private final List<TeamScope> scopes = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final int[] days;
    private final Measure target;
    private final int targetScope;
    private final int[] spreadDays;

    /**
     * A book for a study.
     *
     * @param blueprint the department
     * @param days days from the start date on which everything is read, rising, the first 0
     * @param target the measure read at every midnight
     * @param targetTeams the teams it is taken over; none means all
     * @param spreadDays days from the start date on which caseloads over workers are kept
     */
    public MeasureBook(Blueprint blueprint, int[] days, Measure target, List<String> targetTeams, int[] spreadDays) {
        this.blueprint = blueprint;
        this.days = days.clone();
        this.target = target;
        this.spreadDays = spreadDays.clone();
        List<String> teams = blueprint.teams();
        scopes.add(TeamScope.all(teams));
        if (teams.size() > 1) {
            teams.forEach(team -> scopes.add(TeamScope.of(List.of(team), teams)));
        }
        TeamScope wanted = TeamScope.of(targetTeams, teams);
        if (scopes.stream().noneMatch(scope -> scope.name().equals(wanted.name()))) {
            scopes.add(wanted);
        }
        targetScope = indexOf(wanted.name());
        for (TeamScope scope : scopes) {
            for (Measure measure : Measure.values()) {
                entries.add(new Entry(measure.id(), scope.name(), measure.label(), measure.unit(), measure.decimals()));
            }
        }
        addCaseEntries();
        addConferenceEntries();
        addFurtherEntries();
    }

    private int indexOf(String scope) {
        for (int s = 0; s < scopes.size(); s++) {
            if (scopes.get(s).name().equals(scope)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no teams " + scope);
    }

    private void addCaseEntries() {
        List<StageTable.Row> rows = blueprint.balance().stages().rows();
        entries.add(DepartmentMeasure.OPEN_ALL.entry());
        rows.forEach(row -> entries.add(DepartmentMeasure.OPEN_STAGE.entry(row)));
        entries.add(DepartmentMeasure.UNALLOCATED.entry());
        entries.add(DepartmentMeasure.MEAN_WAIT.entry());
        entries.add(DepartmentMeasure.REFERRALS.entry());
        entries.add(DepartmentMeasure.DIVERTED.entry());
        entries.add(DepartmentMeasure.CLOSURES.entry());
        entries.add(DepartmentMeasure.RE_REFERRALS.entry());
        rows.stream().filter(row -> !Double.isNaN(row.limit())).forEach(row -> {
            entries.add(DepartmentMeasure.ON_TIME.entry(row));
            entries.add(DepartmentMeasure.FINISHED.entry(row));
            entries.add(DepartmentMeasure.OVERDUE.entry(row));
        });
    }

    private void addConferenceEntries() {
        conferenceLimit().ifPresent(limit -> {
            entries.add(DepartmentMeasure.CONFERENCES.entry());
            entries.add(DepartmentMeasure.CONFERENCES_ON_TIME.entry().withLimit(limit));
            entries.add(DepartmentMeasure.CONFERENCES_OF_A_YEAR.entry());
        });
    }

    private void addFurtherEntries() {
        entries.add(DepartmentMeasure.OVER_28_DAYS.entry());
        entries.add(DepartmentMeasure.LONGEST_WAIT.entry());
        entries.add(DepartmentMeasure.WORKERS_PER_CHILD.entry());
        entries.add(DepartmentMeasure.THREE_WORKERS.entry());
        for (Destination destination : Destination.values()) {
            entries.add(DepartmentMeasure.LEAVERS_TO.entry(
                    "DESTINATION", destination.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        entries.add(DepartmentMeasure.COST_TOTAL.entry());
        entries.add(DepartmentMeasure.COST_STAFF.entry());
        entries.add(DepartmentMeasure.COST_AGENCY.entry());
        entries.add(DepartmentMeasure.COST_ONE_OFF.entry());
    }

    /** Limit of conferences in working days, where conferences are told apart. */
    public OptionalDouble conferenceLimit() {
        return blueprint.balance().stages().enquiry().stream()
                .mapToDouble(Enquiry::limit)
                .findFirst();
    }

    /** All lines, in the order of their values. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Days from the start date on which everything is read. */
    public int[] days() {
        return days.clone();
    }

    /** The line of the measure read at every midnight. */
    public Entry targetEntry() {
        return entries.get(targetScope * Measure.values().length + target.ordinal());
    }

    /** Days on which caseloads over workers are kept. */
    public int[] spreadDays() {
        return spreadDays.clone();
    }

    /** A recorder for one replication. */
    public MeasureRecorder recorder() {
        return new MeasureRecorder(this);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    WorkingTime workingTime() {
        return blueprint.workingTime();
    }

    Measure target() {
        return target;
    }

    List<ScopeReading> scopeReadings() {
        return scopes.stream()
                .map(scope -> new ScopeReading(
                        scope, blueprint.grades(), blueprint.facts().workforce().protection()))
                .toList();
    }

    TeamScope targetTeams() {
        return scopes.get(targetScope);
    }

    int targetScope() {
        return targetScope;
    }

    int spreadDay(int place) {
        return spreadDays[place];
    }

    boolean isReadOn(int day) {
        return Arrays.binarySearch(days, day) >= 0;
    }
}
