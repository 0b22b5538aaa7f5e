/**
 * The published figures of all councils and years together, as series, and what they show of councils whose staff grew.
 *
 * <p>Begin at {@link org.caseload.official.panel.PublishedPanel}.
 *
 * <p>Not here: one council's own figure or what stands in for it, and any claim that one thing caused another.
 */
package org.caseload.official.panel;
