/**
 * Reports as a Word document.
 *
 * <p>Begin at {@link WordReport}.
 *
 * <p>Not here: what they say.
 */
package org.caseload.report.word;
