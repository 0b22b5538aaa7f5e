/**
 * Tells what a council's lists teach: what was read and left out, how long work lasts beside what is published, how it ends, who comes, and
 * what could not be learnt.
 *
 * <p>Begin at {@link org.caseload.report.learning.LearningPaper}; {@link org.caseload.report.learning.LengthWords} tells one kind of work.
 *
 * <p>Not here: what is learnt and how, and how pages are drawn.
 */
package org.caseload.report.learning;
