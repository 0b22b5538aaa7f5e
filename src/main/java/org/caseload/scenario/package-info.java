/**
 * The immutable description of a study: it composes the parameter records that the rooms own.
 *
 * <p>Begin at {@link Scenario}.
 *
 * <p>Not here: files and their syntax ({@code scenario.io}), and anything that moves.
 */
package org.caseload.scenario;
