package org.caseload.department.plan;

import org.caseload.department.people.Worker;
import org.caseload.department.record.Spending;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.workforce.GradeTable;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.Money;
import org.caseload.random.Identity;

/** The first and the last day of a project team. */
final class ProjectSchedule {
    private final ReplicationContext scene;
    private final DepartmentModel offices;
    private final TeamChooser placing;
    private final int source;
    private final ProjectTeam project;

    ProjectSchedule(ActionContext context, ProjectTeam project) {
        scene = context.scene();
        offices = context.offices();
        placing = context.placing();
        source = context.source();
        this.project = project;
    }

    /** Sets the alarm for the first day. */
    void begin() {
        new Timer(scene.timeline(), EventPriority.STAFFING, this::start)
                .at(scene.blueprint().day(project.on()));
    }

    private void start() {
        int grade = scene.grades().find(project.grade());
        double cost = project.cost().map(Money::pounds).orElseGet(() -> costByTheWeek(grade));
        if (cost > 0) {
            scene.observer().spent(scene.now(), Spending.PROJECT_TEAM, -1, cost);
        }
        for (int k = 0; k < project.people(); k++) {
            int team = placing.place(project.to(), true);
            Worker worker = offices.staff()
                    .startsUntil(
                            scene.blueprint().day(project.until()),
                            Identity.of(source, k),
                            team,
                            grade,
                            scene.grades().row(grade).fte());
            if (project.unallocatedOnly()) {
                offices.desk().listFirst(worker);
            }
        }
    }

    /** What the people cost until they leave, by their grade; NaN where it states nothing. */
    private double costByTheWeek(int grade) {
        GradeTable.Row row = scene.grades().row(grade);
        return project.people()
                * row.fte()
                * row.costPerDay()
                * (scene.blueprint().day(project.until()) - scene.now());
    }
}
