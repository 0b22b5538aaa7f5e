package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.JsonSchema;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.Reading;
import org.caseload.scenario.io.ResolvedListing;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.scenario.io.tree.Problem;

/** Studies read from scenario files. */
public final class ScenarioFiles implements Studies {
    private final Path workingFolder;

    /** Files named from a working folder. */
    public ScenarioFiles(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    @Override
    public Study open(Path file, Optional<String> horizon) {
        Reading<Scenario> reading =
                read(file, horizon.map(OverriddenValue::horizon).stream().toList());
        return new ScenarioStudy(
                reading.value().orElseThrow(), reading.resolved().orElseThrow());
    }

    @Override
    public String listing(Path file) {
        return ResolvedListing.of(read(file, List.of()).resolved().orElseThrow());
    }

    @Override
    public String schema() {
        return JsonSchema.ofFiles();
    }

    private Reading<Scenario> read(Path file, List<OverriddenValue> overrides) {
        Reading<Scenario> reading = ScenarioReader.read(file, workingFolder, overrides);
        if (!reading.isValid()) {
            throw new BadInput(reading.problems().stream().map(Problem::text).toList());
        }
        return reading;
    }
}
