/**
 * Which file a value comes from when several speak: a scenario over the file it extends, and both over a profile of the
 * library that ships with the program.
 *
 * <p>Begin at {@link Inheritance}.
 *
 * <p>Not here: what a value means or whether it is permitted.
 */
package org.caseload.scenario.io.merge;
