/**
 * Finished results, read back from their folders into the values they were written from.
 *
 * <p>Begin at {@link SavedResult}.
 *
 * <p>Not here: what a report says of them.
 */
package org.caseload.report.saved;
