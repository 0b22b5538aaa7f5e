/**
 * Tables as they come out of other programs, row by row and within bounds: CSV text and, in the room inside, workbooks. Nothing is trusted: no
 * file is larger than it may be, no cell longer, and nothing is fetched, run or followed.
 *
 * <p>Begin at {@link org.caseload.history.table.SourceTable}; {@link org.caseload.history.table.GivenFile} is a file as somebody gave it.
 *
 * <p>Not here: what a column means, which {@code history.list} says.
 */
package org.caseload.history.table;
