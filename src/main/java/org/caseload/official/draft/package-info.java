/**
 * Writes a council's first scenario from what is officially known of it: short, every value with where it comes from, what
 * is assumed marked as such.
 *
 * <p>Begin at {@link org.caseload.official.draft.ScenarioDraft}.
 *
 * <p>Not here: where the figures come from, and reading scenarios.
 */
package org.caseload.official.draft;
