/**
 * Keyed random numbers (one independent stream for each identity and purpose, which is what makes common random numbers
 * hold), and the laws of durations: sampled by inversion, one uniform for each value.
 *
 * <p>Begin at {@link KeyedRandom} for the numbers, at {@link Law} for the distributions; {@link Purpose} registers what is drawn.
 *
 * <p>Not here: what a draw decides, and any generator of the JDK.
 */
package org.caseload.random;
