/**
 * The language of scenario files described for editors and for readers, from the same annotations that bind it.
 *
 * <p>Begin at {@link JsonSchema}.
 *
 * <p>Not here: any second list of keys, ranges or defaults.
 */
package org.caseload.scenario.io.schema;
