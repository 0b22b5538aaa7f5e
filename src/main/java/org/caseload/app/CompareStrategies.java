package org.caseload.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.batch.ShardFiles;
import org.caseload.app.folder.FolderMoves;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.Progress;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.app.study.TriedFuture;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.Comparison;
import org.caseload.experiment.comparison.ComparisonRules;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.PrecisionSearch;
import org.caseload.experiment.comparison.Shard;
import org.caseload.report.comparison.Findings;
import org.caseload.result.Origin;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.PrecisionMet;

/**
 * Compares strategies: reads all files, claims a place for the results, simulates every strategy under the same luck, prints
 * what was found and keeps the results. Finished batches of runs outlive an interruption.
 */
public final class CompareStrategies {
    private static final Path USUAL_FOLDER = Path.of("results");

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public CompareStrategies(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Compares.
     *
     * @return the folder of the results
     * @throws BadInput when a file or the place for the results is no good; nothing was simulated
     * @throws RunFailed when the results could not be written; none are left half-written
     * @throws Interrupted when it was stopped; finished batches are kept
     */
    public Path compare(CompareRequest request) {
        List<StrategyStudy> competitors = studies.competitors(request);
        List<TriedFuture> futures = studies.futures(request);
        ResultPlace place = place(request);
        BatchFolder batches = batches(place, request.seed());
        ComparisonRuns runs = runs(request, competitors, batches);
        RunsInFutures inFutures = RunsInFutures.of(
                futures,
                runs,
                future -> runs(request, future.competitors(), batches),
                Math.toIntExact(request.replications()));
        PrecisionSearch search = precision(request, runs);
        try (ResultFolder folder = ResultFolder.claim(place, FolderMoves.ofTheSystem(), surroundings.interruption());
                Interruption.Registration wish =
                        surroundings.interruption().when(() -> sayWhereBatchesAre(batches, place))) {
            long begun = surroundings.clock().millis();
            if (request.part().isPresent()) {
                Shard shard = request.part().get();
                simulate(request, runs, search, shard, inFutures, place);
                ShardFiles files = new ShardFiles(request, competitors, shard, batches, surroundings);
                ResultFolder.Placed placed =
                        files.write(place, folder, origin(request, competitors, runs.replications()));
                tell(place, placed);
                files.clear();
                return placed.folder();
            } else {
                List<PrecisionMet> precision = simulate(request, runs, search, Shard.WHOLE, inFutures, place);
                OptionalLong millis = OptionalLong.of(surroundings.clock().millis() - begun);
                Path results = finish(request, competitors, runs, inFutures, precision, place, folder, millis);
                batches.clear();
                return results;
            }
        }
    }

    /** Claims a place for runs that were simulated elsewhere, prints what was found and keeps the results. */
    void keep(CompareRequest request, List<StrategyStudy> competitors, ComparisonRuns runs) {
        ResultPlace place = place(request);
        try (ResultFolder folder = ResultFolder.claim(place, FolderMoves.ofTheSystem(), surroundings.interruption())) {
            finish(request, competitors, runs, RunsInFutures.NONE, List.of(), place, folder, OptionalLong.empty());
        }
    }

    private Path finish(
            CompareRequest request,
            List<StrategyStudy> competitors,
            ComparisonRuns runs,
            RunsInFutures inFutures,
            List<PrecisionMet> precision,
            ResultPlace place,
            ResultFolder folder,
            OptionalLong millis) {
        int threads = Math.toIntExact(request.threads());
        Origin origin = origin(request, competitors, runs.replications());
        ComparisonRules rules = ComparisonRules.withIndifference(request.indifference());
        ComparisonResult result =
                inFutures.added(new Comparison(runs, origin, rules, threads).result(precision), rules, request.seed());
        ComparisonFiles files = new ComparisonFiles(competitors, result, surroundings, threads, millis);
        files.warnings().forEach(warning -> surroundings.err().line("Warning: " + warning));
        surroundings.out().lines(Findings.lines(result));
        surroundings.out().line("");
        ResultFolder.Placed placed = write(place, folder, files);
        tell(place, placed);
        return placed.folder();
    }

    private ResultPlace place(CompareRequest request) {
        String name = Slug.ofStem(request.base()) + "-comparison"
                + request.part()
                        .map(shard -> "-shard-" + shard.number() + "-of-" + shard.of())
                        .orElse("");
        return new ResultPlace(request.out().orElse(USUAL_FOLDER.resolve(name)), surroundings.workingFolder());
    }

    private static String shownBatches(ResultPlace place) {
        return place.shown(place.folder().resolveSibling(BatchFolder.NAME));
    }

    private BatchFolder batches(ResultPlace place, long seed) {
        return BatchFolder.of(place.folder().resolveSibling(BatchFolder.NAME), surroundings, seed);
    }

    static ComparisonRuns runs(CompareRequest request, List<StrategyStudy> competitors, BatchStore store) {
        List<ComparedStrategy> contenders =
                competitors.stream().map(StrategyStudy::contender).toList();
        return new ComparisonRuns(contenders, request.seed(), Math.toIntExact(request.threads()), store);
    }

    private static PrecisionSearch precision(CompareRequest request, ComparisonRuns runs) {
        try {
            return PrecisionSearch.of(request.precision(), runs);
        } catch (IllegalArgumentException refused) {
            throw new BadInput(refused.getMessage());
        }
    }

    private List<PrecisionMet> simulate(
            CompareRequest request,
            ComparisonRuns runs,
            PrecisionSearch search,
            Shard shard,
            RunsInFutures inFutures,
            ResultPlace place) {
        int replications = Math.toIntExact(request.replications());
        int asStated = shard.replications(replications) * runs.contenders().size();
        int keptAsStated = runs.keptBefore(replications, shard);
        int toDo = asStated + inFutures.runs();
        int before = keptAsStated + inFutures.keptBefore();
        if (before > 0) {
            surroundings
                    .err()
                    .line(before + " of " + toDo + " runs were finished before and kept in " + shownBatches(place)
                            + "; going on from there.");
        }
        try {
            return withProgress(request, toDo - before, progress -> {
                if (shard.equals(Shard.WHOLE)) {
                    List<PrecisionMet> met = search.run(replications, progress);
                    inFutures.run(done -> progress.accept(asStated - keptAsStated + done));
                    return met;
                }
                runs.runShard(replications, shard, progress);
                return List.of();
            });
        } catch (ReplicationStopped stopped) {
            throw new RunFailed(stopped.getMessage(), stopped);
        }
    }

    private List<PrecisionMet> withProgress(CompareRequest request, int all, Simulation simulation) {
        List<PrecisionMet> met;
        if (request.quiet()) {
            met = simulation.run(done -> {});
        } else {
            try (Progress progress = new Progress(surroundings, all)) {
                met = simulation.run(progress);
            }
        }
        if (surroundings.interruption().happened()) {
            throw new Interrupted();
        }
        return met;
    }

    private void sayWhereBatchesAre(BatchFolder batches, ResultPlace place) {
        String why = batches.findTrouble()
                .map(trouble -> "Finished runs could not be kept: " + trouble + ".")
                .orElse("Finished runs are kept in " + shownBatches(place) + "; the same command goes on from there.");
        surroundings.err().line("\n" + why);
    }

    private Origin origin(CompareRequest request, List<StrategyStudy> competitors, int replications) {
        Study base = competitors.get(0).study();
        ComparedStrategy contender = competitors.get(0).contender();
        int runs = replications == 0 ? Math.toIntExact(request.replications()) : replications;
        return new Origin(
                base.name(),
                contender.design().scenario().question(),
                contender.hash(),
                surroundings.version(),
                request.seed(),
                runs,
                contender.design().scenario().startDate(),
                contender.design().scenario().endDate(),
                Reproduction.command(request, runs, base, surroundings.workingFolder()));
    }

    private ResultFolder.Placed write(ResultPlace place, ResultFolder folder, ComparisonFiles files) {
        try {
            for (ResultFolder.Part part : files.parts()) {
                folder.write(part);
            }
            List<String> written = folder.files();
            folder.write(target -> files.writeManifest(target, written));
            return folder.moveIntoPlace();
        } catch (IOException failure) {
            if (surroundings.interruption().happened()) {
                throw new Interrupted();
            }
            throw new RunFailed(
                    "The results could not be written to " + place.shown() + ": " + Reason.of(failure)
                            + ". Finished runs are kept; the same command goes on from there.",
                    failure);
        }
    }

    private void tell(ResultPlace place, ResultFolder.Placed placed) {
        surroundings.err().lines(placed.remarks());
        surroundings.out().line("Results: " + place.shown(placed.folder()));
    }

    /** Simulates, telling how far it is. */
    private interface Simulation {
        List<PrecisionMet> run(IntConsumer progress);
    }
}
