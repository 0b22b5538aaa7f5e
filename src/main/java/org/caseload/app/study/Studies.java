package org.caseload.app.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.StudyFiles;
import org.caseload.scenario.io.OwnLists;

/** Where studies come from: scenario files, and the language they are written in. */
public interface Studies {
    /**
     * Reads a scenario file and those it extends.
     *
     * @throws BadInput with the whole list of problems
     */
    Study open(StudyFiles files);

    /**
     * The scenario that a scenario file builds on, and in how many values they differ; nothing where it builds on none.
     *
     * @param files a study that can be opened
     */
    Optional<ParentStudy> parent(StudyFiles files);

    /**
     * Reads the base and the strategies of a comparison.
     *
     * @param base the study that all strategies are held against; what is laid over it applies to every strategy
     * @param strategies strategy files, scenario files, or folders of either; none where the base alone is asked about
     * @return the base first
     * @throws BadInput with the problems of all files
     */
    List<StrategyStudy> competitors(StudyFiles base, List<Path> strategies);

    /**
     * Reads the futures in which a comparison is also to be made, each with the base and all strategies in it.
     *
     * @param file the file of futures
     * @param base as in {@link #competitors}
     * @param strategies as in {@link #competitors}
     * @return the futures in the order of their file
     * @throws BadInput with the problems of all files
     */
    List<TriedFuture> futures(Path file, StudyFiles base, List<Path> strategies);

    /**
     * Reads a space of plans and lays it over a study.
     *
     * @param file the file with the space
     * @param base the study; what is laid over it applies to every plan
     * @param futures the file of futures in which plans are tried as well, if any
     * @throws BadInput with the problems of all files
     */
    PlansStudy plans(Path file, StudyFiles base, Optional<Path> futures);

    /**
     * Says, line by line, that a scenario or strategy file is valid, and what it is called; of a scenario also, a line each, how far
     * its start lies from what is stated, and its warnings.
     *
     * @param file the file
     * @param strategies strategy files laid over its plan, one after another; none for a strategy
     * @throws BadInput with the whole list of problems
     */
    List<String> check(Path file, List<Path> strategies);

    /**
     * Every value a scenario or strategy file resolves to, with the file and line or the default that it came from.
     *
     * @param file the file
     * @param strategies strategy files laid over its plan, one after another; none for a strategy
     * @param which which of its values
     * @throws BadInput with the whole list of problems
     */
    String listing(Path file, List<Path> strategies, ShownValues which);

    /**
     * In what two scenarios differ, in words, with where each has its values from.
     *
     * @param from the scenario file that the other is held against
     * @param to the other; a strategy file is laid over the first
     * @param strategies strategy files laid over the other's plan, one after another
     * @throws BadInput with the whole list of problems
     */
    String difference(Path from, Path to, List<Path> strategies);

    /**
     * The lines in which a strategy states its plan, as they stand in its file.
     *
     * @param strategy the strategy file
     * @throws BadInput with the whole list of problems
     */
    String plan(Path strategy);

    /**
     * Reads a council's own lists before there is a scenario that names them.
     *
     * @param cases every open case
     * @param staff everybody in post
     * @param scenario the scenario that is to name them
     * @throws BadInput with the whole list of problems
     */
    OwnLists lists(Path cases, Path staff, Path scenario);

    /** The JSON Schema of scenario and strategy files. */
    String schema();
}
