package org.caseload.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.caseload.calendar.WorkingTime;
import org.caseload.department.casework.Enquiry;
import org.caseload.department.casework.StageTable;
import org.caseload.department.run.Blueprint;

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
    public record Entry(String id, String team, String label, String unit, int decimals) {}

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
        entries.add(new Entry("open.all", "", "Open cases", "children", 0));
        for (StageTable.Row row : blueprint.balance().stages().rows()) {
            entries.add(new Entry("open." + row.id(), "", "Open cases: " + words(row.id()), "children", 0));
        }
        entries.add(new Entry("unallocated.children", "", "Children unallocated", "children", 0));
        entries.add(new Entry("unallocated.mean-wait", "", "Mean wait of children unallocated", "days", 1));
        entries.add(new Entry("flow.referrals", "", "Children referred in four weeks", "children", 0));
        entries.add(new Entry("flow.closures", "", "Cases closed in four weeks", "cases", 0));
        entries.add(new Entry(
                "flow.re-referrals",
                "",
                "Referrals within 12 months of the one before",
                "% of referrals in a year",
                1));
        for (StageTable.Row row : blueprint.balance().stages().rows()) {
            if (!Double.isNaN(row.limit())) {
                entries.add(new Entry(
                        row.id() + ".on-time",
                        "",
                        "Finished within " + (long) row.limit() + " working days in a year: " + words(row.id()),
                        "% of those finished",
                        1));
            }
        }
    }

    private void addConferenceEntries() {
        conferenceLimit().ifPresent(limit -> {
            entries.add(new Entry("conferences.held", "", "Conferences held in four weeks", "children", 0));
            entries.add(new Entry(
                    "conferences.on-time",
                    "",
                    "Conferences within " + (long) limit + " working days of the start of the enquiry, in a year",
                    "% of conferences held",
                    1));
        });
    }

    /** Limit of conferences in working days, where conferences are told apart. */
    public OptionalDouble conferenceLimit() {
        return blueprint.balance().stages().enquiry().stream()
                .mapToDouble(Enquiry::limit)
                .findFirst();
    }

    private static String words(String id) {
        return id.replace('-', ' ');
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
        int newlyQualified = blueprint.grades().find("newly-qualified");
        return scopes.stream()
                .map(scope -> new ScopeReading(scope, newlyQualified))
                .toList();
    }

    TeamScope targetTeams() {
        return scopes.get(targetScope);
    }

    int targetScope() {
        return targetScope;
    }

    boolean isReadOn(int day) {
        return Arrays.binarySearch(days, day) >= 0;
    }
}
