/**
 * One run told as a dated story.
 *
 * <p>Begin at {@link StoryText}.
 *
 * <p>Not here: what is noted of a run, which is settled where it is simulated.
 */
package org.caseload.report.story;
