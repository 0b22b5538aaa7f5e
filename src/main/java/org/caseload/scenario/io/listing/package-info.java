/**
 * A scenario as people read it again: every value with its origin, and what two scenarios differ in.
 *
 * <p>Begin at {@link ResolvedListing}.
 *
 * <p>Not here: reading, merging and checking of files.
 */
package org.caseload.scenario.io.listing;
