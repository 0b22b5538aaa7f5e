package org.caseload.result;

/** Where measures are shown beside others. What is only written to {@code series.csv}, as all are, is in none of these places. */
public enum ShownIn {
    /** The key measures of a run's answer. */
    KEY_MEASURES,
    /** The headline figures of a paper on a run. */
    HEADLINES,
    /** A paper's table of workers with many cases. */
    MANY_CASES,
    /** A paper's table of staff, vacant posts and turnover. */
    STAFF,
    /** A paper's table of children who wait for a worker. */
    WAITING,
    /** A paper's table of timeliness and continuity. */
    TIMELINESS,
    /** A paper's table of costs. */
    COST,
    /** What a comparison keeps of each run: measures that a choice between strategies is made by. */
    COMPARISON,
    /** The table of waiting, timeliness and continuity in a paper on a comparison. */
    COMPARED_SERVICE,
    /** The columns of {@code replications.csv}. */
    OUTCOMES
}
