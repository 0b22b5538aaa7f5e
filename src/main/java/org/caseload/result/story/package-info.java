/**
 * One run told from the inside: the run that was chosen, its quarters, and what happened to a worker, a case or a team, day by day.
 *
 * <p>Begin at {@link org.caseload.result.story.Story}.
 *
 * <p>Not here: anything that holds for more than one run.
 */
package org.caseload.result.story;
