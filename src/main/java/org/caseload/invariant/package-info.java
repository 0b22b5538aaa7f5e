/**
 * What must hold in every replication, whatever happens: nobody is lost, nobody has two owners, no pound is counted
 * twice. Begin at {@link org.caseload.invariant.Invariants}. Whatever is measured or shown does not belong here.
 */
package org.caseload.invariant;
