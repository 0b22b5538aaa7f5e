package org.caseload.department.start;

import org.caseload.department.blueprint.PathBefore;
import org.caseload.department.blueprint.StagePace;
import org.caseload.department.run.CaseFlow;
import org.caseload.department.run.Desk;
import org.caseload.department.run.Establishment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;

/**
 * Draws the department as it is when the simulation starts: who is in post, for how long, who is ill or under notice, who is
 * being recruited; the open cases with their age and the work left in them; and the closed children who will come back.
 */
public final class StartState {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Establishment establishment;
    private final StaffAtStart inPost;
    private final OpenCasesAtStart openCases;
    private final KnownCasesAtStart knownCases;
    private final WaitingChildrenAtStart waiting;
    private final VacanciesAtStart vacancies;
    private final ClosedCasesAtStart closedCases;

    /** Of a replication whose offices are empty. */
    public StartState(ReplicationContext scene, Staff staff, Desk desk, CaseFlow flow, Establishment establishment) {
        this.scene = scene;
        this.staff = staff;
        this.establishment = establishment;
        StagePace pace = new StagePace(scene.blueprint());
        inPost = new StaffAtStart(scene, staff, desk, establishment);
        PathBefore pathBefore =
                new PathBefore(scene.stages(), scene.blueprint().balance().workPerDay());
        openCases = new OpenCasesAtStart(scene, desk, flow, pace, pathBefore);
        knownCases = new KnownCasesAtStart(scene, desk, flow, pace, pathBefore);
        waiting = new WaitingChildrenAtStart(scene, desk, flow, pace, pathBefore);
        vacancies = new VacanciesAtStart(scene, establishment);
        closedCases = new ClosedCasesAtStart(scene, flow, pace);
    }

    /** Draws everything, in an order on which nothing depends. */
    public void draw() {
        inPost.draw();
        if (scene.blueprint().facts().openCases().file().isPresent()) {
            knownCases.draw(inPost.byName());
        } else {
            openCases.draw();
        }
        waiting.draw();
        staff.resetLoadBaseline();
        for (int t = 0; t < scene.blueprint().teams().size(); t++) {
            vacancies.draw(t);
            vacancies.drawOthers(t);
            establishment.tell(t);
        }
        inPost.beginLives();
        closedCases.draw();
    }
}
