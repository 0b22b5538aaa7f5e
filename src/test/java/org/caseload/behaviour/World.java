package org.caseload.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseload.department.TinyDepartment;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;

/** Tiny worlds: {@code behaviour/tiny.yaml} and what a rung states differently. */
final class World {
    private static final int DAYS = 400;

    private World() {}

    /** The scenario of a rung. */
    static Scenario scenario(String difference) {
        return scenario("tiny.yaml", difference, Map.of());
    }

    /** The scenario of a rung with further files beside it. */
    static Scenario scenario(String difference, Map<String, String> files) {
        return scenario("tiny.yaml", difference, files);
    }

    private static Scenario scenario(String parent, String difference, Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("rung");
            for (String world : List.of("tiny.yaml", "busy.yaml")) {
                try (InputStream file = World.class.getResourceAsStream("/behaviour/" + world)) {
                    Files.copy(Objects.requireNonNull(file), folder.resolve(world));
                }
            }
            Files.writeString(
                    folder.resolve("rung.yaml"), "kind: scenario\nname: Rung\nextends: " + parent + "\n" + difference);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            ParseResult<Scenario> reading = ScenarioReader.read(Path.of("rung.yaml"), folder);
            return reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A department that starts from files. */
    static TinyDepartment department(String difference, Map<String, String> files, DepartmentObserver... more) {
        return driven(scenario(difference, files), more);
    }

    /** A department to be driven by hand; further observers hear its story too. */
    static TinyDepartment department(String difference, DepartmentObserver... more) {
        return driven(scenario(difference), more);
    }

    /** A department in which everything goes by chance and nothing feeds back: {@code behaviour/busy.yaml}. */
    static TinyDepartment busy(String difference, DepartmentObserver... more) {
        return driven(scenario("busy.yaml", difference, Map.of()), more);
    }

    private static TinyDepartment driven(Scenario scenario, DepartmentObserver... more) {
        return new TinyDepartment(
                new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), DAYS),
                scenario.plan(),
                more);
    }
}
