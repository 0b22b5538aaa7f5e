package org.caseload.department;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.people.Worker;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.ObserverList;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.FrontDoor;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.invariant.Conservation;
import org.caseload.invariant.Ownership;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;

/**
 * A department driven by hand: children are referred, workers fall ill and resign at stated moments, and its story is written
 * down. Wired as {@link Department} wires it.
 */
public final class TinyDepartment {
    private static final int SOURCE = 0x900;

    private final ReplicationContext scene;
    private final Staff staff;
    private final FrontDoor frontDoor;
    private final Story story = new Story();
    private final List<Timer> set = new ArrayList<>();
    private final Timer midnight;
    private int families;
    private int day;

    /** A department on its first midnight, seed 1. */
    public TinyDepartment(PreparedDepartment blueprint, Map<String, PlannedAction> plan, DepartmentObserver... more) {
        List<DepartmentObserver> observers = new ArrayList<>(List.of(story, new Conservation(), new Ownership()));
        observers.addAll(Arrays.asList(more));
        scene = new ReplicationContext(
                blueprint, new KeyedRandom(1, 0), new Timeline(), new ObserverList(observers), new OverloadFactors());
        scene.observer().began(blueprint.register());
        DepartmentModel offices = new DepartmentModel(scene);
        staff = offices.staff();
        frontDoor = offices.frontDoor();
        Department.begin(offices, plan);
        midnight = new Timer(scene.timeline(), EventPriority.READING, this::read);
        midnight.at(0);
    }

    private void read() {
        scene.observer().midnight(day);
        day++;
        midnight.at(day);
    }

    /** A group of brothers and sisters is referred. */
    public TinyDepartment refer(double time, int children) {
        long family = Identity.of(SOURCE, families++);
        return at(time, EventPriority.ARRIVAL, () -> frontDoor.referred(family, children));
    }

    /** A worker falls ill for so many working days. */
    public TinyDepartment ill(double time, int worker, double workingDays) {
        return at(time, EventPriority.WORK, () -> staff.sickness(worker(worker)).beginAbsent(0, workingDays));
    }

    /** A long leave of a worker falls due, for so many days. */
    public TinyDepartment leaveFallsDue(double time, int worker, double days) {
        return at(
                time, EventPriority.STAFFING, () -> staff.leave(worker(worker)).fallsDue(days));
    }

    /** A worker resigns and leaves after a notice in days. */
    public TinyDepartment resign(double time, int worker, double notice) {
        return at(time, EventPriority.WORK, () -> staff.leaving(worker(worker)).beginUnderNotice(notice));
    }

    /** Something else happens. */
    public TinyDepartment at(double time, EventPriority turn, Runnable what) {
        Timer timer = new Timer(scene.timeline(), turn, what);
        timer.at(time);
        set.add(timer);
        return this;
    }

    /** A worker by number. */
    public Worker worker(int number) {
        return staff.workers().get(number);
    }

    /** Lets everything up to a time happen; the story so far. */
    public Story until(double time) {
        scene.timeline().runUntil(time);
        return story;
    }
}
