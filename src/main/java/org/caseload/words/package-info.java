/**
 * Numbers, shares, money, dates and lists as people read them, whatever the machine's language, and text that somebody wrote,
 * made fit for wherever it is shown.
 *
 * <p>Begin at {@link Numbers} and {@link VisibleText}.
 *
 * <p>Not here: what is said with them, and numbers for other programs ({@code files}).
 */
package org.caseload.words;
