/**
 * How a replication stands on its first midnight: who is in post, ill, leaving or being recruited, which cases are open
 * and how old, who may come back. Begin at {@link org.caseload.department.start.StartState}. What happens after that
 * midnight belongs in {@code run}.
 */
package org.caseload.department.start;
