/**
 * Replications of a scenario: each a pure function, run on any number of threads, reduced in the order of their
 * numbers.
 *
 * <p>Begin at {@link Replication} for one, at {@link Experiment} for many.
 *
 * <p>Not here: what is compared with what (comparison, sensitivity), where results are kept, and how they are told.
 */
package org.caseload.experiment;
