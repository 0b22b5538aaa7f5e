/**
 * How a room describes the numbers it takes from a scenario: one annotation for meaning, unit, default, range and
 * source, and the few interfaces by which a room states rules that join several numbers.
 *
 * <p>Begin at {@link Parameter}.
 *
 * <p>Not here: files, and the numbers themselves; each room owns its own.
 */
package org.caseload.parameter;
