/**
 * Finished, immutable results of an experiment, each with its interval, its number of runs and its origin: whoever makes a
 * number and whoever shows it speak of the same record. Begin at {@link org.caseload.result.RunResult}. Nothing that moves,
 * that counts or that writes belongs here.
 */
package org.caseload.result;
