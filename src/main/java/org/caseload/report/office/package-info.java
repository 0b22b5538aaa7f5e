/**
 * What office files have in common: zips with the same bytes every time, and properties.
 *
 * <p>Begin at {@link SteadyZip}.
 *
 * <p>Not here: what the files hold.
 */
package org.caseload.report.office;
