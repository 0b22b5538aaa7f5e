package org.caseload.app.cluster;

import java.io.Serializable;
import org.caseload.app.batch.ForecastFolder;
import org.caseload.experiment.RunsSoFar.Way;

/**
 * Some runs of one study, told so that any machine with this program makes the same of them.
 *
 * @param study the study
 * @param what what is made of the runs
 * @param way in which way the study is played
 * @param seed seed of the keyed luck
 * @param first the number of the first run, from 1
 * @param last the number of the last
 */
public record RunsOrder(SentStudy study, What what, Way way, long seed, int first, int last) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is made of the runs. */
    public enum What {
        /** What a comparison keeps of each. */
        BATCH,
        /** The whole runs. */
        RUNS,
        /** Draws from the forecasts of a council's figures; these runs begin at 1. */
        FORECASTS
    }

    /** How many runs. */
    public int size() {
        return last - first + 1;
    }

    /** What the answer belongs to. */
    String key() {
        return ForecastFolder.hash(study.scenario() + study.over()) + " " + what + " " + way + " " + seed + " " + first
                + " " + last;
    }
}
