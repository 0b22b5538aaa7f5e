package org.caseload.department.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.StageTable;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * How a case of the start state came to its stage: the pathway walked backwards. In a steady department a case in a stage came
 * from another in proportion to what that one sends, and had stayed there for an ordinary duration, given where it went.
 */
public final class PathBefore {
    private static final int LONGEST = 64;

    /** A branch by which a stage is entered, and the flow along it for each case that starts the pathway. */
    private record Way(int from, int destination, double flow) {}

    private final StageTable stages;
    private final double[] workPerDay;
    private final List<List<Way>> ways = new ArrayList<>();
    private final double[] flow;

    /**
     * The paths of a department.
     *
     * @param stages the pathway
     * @param workPerDay by stage: work done on a case in a calendar day
     */
    public PathBefore(StageTable stages, double[] workPerDay) {
        this.stages = stages;
        this.workPerDay = workPerDay.clone();
        flow = stages.visits();
        for (int s = 0; s < flow.length; s++) {
            ways.add(waysInto(s));
        }
    }

    private List<Way> waysInto(int stage) {
        List<Way> into = new ArrayList<>();
        for (int s = 0; s < flow.length; s++) {
            List<StageTable.Destination> branches = stages.row(s).destinations();
            for (int d = 0; d < branches.size(); d++) {
                if (branches.get(d).stage() == stage
                        && flow[s] * branches.get(d).share() > 0) {
                    into.add(new Way(s, d, flow[s] * branches.get(d).share()));
                }
            }
        }
        return into;
    }

    /** Calendar days from the referral of a child to the start of the stage in which their case is. */
    public double days(long child, int stage, KeyedRandom luck) {
        double days = 0;
        int at = stage;
        for (int step = 0; step < LONGEST; step++) {
            Way way = way(at, luck.uniform(child, Purpose.START_STATE, 2 * step));
            if (way == null) {
                break;
            }
            double u = luck.uniform(child, Purpose.START_STATE, 2 * step + 1);
            days += stages.work(way.from(), way.destination()).quantile(u) / workPerDay[way.from()];
            at = way.from();
        }
        return days;
    }

    /** The way by which a case came to a stage, or null where the pathway starts. */
    private Way way(int stage, double u) {
        double target = u * flow[stage];
        for (Way way : ways.get(stage)) {
            target -= way.flow();
            if (target < 0) {
                return way;
            }
        }
        return null;
    }
}
