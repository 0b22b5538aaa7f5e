/**
 * Decisions that may be looked at again after every few runs, as often as one likes, and are still wrong no more often than they
 * say.
 *
 * <p>Begin at {@link RequiredChance}.
 *
 * <p>Not here: which plan is looked at next, or what reaching a target means.
 */
package org.caseload.statistics.sequential;
