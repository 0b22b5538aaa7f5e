/**
 * What Caseload can be asked to do, one class a use: run a study, compare strategies, find the staff a target needs, write a report. What
 * all that simulate do around their runs is {@link Simulating}.
 *
 * <p>Begin at {@link RunStudy}; the command line calls these today, and whatever calls them, everything about the machine
 * it runs on comes in as {@link org.caseload.app.machine.Host}.
 *
 * <p>Not here: folders and locks ({@code folder}), reading of scenario files ({@code study}), and anything computed.
 */
package org.caseload.app;
