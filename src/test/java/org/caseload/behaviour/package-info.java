/**
 * The rungs: drawn worlds, each with one thing in it, and one expected story in words with its arithmetic beside it. A rung stands on
 * those before it: whoever learns the model reads them in the order of their letters; whoever changes a mechanism begins with its own.
 *
 * <ul>
 *   <li>A one worker, no overload; B more cases than are comfortable; C who gets the next case
 *   <li>D sickness and long leave; E resignation; F starters; G cases that move between workers
 *   <li>H demand and thresholds; J what happens first at one and the same moment; L luck that strategies share
 *   <li>M how a department starts; N what is noted for a story, and departments that run away
 *   <li>O conferences; P agency staff and project teams; Q managers, support and protection; R money
 *   <li>S new teams; T first and last days; U hours that add up exactly; V part-time staff
 *   <li>W the staff with whom a department starts; X cases that follow capacity, or are reviewed and closed
 * </ul>
 *
 * <p>I and K are left out, being easily misread. Two classes bear no letter, because they hold for every mechanism at once:
 * {@code UntouchedDrawsTest} and {@code SharedLuckOfStrategiesTest}.
 *
 * <p>Begin at {@code A01OneWorkerTest}, which shows how a world is drawn with {@code World}.
 *
 * <p>Not here: figures that theory gives ({@code org.caseload.analytic}), and files and their messages.
 */
package org.caseload.behaviour;
