/**
 * What is said of a sensitivity analysis.
 *
 * <p>Begin at {@link SensitivityText}.
 *
 * <p>Not here: how the numbers were found.
 */
package org.caseload.report.sensitivity;
