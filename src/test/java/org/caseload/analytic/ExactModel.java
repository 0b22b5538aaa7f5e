package org.caseload.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caseload.department.Department;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.plan.PlannedAction;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.invariant.Conservation;
import org.caseload.random.KeyedRandom;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;

/** A scenario file whose result is known exactly, simulated as often as asked under one fixed seed. */
final class ExactModel {
    private static final long SEED = 20180717;

    private final PreparedDepartment blueprint;
    private final Map<String, PlannedAction> plan;

    private ExactModel(PreparedDepartment blueprint, Map<String, PlannedAction> plan) {
        this.blueprint = blueprint;
        this.plan = plan;
    }

    static ExactModel of(String file) {
        Scenario scenario = scenario(Ledger.EXACT_FILES.resolve(file));
        int days = (int) ChronoUnit.DAYS.between(scenario.startDate(), scenario.endDate());
        return new ExactModel(
                new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), days),
                scenario.plan());
    }

    /** Reads a scenario file, which must have nothing wrong with it. */
    static Scenario scenario(Path file) {
        ParseResult<Scenario> reading = ScenarioReader.read(file, Path.of(""));
        assertThat(reading.problemText()).as(file.toString()).isEmpty();
        return reading.value().orElseThrow();
    }

    PreparedDepartment blueprint() {
        return blueprint;
    }

    /** Independent replications, each told to an observer of its own; nothing may be lost in any of them. */
    <T extends DepartmentObserver> List<T> replications(int count, Supplier<T> observer) {
        List<T> observers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            T watching = observer.get();
            Department.simulate(blueprint, plan, new KeyedRandom(SEED, number), List.of(watching, new Conservation()));
            observers.add(watching);
        }
        return observers;
    }
}
