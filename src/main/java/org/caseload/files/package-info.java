/**
 * Results as CSV and JSON for other programs, with a fixed number of decimals whatever the machine's language.
 *
 * <p>Begin at {@link TableFolder}.
 *
 * <p>Not here: anything that reads them back, and words for people ({@code report}).
 */
package org.caseload.files;
