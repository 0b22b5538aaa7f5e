package org.caseload.engine;

/**
 * The order in which events at the very same moment happen: by turn, in the order of this enum, and within a turn in the
 * order in which they were set (or last moved). Published as a table in docs/model.md.
 */
public enum EventPriority {
    /** Staff leave: their cases must find another worker before anything else is decided. */
    DEPARTURE,
    /** Cases finish a stage or close, which frees their worker's capacity. */
    CLOSING,
    /** Staff start, their induction steps, they return from sickness, posts are created or end. */
    STAFFING,
    /** Cases move between workers: redistribution, the end of a wait, the twentieth day of an absence. */
    REALLOCATION,
    /** Ordinary work, and whatever has no turn of its own. */
    WORK,
    /** New referrals. */
    ARRIVAL,
    /** The day's reading, at midnight, when everything else of the moment has happened. */
    READING
}
