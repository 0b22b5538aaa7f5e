/**
 * What can be asked of published figures of councils: show them, take in others, write a first scenario from them, fit what all of
 * England has in common, and look at what became of councils where a plan of the like was carried out.
 *
 * <p>Begin at {@link OfficialCouncils}, which holds the figures themselves, or at {@link WriteFirstScenario}.
 *
 * <p>Not here: forecasts laid beside what came, which simulate ({@code app}), and what the figures mean ({@code official}).
 */
package org.caseload.app.council;
