/**
 * Scenario files made ready to be run and compared.
 *
 * <p>Begin at {@link Studies}.
 *
 * <p>Not here: folders, files of results and whatever is printed.
 */
package org.caseload.app.study;
