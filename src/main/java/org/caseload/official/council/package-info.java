/**
 * England's councils by name and code: who followed whom, who is published together, who is like whom, and what is known
 * of each: its own figure, or what stands in for it and how far that may be wrong.
 *
 * <p>Begin at {@link org.caseload.official.council.Councils}.
 *
 * <p>Not here: what is made of the figures, a scenario above all.
 */
package org.caseload.official.council;
