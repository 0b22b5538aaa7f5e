package org.caseload.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.cluster.Cluster;
import org.caseload.app.cluster.ClusterBatches;
import org.caseload.app.council.ElsewhereInEngland;
import org.caseload.app.folder.ResultFolder;
import org.caseload.app.folder.ResultPlace;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.Printing;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.Slug;
import org.caseload.app.screen.CompareScreen;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.app.study.TriedFuture;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.Comparison;
import org.caseload.experiment.comparison.ComparisonRules;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.PrecisionSearch;
import org.caseload.result.Origin;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.PrecisionMet;

/**
 * Compares strategies: reads all files, claims a place for the results, simulates every strategy under the same luck, prints
 * what was found and keeps the results. Finished batches of runs outlive an interruption.
 */
public final class CompareStrategies {
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
        RunSettings settings = request.settings();
        List<StrategyStudy> competitors = studies.competitors(request.base(), request.strategies());
        List<TriedFuture> futures = request.futures()
                .map(file -> studies.futures(file, request.base(), request.strategies()))
                .orElse(List.of());
        try (Cluster cluster = Cluster.of(settings, surroundings)) {
            return compare(request, competitors, futures, cluster);
        }
    }

    private Path compare(
            CompareRequest request, List<StrategyStudy> competitors, List<TriedFuture> futures, Cluster cluster) {
        RunSettings settings = request.settings();
        Simulating simulating = new Simulating(surroundings, settings);
        ResultPlace place = place(request, simulating);
        Path kept = place.folder().resolveSibling(BatchFolder.NAME);
        BatchFolder batches = BatchFolder.of(kept, surroundings, settings.seed());
        ClusterBatches store = cluster.over(batches, settings.seed());
        Function<List<StrategyStudy>, ComparisonRuns> runsOf = strategies -> {
            strategies.forEach(studied -> store.knows(studied.contender(), studied.study(), Way.AS_PLANNED));
            return runs(settings, strategies, store);
        };
        ComparisonRuns runs = runsOf.apply(competitors);
        RunsInFutures inFutures =
                RunsInFutures.of(futures, runs, future -> runsOf.apply(future.competitors()), settings.runs());
        PrecisionSearch search = Simulating.unlessRefused(() -> PrecisionSearch.of(request.precision(), runs));
        try (ResultFolder folder = simulating.claim(place);
                Interruption.Registration wish =
                        surroundings.interruption().when(() -> sayWhatIsKept(batches, place.shown(kept)))) {
            List<PrecisionMet> precision = simulate(simulating, runs, search, inFutures, place.shown(kept));
            ComparisonResult result = result(request, competitors, runs, precision);
            Path results = show(
                    inFutures.added(result, rules(request)),
                    competitors,
                    simulating,
                    place,
                    folder,
                    request.printing());
            batches.clear();
            return results;
        }
    }

    private static ComparisonRules rules(CompareRequest request) {
        return ComparisonRules.withIndifference(request.indifference());
    }

    private ComparisonResult result(
            CompareRequest request,
            List<StrategyStudy> competitors,
            ComparisonRuns runs,
            List<PrecisionMet> precision) {
        Origin origin = origin(request, competitors, runs.replications());
        return withOutsideViews(new Comparison(runs, origin, rules(request)).result(precision), competitors);
    }

    private ComparisonResult withOutsideViews(ComparisonResult result, List<StrategyStudy> competitors) {
        Study base = competitors.get(0).study();
        ElsewhereInEngland elsewhere = new ElsewhereInEngland(() -> base.stated(surroundings.workingFolder()));
        return result.with(result.strategies().stream()
                .map(strategy -> strategy.with(elsewhere.of(strategy.events(), strategy.series(), result.target())))
                .toList());
    }

    private Path show(
            ComparisonResult result,
            List<StrategyStudy> competitors,
            Simulating simulating,
            ResultPlace place,
            ResultFolder folder,
            Printing printing) {
        ComparisonFiles files = new ComparisonFiles(competitors, result, surroundings);
        simulating.warn(files.warnings());
        new CompareScreen(surroundings, printing).print(result);
        return simulating.keep(place, folder, files.kept(), Simulating.RUNS_KEPT, printing);
    }

    private static ResultPlace place(CompareRequest request, Simulating simulating) {
        return simulating.place(request.out(), Slug.ofStem(request.base().scenario()) + "-comparison");
    }

    /** The runs of strategies, nothing simulated yet. */
    static ComparisonRuns runs(RunSettings settings, List<StrategyStudy> competitors, BatchStore store) {
        return new ComparisonRuns(
                competitors.stream().map(StrategyStudy::contender).toList(),
                settings.seed(),
                settings.parallel(),
                store);
    }

    private List<PrecisionMet> simulate(
            Simulating simulating,
            ComparisonRuns runs,
            PrecisionSearch search,
            RunsInFutures inFutures,
            String shownBatches) {
        int replications = inFutures.replications();
        int asStated = replications * runs.contenders().size();
        int keptAsStated = runs.keptBefore(replications);
        int toDo = asStated + inFutures.runs();
        int before = keptAsStated + inFutures.keptBefore();
        if (before > 0) {
            surroundings
                    .err()
                    .line(before + " of " + toDo + " runs were finished before and kept in " + shownBatches
                            + "; going on from there.");
        }
        return simulating.run(toDo - before, finished -> {
            List<PrecisionMet> met = search.run(replications, finished);
            inFutures.run(done -> finished.accept(asStated - keptAsStated + done));
            return met;
        });
    }

    private void sayWhatIsKept(BatchFolder batches, String shown) {
        String why = batches.findTrouble()
                .map(trouble -> "Finished runs could not be kept: " + trouble + ".")
                .orElse("Finished runs are kept in " + shown + "; the same command goes on from there.");
        surroundings.err().line("\n" + why);
    }

    /** The base asks about its own plan; a comparison asks which of several to choose. */
    private static String question(int options) {
        return options == 1
                ? "What does this option change, and what does it cost?"
                : "Which of these " + options + " options brings caseloads down most, and what does each cost?";
    }

    private Origin origin(CompareRequest request, List<StrategyStudy> competitors, int runs) {
        Study base = competitors.get(0).study();
        RunSettings made = request.settings().withRuns(runs);
        Origin origin = base.origin(
                surroundings.version(), made, Reproduction.command(request, runs, base, surroundings.workingFolder()));
        return origin.asking(request.question().or(base::asked).orElseGet(() -> question(competitors.size() - 1)));
    }
}
