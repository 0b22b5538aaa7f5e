/**
 * Reads official figures from files as they are published and from the compact tables that are made of them, and writes
 * those. What is read comes from anywhere: sizes are bounded, and all that is wrong is said with file, line and column.
 *
 * <p>Begin at {@link org.caseload.official.file.DataRoom}.
 *
 * <p>Not here: what a figure means.
 */
package org.caseload.official.file;
