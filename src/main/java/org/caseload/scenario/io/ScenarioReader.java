package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.List;
import org.caseload.scenario.Scenario;

/**
 * Reads scenario files. A reading is a valid scenario or the whole list of what is wrong with it; nothing is ever executed,
 * fetched or written, and no file outside the scenario's own folder and the working folder is opened, but for strategies that
 * the user names.
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     */
    public static ParseResult<Scenario> read(Path file, Path workingFolder) {
        return read(file, workingFolder, List.of());
    }

    /**
     * Reads a scenario with some of its values stated on the command line.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     * @param overrides what the command line states
     */
    public static ParseResult<Scenario> read(Path file, Path workingFolder, List<OverriddenValue> overrides) {
        return ScenarioSource.open(file, workingFolder, overrides).scenario();
    }
}
