package org.caseload.department.run;

import java.util.List;
import org.caseload.department.casework.Caseload;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.demand.Referrals;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;
import org.caseload.random.Luck;

/**
 * One replication: a pure function of (blueprint, seed, number). What it has to say it tells its observers.
 */
public final class Department {
    private final Scene scene;
    private final Timer midnight;
    private int day;

    private Department(Scene scene) {
        this.scene = scene;
        midnight = new Timer(scene.timeline(), Turn.READING, this::read);
    }

    /**
     * Simulates one replication from the first midnight to the last.
     *
     * @param blueprint the study's department
     * @param seed the seed of all luck
     * @param replication number of the replication, from 0
     * @param observers hear every fact
     * @return events that happened
     */
    public static long simulate(Blueprint blueprint, long seed, int replication, List<DepartmentObserver> observers) {
        DepartmentObserver observer = observers.size() == 1 ? observers.get(0) : new ObserverList(observers);
        Scene scene =
                new Scene(blueprint, new Luck(seed, replication), new Timeline(), observer, new OverloadFactors());
        return new Department(scene).run();
    }

    private long run() {
        scene.observer().began(scene.blueprint().register());
        Staff staff = new Staff(scene);
        Desk desk = new Desk(scene, staff.register(), staff);
        CaseFlow flow = new CaseFlow(scene, desk);
        Establishment establishment = new Establishment(scene, staff);
        staff.meets(desk, flow, establishment, new Redistribution(scene, desk, flow));
        desk.waitAt(new Caseload(Caseload.NOBODY, scene.stages(), scene.workingTime(), scene.timeline(), flow));
        Pressure pressure = new Pressure(staff, desk);
        FrontDoor frontDoor = new FrontDoor(scene, flow, pressure);
        flow.frontDoor(frontDoor);

        new StartState(scene, staff, desk, flow, establishment).draw();
        pressure.isNowNeutral();
        new ReferredBefore(scene, flow, frontDoor).draw();
        new PlanSchedule(scene, staff, desk, establishment).begin();
        new Referrals(scene.blueprint().demand(), scene.luck(), scene.timeline(), frontDoor).begin();

        midnight.at(0);
        double end = scene.blueprint().warmUpDays() + (double) scene.blueprint().days();
        scene.timeline().runUntil(end);
        scene.observer().ended(end);
        return scene.timeline().happened();
    }

    private void read() {
        scene.observer().midnight(day);
        day++;
        midnight.at(day);
    }
}
