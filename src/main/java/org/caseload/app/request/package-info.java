/**
 * What is asked for, one value a verb, checked before anything is done.
 *
 * <p>Begin at {@link RunRequest}.
 *
 * <p>Not here: doing it.
 */
package org.caseload.app.request;
