/**
 * What all replications of a study share: the facts, their checks and warnings, the solved balance, the calendar and
 * the steady states. Begin at {@link org.caseload.department.blueprint.Blueprint}. Nothing here moves, and nothing here
 * draws: how a replication stands on its first midnight is in {@code start}.
 */
package org.caseload.department.blueprint;
