/**
 * Reports as one HTML page that fetches nothing.
 *
 * <p>Begin at {@link HtmlReport}.
 *
 * <p>Not here: what they say.
 */
package org.caseload.report.html;
