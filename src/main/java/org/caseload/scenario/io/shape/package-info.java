/**
 * What a scenario may say: the shape of every record that is bound to it, read once from the records and their
 * annotations. Merging, binding, the JSON Schema and the reference page all walk the same shapes.
 *
 * <p>Begin at {@link Shape}.
 *
 * <p>Not here: the values of any one scenario.
 */
package org.caseload.scenario.io.shape;
