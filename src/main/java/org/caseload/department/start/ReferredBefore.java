package org.caseload.department.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.blueprint.DepartmentFacts;
import org.caseload.department.casework.Case;
import org.caseload.department.demand.Demand;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.FrontDoor;
import org.caseload.department.run.ReplicationContext;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * Children referred just before the start, about whom the front door has yet to decide. Without them nobody would start the
 * first stage for as long as a decision takes, and a balanced department would begin with a dip.
 */
public final class ReferredBefore {
    /** Numbers for the days before the start, out of the way of those for families. */
    private static final long DAYS = 1L << 30;

    private record Group(double referredAt, long family, int size) {}

    private final ReplicationContext scene;
    private final CaseFlow flow;
    private final FrontDoor door;
    private final KeyedRandom luck;

    /** Of a replication whose start state is drawn but for them. */
    public ReferredBefore(ReplicationContext scene, CaseFlow flow, FrontDoor door) {
        this.scene = scene;
        this.flow = flow;
        this.door = door;
        this.luck = scene.luck();
    }

    /** Puts them at the front door, in the order of their referrals; only a balanced start says how many there are. */
    public void draw() {
        if (scene.blueprint().facts().startState() != DepartmentFacts.StartState.BALANCED) {
            return;
        }
        List<Group> groups = new ArrayList<>();
        for (int day = -1; door.decidedAt(day + 1.0) > scene.now(); day--) {
            BalancedDepartment balance = scene.blueprint().balance();
            double back = balance.referralsPerDay() - balance.firstTimePerDay();
            double meanSize = scene.blueprint().demand().sizes().mean();
            referred(day, Source.REFERRED_BEFORE, balance.firstTimePerDay() / meanSize * rhythm(day), groups);
            referred(day, Source.CAME_BACK_BEFORE, back, groups);
        }
        groups.sort(Comparator.comparingDouble(Group::referredAt));
        groups.forEach(this::wait);
    }

    /** How many times the mean is referred on a day, by season and weekday. */
    private double rhythm(int day) {
        Demand demand = scene.blueprint().facts().demand();
        var calendar = scene.blueprint().calendar();
        return demand.season().factor(calendar.monthOf(day)) * demand.weekdays().factor(calendar.weekdayOf(day));
    }

    private void referred(int day, Source source, double mean, List<Group> groups) {
        int count = PoissonCount.quantile(
                luck.uniform(Identity.of(source.number(), DAYS - day), Purpose.START_STAGE, 0), mean);
        for (int k = 0; k < count; k++) {
            long family = Identity.of(source.number(), ((long) -day << 20) + k);
            double referredAt = day + luck.uniform(family, Purpose.START_AGE, 0);
            if (door.decidedAt(referredAt) > scene.now()) {
                groups.add(new Group(referredAt, family, size(source, family)));
            }
        }
    }

    private int size(Source source, long family) {
        return source == Source.CAME_BACK_BEFORE
                ? 1
                : scene.blueprint().demand().sizes().size(luck.uniform(family, Purpose.GROUP_SIZE, 0));
    }

    private void wait(Group group) {
        List<Case> children = new ArrayList<>(group.size());
        for (int member = 0; member < group.size(); member++) {
            children.add(flow.open(group.family() + member, 0, group.referredAt()));
        }
        door.receive(children, group.family(), group.referredAt());
    }
}
