/**
 * What all replications of a study share: the facts, their checks and warnings, the solved balance, the calendar and
 * the steady states.
 *
 * <p>Begin at {@link PreparedDepartment}.
 *
 * <p>Not here: anything that moves or draws; how a replication stands on its first midnight is in {@code start}.
 */
package org.caseload.department.blueprint;
