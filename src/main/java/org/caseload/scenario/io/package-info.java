/**
 * Reads scenario files and explains them: a valid scenario or the whole list of problems, every value with its origin.
 *
 * <p>Begin at {@link ScenarioReader}.
 *
 * <p>Not here: ranges and defaults of numbers, which stand at the records that the rooms own.
 */
package org.caseload.scenario.io;
