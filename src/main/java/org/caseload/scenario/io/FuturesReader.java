package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.Futures;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.caseload.scenario.io.uncertain.UncertainTree;

/** Reads files of futures by themselves, and each future as what is laid over a scenario. */
public final class FuturesReader {
    private static final DocumentReader<Futures> FUTURES =
            new DocumentReader<>(Futures.class, FileKind.FUTURES, List.of(FileKind.KEY));

    private FuturesReader() {}

    /**
     * Reads futures, or says all that is wrong with them whatever the council.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     */
    public static ParseResult<Futures> read(Path file, Path workingFolder) {
        Problems problems = new Problems();
        return tree(file, workingFolder, problems)
                .flatMap(tree -> bind(tree, problems))
                .filter(bound -> problems.count() == 0)
                .map(bound -> ParseResult.of(bound.value(), new ResolvedScenario(FileKind.FUTURES, bound.resolved())))
                .orElseGet(() -> ParseResult.refused(problems.sorted()));
    }

    private static Optional<Tree> tree(Path file, Path workingFolder, Problems problems) {
        Place place = Place.file(DocumentReader.label(file));
        return SourceText.FUTURES
                .of(workingFolder.resolve(file), place, problems)
                .flatMap(text -> YamlReader.read(text, place, problems))
                .flatMap(tree -> FUTURES.ofThisKind(tree, problems));
    }

    private static Optional<Binder.Bound<Futures>> bind(Tree tree, Problems problems) {
        UncertainTree uncertain = UncertainTree.of(tree, problems);
        return FUTURES.bind(uncertain.central(), new PermittedFolders(Path.of(""), List.of()), problems);
    }

    /** One future as a plan for any council; nothing and problems where the file is no good. */
    static Optional<StrategyTree> future(Path file, String id, Path workingFolder, Problems problems) {
        return tree(file, workingFolder, problems)
                .filter(Tree.Table.class::isInstance)
                .flatMap(tree -> ((Tree.Table) tree).findValue("futures"))
                .filter(Tree.Table.class::isInstance)
                .flatMap(futures -> ((Tree.Table) futures).findValue(id))
                .filter(Tree.Table.class::isInstance)
                .map(future -> StrategyTree.of((Tree.Table) future, problems));
    }
}
