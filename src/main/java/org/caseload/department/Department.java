package org.caseload.department;

import java.util.List;
import java.util.Map;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.demand.Referrals;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.ObserverList;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.start.ReferredBefore;
import org.caseload.department.start.StartState;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;

/**
 * One replication: a pure function of (blueprint, plan, luck). What it has to say it tells its observers.
 */
public final class Department {
    private final ReplicationContext scene;
    private final Map<String, PlannedAction> plan;
    private final Timer midnight;
    private int day;

    private Department(ReplicationContext scene, Map<String, PlannedAction> plan) {
        this.scene = scene;
        this.plan = plan;
        midnight = new Timer(scene.timeline(), EventPriority.READING, this::read);
    }

    /**
     * Simulates one replication from the first midnight to the last.
     *
     * @param blueprint the study's department
     * @param plan the actions by name for which the blueprint was made
     * @param luck the replication's luck
     * @param observers hear every fact
     * @return events that happened
     */
    public static long simulate(
            PreparedDepartment blueprint,
            Map<String, PlannedAction> plan,
            KeyedRandom luck,
            List<DepartmentObserver> observers) {
        DepartmentObserver observer = observers.size() == 1 ? observers.get(0) : new ObserverList(observers);
        ReplicationContext scene =
                new ReplicationContext(blueprint, luck, new Timeline(), observer, new OverloadFactors());
        return new Department(scene, plan).run();
    }

    private long run() {
        scene.observer().began(scene.blueprint().register());
        begin(new DepartmentModel(scene), plan);
        midnight.at(0);
        double end = scene.blueprint().warmUpDays() + (double) scene.blueprint().days();
        scene.timeline().runUntil(end);
        scene.observer().ended(end);
        return scene.timeline().happened();
    }

    /** Draws the start state, lets the plan begin and referrals come. */
    static void begin(DepartmentModel offices, Map<String, PlannedAction> plan) {
        ReplicationContext scene = offices.scene();
        new StartState(scene, offices.staff(), offices.desk(), offices.flow(), offices.establishment()).draw();
        offices.settle();
        new ReferredBefore(scene, offices.flow(), offices.frontDoor()).draw();
        PlannedAction.beginAll(plan, offices);
        new Referrals(scene.blueprint().demand(), scene.luck(), scene.timeline(), offices.diversion()).begin();
    }

    private void read() {
        scene.observer().midnight(day);
        day++;
        midnight.at(day);
    }
}
