/**
 * What a use case asks of the machine it runs on: console, progress, interruption, clock; and how it says that
 * something is wrong.
 *
 * <p>Begin at {@link Host}.
 *
 * <p>Not here: any number of a result.
 */
package org.caseload.app.machine;
