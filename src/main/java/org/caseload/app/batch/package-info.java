/**
 * A comparison in parts that several machines do, and the files in which the parts travel.
 *
 * <p>Begin at {@link BatchFolder}.
 *
 * <p>Not here: what is said of the whole once the parts are joined.
 */
package org.caseload.app.batch;
