package org.caseload.app.council;

import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.official.file.DataRoom;
import org.caseload.result.backtest.ForecastStart;

/** For other tests: how what is published of a council differs from what was so. */
public final class PublishedReadings {
    private PublishedReadings() {}

    /** As {@code caseload back-test} has it, of a council from a start. */
    public static CensusNoise of(ForecastStart from) {
        return CalibratedCensus.of(DataRoom.shipped()).noise(from);
    }
}
