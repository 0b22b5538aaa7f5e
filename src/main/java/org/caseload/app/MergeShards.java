package org.caseload.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.batch.ShardDescription;
import org.caseload.app.batch.ShardFiles;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.ReplicationSummary;
import org.caseload.experiment.comparison.Shard;

/** Puts the parts of a comparison together: the result is that of the whole comparison, to the last byte. */
public final class MergeShards {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public MergeShards(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Merges.
     *
     * @param folders the parts' folders, in any order
     * @param threads threads to reduce on
     * @param out the folder for the result, instead of the usual one
     * @throws BadInput when the parts do not make up one comparison, or its files are no longer the same
     * @throws RunFailed when the result could not be written
     */
    public void merge(List<Path> folders, long threads, Optional<Path> out) {
        List<Path> absolute = folders.stream()
                .map(folder -> surroundings.workingFolder().resolve(folder))
                .toList();
        List<ShardDescription> parts = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            parts.add(ShardDescription.read(absolute.get(i), folders.get(i).toString(), threads, out));
        }
        checkThatTheyMakeOne(folders, parts);
        CompareRequest request = parts.get(0).request();
        List<StrategyStudy> competitors = studies.competitors(request.base(), request.strategies());
        checkThatFilesAreTheSame(competitors, parts.get(0).hashes());
        ComparisonRuns runs = CompareStrategies.runs(
                request.settings(),
                competitors,
                new Parts(absolute, request.settings().seed()));
        int replications = request.settings().runs();
        int there = runs.keptBefore(replications, Shard.WHOLE);
        int all = replications * competitors.size();
        if (there < all) {
            throw new BadInput(
                    "Of " + all + " runs only " + there + " are in the parts, as this version of Caseload would"
                            + " simulate them. Simulate the parts again, all with the same version.");
        }
        runs.runTo(replications, done -> {});
        new CompareStrategies(studies, surroundings).keep(request, competitors, runs);
    }

    private static void checkThatTheyMakeOne(List<Path> folders, List<ShardDescription> parts) {
        ShardDescription first = parts.get(0);
        TreeSet<Integer> missing = new TreeSet<>();
        for (int number = 1; number <= first.shard().of(); number++) {
            missing.add(number);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).fits(first)) {
                throw new BadInput(folders.get(i) + ": is a part of another comparison than " + folders.get(0)
                        + "; permitted: parts of the same files, runs, seed, horizon and indifference");
            }
            missing.remove(parts.get(i).shard().number());
        }
        if (!missing.isEmpty()) {
            throw new BadInput("Of " + first.shard().of() + " parts these are missing: "
                    + String.join(", ", missing.stream().map(String::valueOf).toList()) + ".");
        }
    }

    private static void checkThatFilesAreTheSame(List<StrategyStudy> competitors, List<String> hashes) {
        List<String> now = competitors.stream()
                .map(competitor -> competitor.contender().hash())
                .toList();
        if (!now.equals(hashes)) {
            throw new BadInput("The scenario and strategy files are not those that the parts were simulated from;"
                    + " permitted: the same files, in the folder that the parts were started from.");
        }
    }

    /** The batches of all parts. */
    private final class Parts implements BatchStore {
        private final List<BatchFolder> folders;

        Parts(List<Path> folders, long seed) {
            this.folders = folders.stream()
                    .map(folder -> BatchFolder.of(folder.resolve(ShardFiles.BATCHES), surroundings, seed))
                    .toList();
        }

        @Override
        public Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
            return folders.stream()
                    .flatMap(folder -> folder.find(contender, batch, size).stream())
                    .findFirst();
        }

        @Override
        public void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {
            throw new IllegalStateException("a part is put together, not simulated");
        }
    }
}
