/**
 * From a located tree to the records it describes: every value read, every range checked, every default filled in, and
 * all that is wrong reported together.
 *
 * <p>Begin at {@link Binder}.
 *
 * <p>Not here: syntax ({@code tree}), which file speaks ({@code merge}), and rules that join several numbers, which the
 * records state.
 */
package org.caseload.scenario.io.bind;
