/**
 * Replications of a scenario: each a pure function, run on any number of threads, reduced in the order of their
 * numbers.
 *
 * <p>Begin at {@link Replications}; at {@link Experiment} for what many have to say.
 *
 * <p>Not here: what is compared with what (comparison, sensitivity), where results are kept, and how they are told.
 */
package org.caseload.experiment;
