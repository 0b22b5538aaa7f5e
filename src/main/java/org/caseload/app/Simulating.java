package org.caseload.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.caseload.app.folder.FolderMoves;
import org.caseload.app.folder.Manifest;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.machine.WritingProgress;
import org.caseload.app.request.Printing;
import org.caseload.app.request.RunSettings;
import org.caseload.app.study.Study;
import org.caseload.experiment.FullOfRuns;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.result.Origin;
import org.caseload.words.Phrases;

/**
 * What every verb that simulates does around its runs: it claims a place for the results, tells how far the runs are, ends when it is
 * interrupted, warns, prints, writes and says where. One for each request.
 */
final class Simulating {
    /** What becomes of the work where results cannot be written. */
    static final String NOTHING_KEPT = "Nothing was kept.";

    /** The same where finished batches of runs outlive it. */
    static final String RUNS_KEPT = "Finished runs are kept; the same command goes on from there.";

    private static final Path USUAL_FOLDER = Path.of("results");

    private final Host surroundings;
    private final RunSettings settings;
    private OptionalLong millis = OptionalLong.empty();

    /** Simulates on this machine as a request wishes. */
    Simulating(Host surroundings, RunSettings settings) {
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /** Where results of a study come from, to which this command leads again. */
    Origin origin(Study study, String command) {
        return study.origin(surroundings.version(), settings, command);
    }

    /** The place asked for, or the usual one of that name. */
    ResultPlace place(Optional<Path> asked, String usual) {
        return new ResultPlace(asked.orElse(USUAL_FOLDER.resolve(usual)), surroundings.workingFolder());
    }

    /**
     * Claims a place before anything is simulated.
     *
     * @throws BadInput when the place is somebody else's, when another run writes to it, or when it cannot be written to
     */
    ResultFolder claim(ResultPlace place) {
        return ResultFolder.claim(place, FolderMoves.ofTheSystem(), surroundings.interruption());
    }

    /**
     * Simulates.
     *
     * @param runs how many runs are to be told of at most; 0 to tell of none
     * @param simulation is given whom to tell how many runs are finished
     * @throws RunFailed when a run was stopped, or finished ones filled the memory
     * @throws Interrupted when all were
     */
    <T> T run(long runs, Function<IntConsumer, T> simulation) {
        long begun = surroundings.clock().millis();
        T gave;
        try {
            if (settings.quiet() || runs == 0) {
                gave = simulation.apply(done -> {});
            } else {
                try (Progress progress = new Progress(surroundings, runs)) {
                    gave = simulation.apply(progress);
                }
            }
        } catch (ReplicationStopped stopped) {
            throw new RunFailed(Phrases.capital(stopped.getMessage()), stopped);
        } catch (FullOfRuns full) {
            throw new RunFailed(
                    "Java ran out of memory, which finished runs hold. Run fewer replications, or give it more memory,"
                            + " as in JDK_JAVA_OPTIONS=-Xmx4g.",
                    full);
        }
        endIfInterrupted();
        millis = OptionalLong.of(surroundings.clock().millis() - begun);
        return gave;
    }

    /**
     * Does what may find that a question cannot be answered.
     *
     * @throws BadInput with the reason, where it is refused
     */
    static <T> T unlessRefused(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException refused) {
            throw new BadInput(refused.getMessage());
        }
    }

    /** What the reader should know before believing the figures. */
    void warn(List<String> warnings) {
        warnings.forEach(warning -> surroundings.err().line("Warning: " + warning));
    }

    /**
     * Writes the results into the place that was claimed, and says where they are.
     *
     * @param kept what becomes of the work where that fails
     * @return the folder of the results
     * @throws RunFailed when they could not be written; none are left half-written
     * @throws Interrupted when it was stopped; nothing was written
     */
    Path keep(ResultPlace place, ResultFolder folder, Kept results, String kept) {
        return keep(place, folder, results, kept, Printing.USUAL);
    }

    /** The same; where another program reads what is printed, the place is told among the messages. */
    Path keep(ResultPlace place, ResultFolder folder, Kept results, String kept, Printing printing) {
        ResultFolder.Placed placed = write(place, folder, results, kept);
        surroundings.err().lines(placed.remarks());
        (printing.isJson() ? surroundings.err() : surroundings.out()).line("Results: " + place.shown(placed.folder()));
        return placed.folder();
    }

    private ResultFolder.Placed write(ResultPlace place, ResultFolder folder, Kept results, String kept) {
        try (WritingProgress progress =
                new WritingProgress(surroundings, results.parts().size(), settings.quiet())) {
            for (ResultFolder.Part part : results.parts()) {
                progress.next("Writing tables, charts and what the report is made of");
                folder.write(part);
            }
            Manifest manifest = Manifest.of(
                    results.origin(),
                    results.sheets(),
                    surroundings,
                    settings.threads(),
                    results.events(),
                    millis,
                    folder.files());
            folder.write(manifest::write);
            return folder.moveIntoPlace();
        } catch (IOException failure) {
            endIfInterrupted();
            throw new RunFailed(
                    "The results could not be written to " + place.shown() + ": " + Reason.of(failure) + ". " + kept,
                    failure);
        }
    }

    private void endIfInterrupted() {
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
    }

    /**
     * What stays of a simulation in its folder.
     *
     * @param origin where it comes from
     * @param sheets the CSV files that were read, each with the SHA-256 of its bytes, by name
     * @param events events simulated, over all runs, where they were counted
     * @param parts what goes into the folder before its manifest; between two parts the writing can be stopped
     */
    record Kept(Origin origin, Map<String, String> sheets, OptionalLong events, List<ResultFolder.Part> parts) {}
}
