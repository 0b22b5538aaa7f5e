/**
 * Finished batches of runs and finished councils on disk, and as bytes that travel between machines.
 *
 * <p>Begin at {@link BatchFolder}.
 *
 * <p>Not here: what is said of the whole once the parts are joined.
 */
package org.caseload.app.batch;
