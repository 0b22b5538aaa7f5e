package org.caseload.department.run;

import java.util.List;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Draw;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.Luck;

/** Draws the open cases at the start: stage, next stage, age, and the work left in them. */
final class OpenCasesAtStart {
    private static final int CASES = 0x10;
    private static final int TRIES = 64;

    private final Scene scene;
    private final BalancedDepartment balance;
    private final Desk desk;
    private final CaseFlow flow;
    private final StagePace pace;
    private final PathBefore pathBefore;

    OpenCasesAtStart(Scene scene, Desk desk, CaseFlow flow, StagePace pace) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.desk = desk;
        this.flow = flow;
        this.pace = pace;
        pathBefore = new PathBefore(scene.stages(), balance.workPerDay());
    }

    /** Opens every case, stage by stage. */
    void draw() {
        StageTable stages = scene.stages();
        for (int s = 0; s < stages.count(); s++) {
            int count = count(s);
            for (int k = 0; k < count; k++) {
                openCase(s, Identity.of(CASES + s, k));
            }
        }
    }

    /** Stated counts are kept as they are; solved ones vary as a steady department's do. */
    private int count(int stage) {
        double mean = balance.openCases()[stage];
        return balance.countsStated()[stage]
                ? (int) mean
                : PoissonCount.quantile(scene.luck().uniform(Identity.of(CASES + stage, 0), Draw.START_STAGE, 0), mean);
    }

    private void openCase(int stage, long child) {
        Luck luck = scene.luck();
        int destination = scene.stages().destinationUnderWay(stage, luck.uniform(child, Draw.DESTINATION, 0));
        Equilibrium law = scene.blueprint().equilibrium(stage, destination);
        double delay = pace.entryDelay(stage);
        double whole = 0;
        double age = 0;
        for (int k = 0; k < TRIES && law != null; k++) {
            whole = law.lengthBiasedQuantile(luck.uniform(child, Draw.START_DURATION, k));
            age = whole * luck.uniform(child, Draw.START_AGE, k);
            if (age >= delay) {
                break;
            }
        }
        double referredAt = scene.now() - pace.elapsed(stage, age) - pathBefore.days(child, stage, luck);
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, scene.now() - pace.elapsed(stage, Math.max(0, age - delay)));
        scene.observer().stageEntered(scene.now(), open.number(), stage);
        flow.enquiries().atStart(open, Math.max(0, age - delay), whole - age);
        desk.allocate(List.of(open), new double[] {whole - age});
    }
}
