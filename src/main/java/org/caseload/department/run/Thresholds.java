package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.StageTable;
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
 * assessments let more or fewer children go on, and the cases of every worker are closed later or sooner. How long cases of a stage
 * stay from year to year comes on top, and how much of an excess of referrals assessments take up. Where nothing of it is stated,
 * nothing happens here.
 */
public final class Thresholds {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;

    /** Null where nobody is ever taken on otherwise. */
    private final FollowingStages following;

    /** Null where nothing moves it. */
    private final StockPath path;

    /** By stage: how many times as long cases stay, from year to year. */
    private final List<FactorPath> stays = new ArrayList<>();

    private final boolean staysVary;
    private final List<HeldFor> holds = new ArrayList<>();
    private final Timer next;
    private int steps;

    Thresholds(ReplicationContext scene, Staff staff, Desk desk) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        following = scene.blueprint().following().orElse(null);
        boolean moves = following != null && scene.blueprint().facts().stockMoves();
        path = moves ? new StockPath(following, scene.blueprint().warmUpDays()) : null;
        for (StageTable.Row row : scene.stages().rows()) {
            stays.add(scene.years().stay(row.id()));
        }
        staysVary = stays.stream().anyMatch(stay -> !stay.isSteady());
        next = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::step);
    }

    /** The start state is drawn, and no plan has begun: from the start date on the path moves. */
    void begin() {
        if (path == null && !staysVary) {
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
        if (path == null) {
            return;
        }
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
        scene.overload().stageSpeeds().set(speeds());
        for (Worker worker : staff.workers()) {
            if (!worker.hasLeft()) {
                worker.caseload().stageSpeedsChanged();
            }
        }
        desk.stageSpeedsChanged();
        steps++;
        next.at(scene.blueprint().warmUpDays() + (double) steps * FollowingStages.STEP);
    }

    private double[] speeds() {
        double[] speeds = new double[stays.size()];
        Arrays.fill(speeds, 1);
        if (path != null) {
            speeds = path.step(scene.now());
        }
        for (int stage = 0; stage < speeds.length && staysVary; stage++) {
            speeds[stage] /= stays.get(stage).at(scene.now());
        }
        return speeds;
    }

    /** The share of referrals that end at the front door, given what it is otherwise. */
    double noFurtherAction(double ordinary) {
        double log = log();
        return log == 0 ? ordinary : following.noFurtherAction(ordinary, log);
    }

    /** Where a case that enters a stage goes from there, given where it would go otherwise. */
    int destination(Case child, int stage, int destination, int visit) {
        double log = log();
        double onward = following != null && stage == scene.stages().first()
                ? StrictMath.log(scene.years().onward().at(scene.now()))
                : 0;
        return log == 0 && onward == 0
                ? destination
                : following.destination(
                        stage, destination, log, onward, scene.luck().uniform(child.child(), Purpose.TAKEN_ON, visit));
    }

    /** Logarithm of how many times as many cases as it would the department means to keep open now. */
    public double log() {
        return path == null ? 0 : path.log(scene.now());
    }
}
