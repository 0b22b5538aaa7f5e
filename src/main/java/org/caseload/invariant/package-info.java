/**
 * What must hold in every replication, whatever happens: nobody is lost, nobody has two owners, no pound is counted
 * twice.
 *
 * <p>Begin at {@link Invariants}.
 *
 * <p>Not here: whatever is measured or shown.
 */
package org.caseload.invariant;
