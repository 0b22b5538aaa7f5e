package org.caseload.app.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.ExplainRequest;
import org.caseload.app.request.RunSettings;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.RunsSoFar;
import org.caseload.picture.CleanPicture;
import org.caseload.quantity.Span;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.StatedInput;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;

/** A scenario that was read and holds no problem, ready to be simulated. */
public interface Study {
    /** Name of the scenario. */
    String name();

    /** How far it looks. */
    Span horizon();

    /** The whole scenario with every default filled in, as a file that reads as the same scenario again. */
    String resolved();

    /** The same without what only its reports need: the text by which it can be simulated anywhere. */
    default String bare() {
        return resolved();
    }

    /** The SHA-256 of the resolved scenario, in hexadecimal; none where nobody asked for it. */
    default String hash() {
        return "";
    }

    /** The CSV files that it reads, each with the SHA-256 of its bytes, by name. */
    Map<String, String> sheets();

    /** Every value that it resolves to, with its source; none where nobody asked for a report. */
    default List<StatedInput> stated(Path workingFolder) {
        return List.of();
    }

    /** What is asked of a comparison whose base it is, where it says so. */
    default Optional<String> asked() {
        return Optional.empty();
    }

    /** The key of the measure that the answer's first sentence is about, where it says so. */
    default Optional<String> about() {
        return Optional.empty();
    }

    /** The picture that it names as the council's logo. */
    default Optional<CleanPicture> logo() {
        return Optional.empty();
    }

    /** When it begins and ends, and what its plan does on which day; nothing where nobody asked for it. */
    default Optional<PlanDates> planDates() {
        return Optional.empty();
    }

    /**
     * What a plan does when.
     *
     * @param start the first day
     * @param end the last day
     * @param dated the plan's dates from one to the other, in order, in short words
     */
    record PlanDates(LocalDate start, LocalDate end, List<PlannedEvent> dated) {
        /** Copies the dates. */
        public PlanDates {
            dated = List.copyOf(dated);
        }
    }

    /** The numbers that nobody knows exactly, one in a line, each with what is believed of it; none by default. */
    default List<String> uncertain() {
        return List.of();
    }

    /**
     * Where a result of it comes from.
     *
     * @param version version of Caseload
     * @param settings how many runs, from which seed
     * @param command the command that makes the same result again
     */
    Origin origin(String version, RunSettings settings, String command);

    /**
     * The study made ready to be simulated and read month by month, as comparisons do.
     *
     * @throws BadInput where its department has no balance
     */
    PreparedStudy prepared();

    /**
     * How many runs are simulated where so many are asked for: some may be played again with nothing done.
     *
     * @param asked how many are asked for
     */
    default int toSimulate(int asked) {
        return asked;
    }

    /**
     * Simulates.
     *
     * @param origin where the result comes from; its seed and its number of runs are used
     * @param threads on how many threads, at least 1
     * @param finished told how many runs are finished, in rising order, from any thread
     */
    Simulated simulate(Origin origin, int threads, IntConsumer finished);

    /**
     * The same where some runs are made already.
     *
     * @param soFar those, to which the others are added
     */
    default Simulated simulate(Origin origin, RunsSoFar soFar, int threads, IntConsumer finished) {
        return simulate(origin, threads, finished);
    }

    /**
     * Tells one run as a story.
     *
     * @param request which run, and from how many it is to be chosen
     * @param origin where the story comes from, given which run it is
     * @param facts is given every fact of the run as it happens
     * @param finished told how many of the runs to choose from are finished, in rising order, from any thread
     */
    Told explain(
            ExplainRequest request, Function<ChosenRun, Origin> origin, Consumer<Fact> facts, IntConsumer finished);

    /**
     * What the telling of one run gives.
     *
     * @param story the story
     * @param warnings what the reader should know before believing it
     */
    record Told(Story story, List<String> warnings) {
        /** Copies the warnings. */
        public Told {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * What a simulation gives.
     *
     * @param result the figures
     * @param events events simulated, over all runs
     * @param warnings what the reader should know before believing them, what the scenario accepts last
     * @param accepted how many of these the scenario accepts
     */
    record Simulated(RunResult result, long events, List<String> warnings, int accepted) {
        /** Copies the warnings. */
        public Simulated {
            warnings = List.copyOf(warnings);
        }

        /** A simulation none of whose warnings is accepted. */
        public Simulated(RunResult result, long events, List<String> warnings) {
            this(result, events, warnings, 0);
        }
    }
}
