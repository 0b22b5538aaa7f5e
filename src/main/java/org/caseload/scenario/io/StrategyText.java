package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;

/**
 * The lines in which a strategy states its plan, to be copied into a scenario with their comments and sources.
 *
 * @param lines the text, beginning with the key {@code plan:}; empty where something is wrong
 * @param problems all that is wrong with the strategy
 */
public record StrategyText(Optional<String> lines, List<Problem> problems) {
    private static final String PLAN = "plan";

    /** Copies the list. */
    public StrategyText {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a strategy and takes the lines of its plan.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     */
    public static StrategyText read(Path file, Path workingFolder) {
        Problems problems = new Problems();
        Optional<StrategyTree> strategy = StrategyTree.read(file, workingFolder, problems)
                .filter(read -> read.bound().isPresent());
        if (strategy.isEmpty() || problems.count() > 0) {
            return new StrategyText(Optional.empty(), problems.sorted());
        }
        Optional<String> lines = SourceText.STRATEGY
                .of(workingFolder.resolve(file), Place.file(DocumentReader.label(file)), problems)
                .flatMap(text -> planIn(text, strategy.get().tree(), problems));
        return new StrategyText(lines, problems.sorted());
    }

    private static Optional<String> planIn(String text, Tree.Table tree, Problems problems) {
        Optional<Place> plan = tree.find(PLAN).map(entry -> entry.key().place());
        if (plan.isEmpty()) {
            return Optional.of("plan: {}");
        }
        int from = plan.get().line();
        int next = tree.entries().stream()
                .mapToInt(entry -> entry.key().place().line())
                .filter(line -> line > from)
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean own = tree.entries().stream()
                        .filter(entry -> entry.key().place().line() == from)
                        .count()
                == 1;
        if (plan.get().column() != 1 || !own) {
            problems.add(plan.get(), PLAN, "this cannot be copied", "`plan:` at the beginning of a line of its own");
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(
                text.lines().skip(from - 1L).limit((long) next - from).toList());
        while (lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return Optional.of(String.join("\n", lines));
    }
}
