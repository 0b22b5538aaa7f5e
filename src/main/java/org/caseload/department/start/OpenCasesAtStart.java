package org.caseload.department.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.blueprint.OverdueAtStart;
import org.caseload.department.blueprint.PathBefore;
import org.caseload.department.blueprint.StageInProgress;
import org.caseload.department.blueprint.StagePace;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.StageTable;
import org.caseload.department.people.Worker;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.Desk;
import org.caseload.department.run.ReplicationContext;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** Draws the open cases at the start: stage, next stage, age, and the work left in them. */
final class OpenCasesAtStart {
    private static final int TRIES = 64;

    private final ReplicationContext scene;
    private final BalancedDepartment balance;
    private final Desk desk;
    private final CaseFlow flow;
    private final StagePace pace;
    private final PathBefore pathBefore;
    private final HoldersAtStart[] holders;
    private final FamiliesAtStart families;
    private final List<Drawn> drawn = new ArrayList<>();

    /**
     * A case that is open at the start.
     *
     * @param open the case
     * @param left work left in its stage
     * @param teams the teams one of whose workers holds it
     */
    record Drawn(Case open, double left, List<TeamRanking> teams) {}

    OpenCasesAtStart(ReplicationContext scene, Desk desk, CaseFlow flow, StagePace pace, PathBefore pathBefore) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.desk = desk;
        this.flow = flow;
        this.pace = pace;
        this.pathBefore = pathBefore;
        families = new FamiliesAtStart(scene);
        holders = new HoldersAtStart[scene.stages().count()];
        Arrays.setAll(holders, stage -> new HoldersAtStart(scene, desk, stage));
    }

    /** Opens every case, stage by stage, and gives them to workers family by family. */
    void draw() {
        drawn.clear();
        StageTable stages = scene.stages();
        for (int s = 0; s < stages.count(); s++) {
            int count = count(s);
            for (int k = 0; k < count; k++) {
                OverdueAtStart overdue = scene.blueprint().overdue(s);
                long child = Identity.of(Source.OPEN_AT_START.number(s), k);
                if (overdue == null) {
                    openCase(s, k, child);
                } else {
                    openCase(s, k, child, k < overdue.count() ? overdue.late() : overdue.inTime());
                }
            }
        }
        Map<List<TeamRanking>, UnevenCaseloads> uneven = unevenTeams();
        families.of(drawn)
                .forEach(family -> place(family, uneven.get(family.get(0).teams())));
    }

    /** Where it is known how unevenly a team's workers hold their cases, by the list of that team alone. */
    private Map<List<TeamRanking>, UnevenCaseloads> unevenTeams() {
        Map<List<TeamRanking>, UnevenCaseloads> uneven = new LinkedHashMap<>();
        for (int t = 0; t < scene.blueprint().teams().size(); t++) {
            TeamRanking ranking = desk.ranking(t);
            List<TeamRanking> alone = List.of(ranking);
            scene.blueprint()
                    .team(t)
                    .caseloadsAtStart()
                    .ifPresent(spread -> uneven.put(
                            alone, new UnevenCaseloads(spread, ranking.members(), cases(alone), scene.luck())));
        }
        return uneven;
    }

    private int cases(List<TeamRanking> teams) {
        return (int) drawn.stream().filter(one -> one.teams().equals(teams)).count();
    }

    /** Stated counts are kept as they are; solved ones vary as a steady department's do. */
    private int count(int stage) {
        double mean = balance.openCases()[stage];
        return balance.countsStated()[stage]
                ? (int) mean
                : PoissonCount.quantile(
                        scene.luck()
                                .uniform(Identity.of(Source.OPEN_AT_START.number(stage), 0), Purpose.START_STAGE, 0),
                        mean);
    }

    private void openCase(int stage, int k, long child) {
        KeyedRandom luck = scene.luck();
        int destination = scene.stages().destinationUnderWay(stage, luck.uniform(child, Purpose.DESTINATION, 0));
        Equilibrium law = scene.blueprint().laws().ofBranch(stage, destination);
        double delay = pace.entryDelay(stage);
        double whole = 0;
        double age = 0;
        for (int attempt = 0; attempt < TRIES && law != null; attempt++) {
            whole = law.lengthBiasedQuantile(luck.uniform(child, Purpose.START_DURATION, attempt));
            age = whole * luck.uniform(child, Purpose.START_AGE, attempt);
            if (age >= delay) {
                break;
            }
        }
        double referredAt = scene.now() - pace.elapsed(stage, age) - pathBefore.days(child, stage, luck);
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, scene.now() - pace.elapsed(stage, Math.max(0, age - delay)));
        flow.tellEntered(open);
        flow.enquiries().atStart(open, Math.max(0, age - delay), whole - age);
        drawn.add(new Drawn(open, whole - age, holders[stage].of(k)));
    }

    /** A case of which it is known whether it is past its limit; working days are counted one by one. */
    private void openCase(int stage, int k, long child, StageInProgress stay) {
        KeyedRandom luck = scene.luck();
        int destination = stay.destination(luck.uniform(child, Purpose.DESTINATION, 0));
        double age = stay.age(destination, luck.uniform(child, Purpose.START_AGE, 0));
        double left = stay.left(destination, age, luck.uniform(child, Purpose.START_DURATION, 0));
        double delay = pace.entryDelay(stage);
        double enteredAt = pace.since(stage, Math.max(0, age - delay));
        double referredAt = pace.since(stage, age) - pathBefore.days(child, stage, luck);
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, enteredAt);
        flow.tellEntered(open);
        flow.enquiries().atStart(open, Math.max(0, age - delay), left);
        drawn.add(new Drawn(open, left, holders[stage].of(k)));
    }

    /** A family goes to the team that counts it as its own, or to whoever the policy chooses. */
    private void place(List<Drawn> family, UnevenCaseloads uneven) {
        List<Case> cases = new ArrayList<>(family.size());
        double[] left = new double[family.size()];
        for (int i = 0; i < left.length; i++) {
            cases.add(family.get(i).open());
            left[i] = family.get(i).left();
        }
        Drawn first = family.get(0);
        Worker holder = uneven == null ? null : uneven.next(first.open().stage());
        if (holder != null) {
            for (int i = 0; i < left.length; i++) {
                int stage = cases.get(i).stage();
                Worker one = holder.mayHold(stage) ? holder : uneven.next(stage);
                if (one != null) {
                    desk.give(cases.get(i), left[i], one);
                } else {
                    desk.allocate(List.of(cases.get(i)), new double[] {left[i]});
                }
            }
        } else if (scene.blueprint().facts().waitingIsStated()
                || first.teams().size()
                        < desk.teamsHolding(first.open().stage()).size()) {
            desk.hold(cases, left, first.teams());
        } else {
            desk.allocateTogether(cases, left);
        }
    }
}
