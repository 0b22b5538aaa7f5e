package org.caseload.scenario.io;

import java.nio.file.Path;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.tree.Problems;

/** Reads strategy files by themselves: whether they apply to a council is known once they are laid over its scenario. */
public final class StrategyReader {
    private StrategyReader() {}

    /**
     * Reads a strategy, or says all that is wrong with it whatever the council.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     */
    public static ParseResult<Strategy> read(Path file, Path workingFolder) {
        Problems problems = new Problems();
        return StrategyTree.read(file, workingFolder, problems)
                .flatMap(StrategyTree::bound)
                .filter(bound -> problems.count() == 0)
                .map(bound -> ParseResult.of(bound.value(), new ResolvedScenario(FileKind.STRATEGY, bound.resolved())))
                .orElseGet(() -> ParseResult.refused(problems.sorted()));
    }
}
