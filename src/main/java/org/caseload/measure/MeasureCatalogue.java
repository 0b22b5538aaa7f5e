package org.caseload.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.Enquiry;
import org.caseload.measure.state.TeamScope;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.ShownIn;

/**
 * What is measured in a study, over which teams, and on which days: the same for all its replications.
 */
public final class MeasureCatalogue {
    private final PreparedDepartment blueprint;
    private final List<TeamScope> scopes = new ArrayList<>();
    private final List<MeasureLine> lines = new ArrayList<>();
    private final List<MeasureName> entries;
    private final int targetLine;
    private final int[] days;
    private final int targetScope;
    private final int[] spreadDays;

    /**
     * A book for a study.
     *
     * @param blueprint the department
     * @param days days from the start date on which everything is read, rising, the first 0
     * @param target the measure read at every midnight: an average caseload, or one of the whole department
     * @param targetTeams the teams it is taken over; none means all
     * @param spreadDays days from the start date on which caseloads over workers are kept
     */
    public MeasureCatalogue(
            PreparedDepartment blueprint, int[] days, Measures target, List<String> targetTeams, int[] spreadDays) {
        this.blueprint = blueprint;
        this.days = days.clone();
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
        for (int s = 0; s < scopes.size(); s++) {
            for (TeamMeasure measure : TeamMeasure.values()) {
                lines.add(line(measure, s));
            }
        }
        addDepartment(List.of(DepartmentMeasure.values()));
        entries = lines.stream().map(MeasureLine::name).toList();
        targetLine = entries.indexOf(target.over(wanted.name()));
    }

    private MeasureLine line(TeamMeasure measure, int scope) {
        Measures what = measure.measured().measure();
        return new MeasureLine(
                what, what.over(scopes.get(scope).name()), midnight -> measure.read(midnight.teams(scope)));
    }

    /** Neighbours told apart by the same thing take turns. */
    private void addDepartment(List<DepartmentMeasure> measures) {
        int to;
        for (int from = 0; from < measures.size(); from = to) {
            Each each = measures.get(from).each();
            to = from + 1;
            while (to < measures.size() && measures.get(to).each() == each) {
                to++;
            }
            List<DepartmentMeasure> alike = measures.subList(from, to);
            each.of(blueprint).forEach(one -> alike.forEach(measure -> lines.add(measure.line(one))));
        }
    }

    private int indexOf(String scope) {
        for (int s = 0; s < scopes.size(); s++) {
            if (scopes.get(s).name().equals(scope)) {
                return s;
            }
        }
        throw new IllegalArgumentException("no teams " + scope);
    }

    /** Limit of conferences in working days, where conferences are told apart. */
    public OptionalDouble conferenceLimit() {
        return blueprint.balance().stages().enquiry().stream()
                .mapToDouble(Enquiry::limit)
                .findFirst();
    }

    /** The names of all lines, in the order of their values. */
    public List<MeasureName> entries() {
        return entries;
    }

    /** Whether a line is shown in a place: a measure shown there, of the whole department or of the teams of the target. */
    public boolean isShownIn(int line, ShownIn place) {
        String team = entries.get(line).team();
        return lines.get(line).measure().isShownIn(place)
                && (team.isEmpty() || team.equals(targetEntry().team()));
    }

    /** Days from the start date on which everything is read. */
    public int[] days() {
        return days.clone();
    }

    /** The name of the measure read at every midnight. */
    public MeasureName targetEntry() {
        return entries.get(targetLine);
    }

    /** The line of that measure. */
    public int targetLine() {
        return targetLine;
    }

    /** Days on which caseloads over workers are kept. */
    public int[] spreadDays() {
        return spreadDays.clone();
    }

    /** A recorder for one replication. */
    public MeasureRecorder recorder() {
        return new MeasureRecorder(this);
    }

    PreparedDepartment blueprint() {
        return blueprint;
    }

    WorkingTime workingTime() {
        return blueprint.workingTime();
    }

    MeasureLine target() {
        return lines.get(targetLine);
    }

    List<MeasureLine> lines() {
        return lines;
    }

    List<TeamSums> teamSums(MeasureState books) {
        return scopes.stream().map(scope -> new TeamSums(scope, this, books)).toList();
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
