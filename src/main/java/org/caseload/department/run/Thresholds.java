package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.Case;
import org.caseload.department.people.Worker;
import org.caseload.department.threshold.CapacityPart;
import org.caseload.department.threshold.FollowingStages;
import org.caseload.department.threshold.HeldFor;
import org.caseload.department.threshold.StockPart;
import org.caseload.department.threshold.StockPath;
import org.caseload.department.years.FactorPath;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.random.Purpose;

/**
 * How the thresholds of the department give way: every four weeks its path of open cases is found anew; by it the front door and
 * assessments let more or fewer children go on, and the cases of every worker are closed later or sooner. Where nothing moves the
 * path, nothing happens here.
 */
public final class Thresholds {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;

    /** Null where nothing moves the path. */
    private final FollowingStages following;

    private final StockPath path;
    private final List<HeldFor> holds = new ArrayList<>();
    private final Timer next;
    private int steps;

    Thresholds(ReplicationContext scene, Staff staff, Desk desk) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        following = scene.blueprint().following().orElse(null);
        path = following == null
                ? null
                : new StockPath(following, scene.blueprint().warmUpDays());
        next = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::step);
    }

    /** The start state is drawn, and no plan has begun: from the start date on the path moves. */
    void begin() {
        if (following == null) {
            return;
        }
        double start = scene.blueprint().warmUpDays();
        if (start > scene.now()) {
            new Timer(scene.timeline(), EventPriority.DEPARTURE, this::compareWithNow).at(start);
        } else {
            compareWithNow();
        }
        next.at(start);
    }

    private void compareWithNow() {
        FactorPath years = scene.years().cases();
        if (!years.isSteady()) {
            movedBy("from year to year", day -> StrictMath.log(years.at(day)));
        }
        if (scene.blueprint().facts().casesFollowCapacity().isOn()) {
            movedBy(
                    "capacity",
                    new CapacityPart(
                            scene.blueprint().facts().casesFollowCapacity(),
                            this::capacity,
                            capacity(),
                            scene.now(),
                            holds));
        }
    }

    /** What all who may be given cases could hold comfortably, those away included. */
    private double capacity() {
        double sum = 0;
        for (Worker worker : staff.workers()) {
            sum += worker.hasLeft() ? 0 : worker.capacity();
        }
        return sum;
    }

    /**
     * Something moves the path. Permitted in a department of which it is known beforehand that something does.
     *
     * @param name what it is, such as "capacity"
     * @param part its part, 0 on the start date
     */
    public void movedBy(String name, StockPart part) {
        path.add(name, part);
    }

    /** For a time cases follow capacity otherwise than the department states. */
    public void held(HeldFor time) {
        holds.add(time);
    }

    private void step() {
        scene.overload().stageSpeeds().set(path.step(scene.now()));
        for (Worker worker : staff.workers()) {
            if (!worker.hasLeft()) {
                worker.caseload().stageSpeedsChanged();
            }
        }
        desk.stageSpeedsChanged();
        steps++;
        next.at(scene.blueprint().warmUpDays() + (double) steps * FollowingStages.STEP);
    }

    /** The share of referrals that end at the front door, given what it is otherwise. */
    double noFurtherAction(double ordinary) {
        double log = log();
        return log == 0 ? ordinary : following.noFurtherAction(ordinary, log);
    }

    /** Where a case that enters a stage goes from there, given where it would go otherwise. */
    int destination(Case child, int stage, int destination, int visit) {
        double log = log();
        return log == 0
                ? destination
                : following.destination(
                        stage, destination, log, scene.luck().uniform(child.child(), Purpose.TAKEN_ON, visit));
    }

    /** Logarithm of how many times as many cases as it would the department means to keep open now. */
    public double log() {
        return path == null ? 0 : path.log(scene.now());
    }
}
