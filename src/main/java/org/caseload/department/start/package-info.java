/**
 * How a replication stands on its first midnight: who is in post, ill, leaving or being recruited, which cases are
 * open and how old, who may come back.
 *
 * <p>Begin at {@link StartState}.
 *
 * <p>Not here: what happens after that midnight ({@code run}).
 */
package org.caseload.department.start;
