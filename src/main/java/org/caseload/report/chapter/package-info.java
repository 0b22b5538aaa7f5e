/**
 * What reports of every kind say: chapters, tables and sentences. Every estimate stands with its interval and its number
 * of runs.
 *
 * <p>Begin at {@link Draft}.
 *
 * <p>Not here: what only one kind of result says, which is in the room of its kind.
 */
package org.caseload.report.chapter;
