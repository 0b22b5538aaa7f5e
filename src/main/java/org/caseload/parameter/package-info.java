/**
 * How a room describes the numbers it takes from a scenario: one annotation for meaning, unit, default, range and source,
 * and the few interfaces by which a room states rules that join several numbers. Knows nothing of files.
 */
package org.caseload.parameter;
