/**
 * The simulation's clock and its event list: now, set, move, cancel, and the named order of simultaneous events.
 *
 * <p>Begin at {@link Timeline}; {@link EventPriority} lists which of several events at the same instant comes first.
 *
 * <p>Not here: children, workers or any other thing of the department; the simulation library is known in this room
 * alone.
 */
package org.caseload.engine;
