package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caseload.department.casework.Caseload;
import org.caseload.department.people.Departures;
import org.caseload.department.people.InductionProcess;
import org.caseload.department.people.LeavingProcess;
import org.caseload.department.people.LoadMemory;
import org.caseload.department.people.LongLeaveProcess;
import org.caseload.department.people.RelativeLoad;
import org.caseload.department.people.SicknessProcess;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Destination;
import org.caseload.department.record.Spending;
import org.caseload.department.workforce.Workforce;
import org.caseload.random.Purpose;

/** The staff of one replication: who is there, what happens to them, and what that does to their cases. */
public final class Staff implements Departures, InductionProcess.Progress, Desk.LoadWatch {
    /** What goes on in one worker's life besides cases. */
    private record Life(
            SicknessProcess sickness,
            LongLeaveProcess leave,
            LeavingProcess leaving,
            InductionProcess induction,
            LoadMemory memory) {}

    private final ReplicationContext scene;
    private final Workforce workforce;
    private final List<Worker> workers = new ArrayList<>();
    private final List<Life> lives = new ArrayList<>();
    private final List<ToDoubleFunction<Worker>> influences = new ArrayList<>();
    private final Caps caps;
    private final double sicknessPower;
    private final double leavingPower;
    private Desk desk;
    private CaseFlow flow;
    private Attendance attendance;
    private Establishment establishment;
    private Redistribution redistribution;
    private TeamConditions teamConditions;
    private Deployment deployment;
    private RelativeLoad relativeLoad;

    Staff(ReplicationContext scene) {
        this.scene = scene;
        workforce = scene.blueprint().facts().workforce();
        caps = new Caps(scene);
        double feedback = scene.blueprint().feedback();
        sicknessPower = feedback * workforce.sickness().caseloadEffect();
        leavingPower = feedback * workforce.leaving().caseloadEffect().power();
    }

    void connect(Desk newDesk, CaseFlow newFlow, Establishment newEstablishment, Redistribution newRedistribution) {
        desk = newDesk;
        flow = newFlow;
        attendance = new Attendance(scene, this, desk, flow, newRedistribution);
        establishment = newEstablishment;
        redistribution = newRedistribution;
        teamConditions = new TeamConditions(scene, this, desk);
        deployment = new Deployment(scene, this, desk, attendance, establishment, redistribution, teamConditions);
    }

    /** Who in post does what, and where. */
    public Deployment deployment() {
        return deployment;
    }

    /** Everybody who ever was in post, by number. */
    public List<Worker> workers() {
        return Collections.unmodifiableList(workers);
    }

    /** The list itself, for those who look workers up by number. */
    List<Worker> register() {
        return workers;
    }

    /** From now on load is relative to each team's at this moment. */
    public void resetLoadBaseline() {
        relativeLoad = LoadOfTeams.now(workers, scene.blueprint());
        workers.forEach(this::loadChanged);
    }

    /** Somebody joins the staff; their processes are not yet begun. */
    public Worker joins(long identity, int team, int grade, double fte, double startedAt, boolean holdsCases) {
        int number = workers.size();
        Caseload caseload = new Caseload(number, scene.stages(), scene.workingTime(), scene.timeline(), flow);
        Worker worker = new Worker(number, identity, team, fte, startedAt, caseload);
        double ramp = scene.grades().row(grade).induction().shareAt(startedAt, scene.now());
        worker.becomes(grade, scene.grades().row(grade), ramp);
        if (!holdsCases) {
            worker.holdsCases(false);
        }
        workers.add(worker);
        lives.add(new Life(
                new SicknessProcess(
                        worker,
                        workforce.sickness(),
                        workforce.maxEffect(),
                        scene.luck(),
                        scene.timeline(),
                        scene.workingTime(),
                        attendance),
                leaveOf(worker),
                new LeavingProcess(worker, workforce.maxEffect(), scene.luck(), scene.timeline(), this),
                new InductionProcess(worker, scene.grades(), scene.timeline(), this),
                new LoadMemory(workforce.leaving().caseloadMemory().days(), scene.now())));
        scene.observer().workerStarted(scene.now(), number, team, grade, fte, ramp);
        if (startedAt < scene.now()) {
            scene.observer().workerServedBefore(scene.now(), number, startedAt);
        }
        if (!holdsCases) {
            scene.observer().workerWithoutCases(scene.now(), number);
        }
        caps.apply(worker);
        desk.ranking(team).join(worker);
        conditionsChanged(worker);
        teamConditions.changed(worker);
        return worker;
    }

    /** The long leave of somebody to come; null where nobody goes on leave. */
    private LongLeaveProcess leaveOf(Worker worker) {
        return workforce
                .longLeave()
                .map(facts -> new LongLeaveProcess(worker, facts, scene.luck(), scene.timeline(), attendance))
                .orElse(null);
    }

    /** From now on there is another cap for some grades. Nobody loses a case by it. */
    public void capped(double cap, List<String> grades) {
        caps.set(cap, grades);
        for (Worker worker : workers) {
            if (!worker.hasLeft()) {
                caps.apply(worker);
                desk.ranking(worker.team()).capChanged(worker);
            }
        }
    }

    /** An agency worker, whose grade has changed, goes on as one of the permanent staff. */
    void becamePermanent(Worker worker) {
        induction(worker).stop();
        induction(worker).begin();
        leaving(worker).goOn(worker.grade().terms());
        scheduleLeave(worker);
        gradeChanged(worker);
    }

    /** Social workers in post on the start date, in FTE, agency staff left out. */
    public double inPostOnStartDate() {
        return workforce.teams().values().stream()
                .mapToDouble(scene.grades()::inPost)
                .sum();
    }

    /** A worker's sickness. */
    public SicknessProcess sickness(Worker worker) {
        return lives.get(worker.number()).sickness();
    }

    /** A worker's long leave, or null where nobody goes on leave. */
    public LongLeaveProcess leave(Worker worker) {
        return lives.get(worker.number()).leave();
    }

    /** From now on somebody goes on long leave now and then, if they are of the permanent staff. */
    public void scheduleLeave(Worker worker) {
        if (leave(worker) != null && worker.grade().contract() == Contract.PERMANENT) {
            leave(worker).begin();
        }
    }

    /** A worker's thoughts of leaving, and notice. */
    public LeavingProcess leaving(Worker worker) {
        return lives.get(worker.number()).leaving();
    }

    /** A worker's induction. */
    public InductionProcess induction(Worker worker) {
        return lives.get(worker.number()).induction();
    }

    /** Somebody starts today: all their processes begin, and they may take over cases. */
    public Worker starts(long identity, int team, int grade, double fte) {
        Worker worker = joins(identity, team, grade, fte, scene.now(), holdsCases(identity, grade));
        tellCostOfHiring(worker);
        sickness(worker).begin();
        scheduleLeave(worker);
        leaving(worker).begin();
        induction(worker).begin();
        redistribution.newStarter(worker);
        desk.roomAt(worker.caseload());
        return worker;
    }

    private boolean holdsCases(long identity, int grade) {
        double share = scene.grades().row(grade).holding();
        return share >= 1 || scene.luck().uniform(identity, Purpose.HOLDS_CASES, 0) < share;
    }

    private void tellCostOfHiring(Worker worker) {
        double pounds = workforce.recruitment().costPerHire().pounds();
        if (pounds > 0 && worker.grade().contract() == Contract.PERMANENT) {
            scene.observer().spent(scene.now(), Spending.RECRUITMENT, worker.number(), pounds);
        }
    }

    /** Somebody of a project team starts: takes over nobody's cases, resigns not, and leaves on the day agreed. */
    public Worker startsUntil(double end, long identity, int team, int grade, double fte) {
        Worker worker = joins(identity, team, grade, fte, scene.now(), holdsCases(identity, grade));
        sickness(worker).begin();
        induction(worker).begin();
        leaving(worker).leaveOn(end);
        desk.roomAt(worker.caseload());
        return worker;
    }

    void conditionsChanged(Worker worker) {
        worker.caseload().work(scene.overload(), worker.capacity(), worker.pace(), worker.present());
        desk.ranking(worker.team()).capChanged(worker);
        loadChanged(worker);
    }

    @Override
    public void loadChanged(Worker worker) {
        if (leavingPower != 0 && relativeLoad != null) {
            lives.get(worker.number()).memory().changes(scene.now(), relativeLoad.of(worker));
        }
    }

    /** The multiplier on a worker's hazard of falling ill, just before this moment. */
    double sicknessFactor(Worker worker) {
        double year = scene.years().sickness().at(scene.now());
        return sicknessPower == 0 ? year : year * StrictMath.pow(relativeLoad.of(worker), sicknessPower);
    }

    @Override
    public double leavingFactor(Worker worker) {
        double factor = leavingPower == 0
                ? 1
                : StrictMath.pow(lives.get(worker.number()).memory().at(scene.now()), leavingPower);
        if (worker.grade().contract() == Contract.PERMANENT) {
            factor *= scene.years().leaving().at(scene.now());
        }
        for (ToDoubleFunction<Worker> influence : influences) {
            factor *= influence.applyAsDouble(worker);
        }
        return factor;
    }

    /** Something else, besides the load, multiplies a worker's hazard of leaving. */
    public void influencesLeaving(ToDoubleFunction<Worker> influence) {
        influences.add(influence);
    }

    /** Support and supervision change what a worker can carry and how fast they work. */
    void conditions(Worker worker, double capacityFactor, double paceFactor) {
        worker.conditions(capacityFactor, paceFactor);
        capacityGrew(worker);
    }

    /** Somebody is away from now on, or back. */
    void presenceChanged(Worker worker) {
        conditionsChanged(worker);
        teamConditions.presenceChanged(worker);
    }

    @Override
    public void resigned(Worker worker) {
        scene.observer().workerResigned(scene.now(), worker.number());
        establishment.resigned(worker);
    }

    @Override
    public void windsDown(Worker worker) {
        worker.windsDown();
        desk.ranking(worker.team()).refresh(worker);
    }

    @Override
    public void leaves(Worker worker, Destination destination) {
        Life life = lives.get(worker.number());
        life.sickness().stop();
        if (life.leave() != null) {
            life.leave().stop();
        }
        life.leaving().stop();
        life.induction().stop();
        redistribution.noLonger(worker);
        worker.leaves();
        desk.ranking(worker.team()).leave(worker);
        teamConditions.changed(worker);
        attendance.reallocateAll(worker);
        scene.observer().workerLeft(scene.now(), worker.number(), destination);
        establishment.left(worker);
    }

    @Override
    public void rampChanged(Worker worker) {
        scene.observer().rampChanged(scene.now(), worker.number(), worker.ramp());
        capacityGrew(worker);
    }

    @Override
    public void gradeChanged(Worker worker) {
        scene.observer().gradeChanged(scene.now(), worker.number(), worker.gradeNumber());
        scene.observer().rampChanged(scene.now(), worker.number(), worker.ramp());
        leaving(worker).gradeChanged();
        establishment.gradeChanged(worker);
        caps.apply(worker);
        capacityGrew(worker);
        teamConditions.changed(worker);
    }

    private void capacityGrew(Worker worker) {
        conditionsChanged(worker);
        redistribution.offerMore(worker);
        desk.roomAt(worker.caseload());
    }
}
