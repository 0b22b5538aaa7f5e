/**
 * Numbers of a scenario file that nobody knows exactly: found in its tree, checked at their ends, put back as drawn.
 *
 * <p>Begin at {@link UncertainTree}.
 *
 * <p>Not here: how a number is drawn, and what its being unknown does to an answer.
 */
package org.caseload.scenario.io.uncertain;
