package org.caseload.app;

import java.util.function.IntConsumer;
import org.caseload.department.balance.Unbalanced;
import org.caseload.experiment.Design;
import org.caseload.experiment.Experiment;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.result.Origin;
import org.caseload.quantity.Span;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ResolvedScenario;

/**
 * A study read from a scenario file.
 *
 * @param scenario the scenario
 * @param values its values, each with its origin
 */
record ScenarioStudy(Scenario scenario, ResolvedScenario values) implements Study {
    @Override
    public String name() {
        return scenario.name();
    }

    @Override
    public Span horizon() {
        return scenario.horizon();
    }

    @Override
    public String resolved() {
        return values.yaml();
    }

    @Override
    public Simulated simulate(RunRequest request, String version, String command, IntConsumer finished) {
        Design design = design(request);
        try {
            Experiment experiment = Experiment.run(
                    design, origin(request, version, command), Math.toIntExact(request.threads()), finished);
            return new Simulated(
                    experiment.result(),
                    experiment.events(),
                    design.blueprint().balance().warnings());
        } catch (ReplicationStopped stopped) {
            String message = stopped.getMessage();
            throw new RunFailed(Character.toUpperCase(message.charAt(0)) + message.substring(1), stopped);
        }
    }

    private Design design(RunRequest request) {
        try {
            return new Design(scenario);
        } catch (Unbalanced unbalanced) {
            String path = "department/" + unbalanced.path();
            String where = values.whereIs(path);
            throw new BadInput((where.isEmpty() ? request.file() : where) + ": " + path.replace('/', '.') + ": "
                    + unbalanced.getMessage());
        }
    }

    private Origin origin(RunRequest request, String version, String command) {
        return new Origin(
                scenario.name(),
                scenario.question(),
                values.hash(),
                version,
                request.seed(),
                Math.toIntExact(request.replications()),
                scenario.startDate(),
                scenario.endDate(),
                command);
    }
}
