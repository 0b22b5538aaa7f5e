package org.caseload.department;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.OverloadFactors;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.ObserverList;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.engine.Timeline;
import org.caseload.experiment.PreparedStudy;
import org.caseload.invariant.Invariants;
import org.caseload.measure.MeasureRecorder;
import org.caseload.random.KeyedRandom;

/**
 * Several replications of one study that go on in turn, day by day: as much memory is touched as by one large department, but no
 * department is larger than the one. What an event costs more here than alone is the footprint's doing, not that of anybody who is
 * asked.
 */
public final class SideBySide {
    private final List<ReplicationContext> scenes = new ArrayList<>();
    private final int days;

    /** So many replications, at their first midnight. */
    public SideBySide(PreparedStudy study, int replications) {
        days = study.blueprint().warmUpDays() + study.blueprint().days();
        for (int n = 0; n < replications; n++) {
            MeasureRecorder recorder = study.book().recorder();
            List<DepartmentObserver> observers = List.of(recorder, new Invariants(study.blueprint(), recorder));
            ReplicationContext scene = new ReplicationContext(
                    study.blueprint(),
                    new KeyedRandom(1, n),
                    new Timeline(),
                    new ObserverList(observers),
                    new OverloadFactors());
            scene.observer().began(study.blueprint().register());
            Department.begin(new DepartmentModel(scene), study.scenario().plan());
            scenes.add(scene);
        }
    }

    /** Runs them to their end; how many events happened. */
    public long run() {
        for (int day = 0; day <= days; day++) {
            for (ReplicationContext scene : scenes) {
                scene.timeline().runUntil(day);
                scene.observer().midnight(day);
            }
        }
        return scenes.stream().mapToLong(scene -> scene.timeline().happened()).sum();
    }
}
