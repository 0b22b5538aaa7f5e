package org.caseload.measure.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.department.record.DepartmentObserver;

/** Keeps the caseload of every worker on given days: for one replication, not for all. */
public final class WorkerDiary implements DepartmentObserver {
    /** Not in post on that day. */
    public static final int NOT_IN_POST = -1;

    /**
     * One worker's line.
     *
     * @param team number of the team when first seen
     * @param grade number of the grade when first seen
     * @param startedOn day of the simulation on which they started; 0 for those in post at the start
     * @param cases cases on each day, or {@link #NOT_IN_POST}
     */
    public record Line(int team, int grade, double startedOn, List<Integer> cases) {}

    private final StaffState staff;
    private final int[] days;
    private final int first;
    private final List<int[]> cases = new ArrayList<>();
    private final List<int[]> who = new ArrayList<>();
    private final List<Double> startedOn = new ArrayList<>();
    private int reading;

    /**
     * A diary.
     *
     * @param staff the state of the staff, which must hear every fact first
     * @param days days from the start date, rising
     * @param first day of the simulation that is the start date
     */
    public WorkerDiary(StaffState staff, int[] days, int first) {
        this.staff = staff;
        this.days = days.clone();
        this.first = first;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        int[] line = new int[days.length];
        Arrays.fill(line, NOT_IN_POST);
        cases.add(line);
        who.add(new int[] {team, grade});
        startedOn.add(time);
    }

    @Override
    public void midnight(int day) {
        if (reading < days.length && days[reading] == day - first) {
            for (int w = 0; w < cases.size(); w++) {
                if (staff.inPost(w)) {
                    cases.get(w)[reading] = staff.cases(w);
                }
            }
            reading++;
        }
    }

    /** All workers in order of first appearance. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int w = 0; w < cases.size(); w++) {
            lines.add(new Line(
                    who.get(w)[0],
                    who.get(w)[1],
                    startedOn.get(w),
                    Arrays.stream(cases.get(w)).boxed().toList()));
        }
        return lines;
    }
}
