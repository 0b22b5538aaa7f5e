/**
 * Finished, immutable results of an experiment, each with its interval, its number of runs and its origin: whoever
 * makes a number and whoever shows it speak of the same record.
 *
 * <p>Begin at {@link RunResult}; what the measures are called and where each is shown stands in {@link Measures}.
 *
 * <p>Not here: anything that moves, counts or writes.
 */
package org.caseload.result;
