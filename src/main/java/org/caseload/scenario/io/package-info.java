/**
 * Reads scenario files and explains them: a valid scenario or the whole list of problems, every value with its origin, and
 * the schema and reference page written from the same annotations that the reading follows.
 */
package org.caseload.scenario.io;
