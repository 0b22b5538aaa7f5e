package org.caseload.department.length;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.department.casework.Branch;
import org.caseload.department.casework.ClockKind;
import org.caseload.department.casework.Conference;
import org.caseload.department.casework.Pathway;
import org.caseload.department.casework.Stage;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Law;
import org.caseload.random.PiecewiseLinear;

/** Turns a described pathway into rows of numbers: shares as stated, durations as work. */
public final class StageRows {
    /** Some cases always take longer than their limit, and some do not. */
    private static final double MOST_WITHIN = 0.99;

    private StageRows() {}

    /**
     * A pathway with its stated shares.
     *
     * @param pathway the pathway
     * @param entryDelay working days of the front door within the first stage
     */
    public static PathwayAsWork of(Pathway pathway, double entryDelay) {
        List<String> ids = List.copyOf(pathway.stages().keySet());
        Map<String, PublishedDurations> durations = new LinkedHashMap<>();
        pathway.stages().forEach((id, stage) -> durations.put(id, PublishedDurations.of(stage)));
        List<StageTable.Row> rows = new ArrayList<>();
        durations.forEach((id, published) -> rows.add(row(id, published, ids)));
        int first = ids.indexOf(pathway.firstStage());
        StageTable table = new StageTable(rows, first, Optional.empty());
        if (pathway.conference().isEmpty()) {
            return new PathwayAsWork(table, durations, 1);
        }
        Conference held = pathway.conference().get();
        double enquiries = PublishedEnquiries.factor(held, table, entryDelay);
        StageTable whole = new StageTable(rows, first, Optional.of(PublishedEnquiries.of(held, table, enquiries)));
        return new PathwayAsWork(whole, durations, enquiries);
    }

    private static StageTable.Row row(String id, PublishedDurations durations, List<String> ids) {
        Stage stage = durations.stage();
        double[] shares = shares(stage);
        List<StageTable.Destination> destinations = new ArrayList<>();
        for (String to : stage.branches().keySet()) {
            int next = to.equals(Stage.CLOSED) ? StageTable.CLOSED : ids.indexOf(to);
            destinations.add(new StageTable.Destination(
                    next, shares[destinations.size()], durations.work(published(stage, to))));
        }
        return withBranches(id, stage, destinations);
    }

    /** The shares of a stage's branches as stated, 0 to 1, in their order. */
    public static double[] shares(Stage stage) {
        double rest = 1
                - stage.branches().values().stream()
                        .mapToDouble(b -> b.share().orElse(0))
                        .sum();
        return stage.branches().values().stream()
                .mapToDouble(branch -> share(branch, rest))
                .toArray();
    }

    /** A stage with these branches, under its id. */
    public static StageTable.Row withBranches(String id, Stage stage, List<StageTable.Destination> destinations) {
        return new StageTable.Row(
                id,
                stage.weight(),
                new ClockKind(stage.overloadElasticity(), stage.duration().working(), stage.needsTheWorker()),
                stage.onTimeLimit().map(limit -> limit.workingDays()).orElse(Double.NaN),
                stage.queuePriority(),
                destinations);
    }

    private static double share(Branch branch, double rest) {
        return branch.share().orElse(Math.max(0, rest));
    }

    /** The stated law of a stage for cases that go on to a destination, in days of its time base. */
    public static Law published(Stage stage, String to) {
        return stage.durationTo().getOrDefault(to, stage.duration()).law();
    }

    /**
     * A table with other numbers in it.
     *
     * @param table the table
     * @param shares by stage: shares of its branches, in their order, 0 to 1
     * @param length by stage: how many times as long it lasts, above 0
     */
    public static StageTable solved(StageTable table, double[][] shares, double[] length) {
        List<StageTable.Row> rows = new ArrayList<>();
        for (int s = 0; s < table.count(); s++) {
            StageTable.Row row = table.row(s);
            List<StageTable.Destination> destinations = new ArrayList<>();
            for (int d = 0; d < row.destinations().size(); d++) {
                StageTable.Destination old = row.destinations().get(d);
                destinations.add(new StageTable.Destination(
                        old.stage(), shares[s][d], stretched(old.work(), length[s], row.limit())));
            }
            rows.add(new StageTable.Row(row.id(), row.weight(), row.kind(), row.limit(), row.priority(), destinations));
        }
        return new StageTable(rows, table.first(), table.enquiry());
    }

    /**
     * A law whose mean is so many times as large. Bands that reach over a limit keep their form on either side of it, since people
     * work towards it, and another share lies beyond; whatever that cannot do is a factor on all of it.
     *
     * @param work the law
     * @param times how many times as large, above 0
     * @param limit days within which the work should be done; NaN for no limit
     */
    public static Law stretched(Law work, double times, double limit) {
        if (times == 1) {
            return work;
        }
        return work.findBands()
                .filter(bands -> bands.cumulative(limit) > 0 && bands.cumulative(limit) < 1)
                .map(bands -> stretched(bands, times, limit))
                .orElseGet(() -> work.scaled(times));
    }

    private static Law stretched(PiecewiseLinear bands, double times, double limit) {
        double within = bands.cumulative(limit);
        double shortMean = bands.withShareUpTo(limit, 1).mean();
        double longMean = (bands.mean() - within * shortMean) / (1 - within);
        double share = (longMean - times * bands.mean()) / (longMean - shortMean);
        Law parted = bands.withShareUpTo(limit, Math.min(MOST_WITHIN, Math.max(1 - MOST_WITHIN, share)));
        double left = times * bands.mean() / parted.mean();
        return Math.abs(left - 1) < 1e-9 ? parted : parted.scaled(left);
    }
}
