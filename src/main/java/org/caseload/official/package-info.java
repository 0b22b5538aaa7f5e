/**
 * Official figures of England's councils as values: a cell is a number or the reason why there is none, a measure is a
 * column that has a name, a source is a file with its checksum.
 *
 * <p>Begin at {@link org.caseload.official.PublishedCell} and {@link org.caseload.official.Measure}.
 *
 * <p>Not here: the reading of a file, and what stands in for a figure that is not there.
 */
package org.caseload.official;
