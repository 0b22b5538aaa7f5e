package org.caseload.app.cluster;

import java.util.ArrayList;
import java.util.List;
import org.caseload.app.batch.RunsAsBytes;
import org.caseload.app.machine.BadInput;
import org.caseload.app.study.ScenarioStudy;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.Replications;
import org.caseload.experiment.backtest.ForecastDraws;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.NumberedRuns;

/** What a machine of a cluster does with an order: a pure function, so that it may be done twice, late, or by several at once. */
public final class OrderedRuns {
    private static final byte[] NOTHING = {};

    private OrderedRuns() {}

    /**
     * Makes the runs.
     *
     * @return what they gave, by {@link RunsAsBytes}; no byte where a run cannot be made, which whoever ordered it finds out and says
     */
    public static byte[] make(RunsOrder order) {
        try {
            ScenarioStudy study = order.study().read();
            return switch (order.what()) {
                case BATCH -> batch(order, order.way().of(study.prepared()));
                case RUNS -> runs(order, order.way().of(study.preparedForRun()));
                case FORECASTS ->
                    RunsAsBytes.FORECASTS.of(
                            order.key(), ForecastDraws.of(study.prepared(), order.seed(), order.last()));
            };
        } catch (BadInput | ReplicationStopped | IllegalStateException | IllegalArgumentException refused) {
            return NOTHING;
        }
    }

    private static byte[] batch(RunsOrder order, PreparedStudy study) {
        ComparedStrategy strategy =
                new ComparedStrategy("", "", "", order.study().hash(), List.of(), study);
        NumberedRuns runs = new NumberedRuns(strategy, order.seed(), 1, BatchStore.NONE);
        return RunsAsBytes.BATCH.of(order.key(), runs.run(order.first(), order.last(), done -> {}));
    }

    private static byte[] runs(RunsOrder order, PreparedStudy study) {
        Replications replications = new Replications(study, order.seed());
        List<Replication> made = new ArrayList<>();
        for (int number = order.first(); number <= order.last(); number++) {
            made.add(replications.run(number));
        }
        return RunsAsBytes.RUNS.of(order.key(), made);
    }
}
